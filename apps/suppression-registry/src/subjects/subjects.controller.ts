import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Directory } from '@stopline/contracts';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { parseSubscriber } from '@stopline/phone-number';
import { CurrentKey, DIRECTORY, KEYS, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { readHistory } from './history.store.js';
import { subjectQuestion, subjectView, viewOf, type SubjectQuestion, type SubjectView } from './subject-view.js';

@Controller('v1/subjects')
export class SubjectsController {
  constructor(
    private readonly db: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Roles('compliance', 'platform')
  @ApiOperation({ summary: "A number's state, what it means for each program, and its whole history with causes." })
  @ApiOkResponse({ standardSchema: subjectView, description: "Of the key's tenant" })
  @ApiNotFoundResponse({ description: 'The tenant knows nothing of this number' })
  async lookup(@Body({ schema: subjectQuestion }) { number }: SubjectQuestion, @CurrentKey() { tenant }: CallerKey): Promise<SubjectView> {
    const subjects = this.keys.keyring.candidates(tenant.id, parseSubscriber(number) ?? number);
    const known = await readHistory(this.db, tenant.id, subjects);
    if (!known) throw new Problem(404, { code: 'unknown_subject', detail: 'Nothing is known of this number.' });
    return viewOf(this.directory.programs(tenant.id), known);
  }
}
