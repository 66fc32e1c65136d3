import { Readable } from 'node:stream';
import { Controller, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { Directory } from '@stopline/contracts';
import { CurrentKey, DIRECTORY, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { contextOfSend, isMisfit, type SendContext } from '@stopline/suppression-rule';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TOTALS } from './exports.controller.js';
import { listTypes } from './list-body.js';
import { ListIntake } from './list-intake.worker.js';
import { scrubQuery, type ScrubQuery } from './list-settings.js';
import { ScrubWriter } from './scrub.js';
import { Scrubber } from './scrubber.worker.js';

@Controller('v1/scrubs')
export class ScrubsController {
  constructor(
    private readonly scrubber: Scrubber,
    private readonly intake: ListIntake,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Post()
  @HttpCode(200)
  @Roles('sender', 'platform', 'compliance')
  @ApiOperation({ summary: 'A campaign list in, the same list out with decision and reason behind each row. Read the answer while you send.' })
  @ApiHeader({ name: 'Stopline-Sender', description: 'The sender that will send, where it is known: a number has no place in a URL' })
  @ApiConsumes(...listTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'CSV or NDJSON, plain, gzip or zstd' })
  @ApiProduces('text/csv', 'application/x-ndjson')
  @ApiOkResponse({ description: `Only ALLOW means yes; UNKNOWN is a row that cannot be read. The trailer ${TOTALS} has the totals; a list without it is not complete` })
  async scrub(
    @Query({ schema: scrubQuery }) query: ScrubQuery,
    @Req() request: FastifyRequest,
    @CurrentKey() { tenant }: CallerKey,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const send = this.sendOf(tenant.id, query, request.headers['stopline-sender']);
    const list = await this.intake.open(request, reply, query);
    const writer = new ScrubWriter(list);
    void reply
      .trailer(TOTALS, () => Promise.resolve(JSON.stringify(writer.totals)))
      .type(list.sample.kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson')
      .send(Readable.from(this.scrubber.scrub(list, writer, { tenant: tenant.id, send })));
  }

  private sendOf(tenant: string, { program, category }: ScrubQuery, sender: unknown): SendContext {
    const named = { ...(program !== undefined && { program }), ...(category !== undefined && { category }), ...(typeof sender === 'string' && { sender }) };
    const send = contextOfSend(this.directory, tenant, named);
    if (isMisfit(send)) throw new Problem(422, { code: send.code, detail: `${send.field}: ${send.detail}` });
    return send;
  }
}
