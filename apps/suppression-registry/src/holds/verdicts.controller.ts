import { Readable } from 'node:stream';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { CurrentKey, Roles, type CallerKey } from '@stopline/service-runtime';
import { Verdicts } from './verdicts.store.js';

const NDJSON = 'application/x-ndjson';

@Controller('v1/holds/verdicts')
export class VerdictsController {
  constructor(private readonly verdicts: Verdicts) {}

  @Get()
  @Roles('compliance')
  @ApiOperation({ summary: 'Texts that reviewers decided on, as a labelled file for the classifier, without numbers and addresses. The export itself becomes a record.' })
  @ApiProduces(NDJSON)
  @ApiOkResponse({ description: 'One JSON object a line: text, label (opt_out or none), lang, tag, rule, rulesVersion, decidedAt', schema: { type: 'string' } })
  async export(@CurrentKey() { tenant, key }: CallerKey): Promise<StreamableFile> {
    const until = await this.verdicts.beginExport(tenant.id, key.id);
    return new StreamableFile(Readable.from(this.verdicts.lines(tenant.id, until)), { type: NDJSON });
  }
}
