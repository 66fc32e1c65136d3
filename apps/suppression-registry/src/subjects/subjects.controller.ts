import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { EARLIEST, type Directory } from '@stopline/contracts';
import { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { parseSubscriber } from '@stopline/phone-number';
import { CurrentKey, DIRECTORY, KEYS, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { contextOfSend, isMisfit } from '@stopline/suppression-rule';
import type { AskedSend } from './asked-send.js';
import { until } from './history.js';
import { readRecorded } from './history.store.js';
import { recordLookup, type Lookup } from './lookups.store.js';
import { standingAfter } from './standing.js';
import { subjectQuestion, subjectView, viewOf, type Asked, type SubjectQuestion, type SubjectView } from './subject-view.js';

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
  @ApiOperation({ summary: "A number's state now or at a past instant, what it means for each program or one send, and its whole history with causes. The lookup itself is recorded." })
  @ApiOkResponse({ standardSchema: subjectView, description: "Of the key's tenant" })
  @ApiNotFoundResponse({ description: 'The tenant knows nothing of this number' })
  @ApiUnprocessableEntityResponse({ description: 'A time before 1990, or a send that does not fit the configuration; `errors` names the field and the remedy' })
  @ApiServiceUnavailableResponse({ description: 'The lookup could not be recorded, so it is refused' })
  async lookup(@Body({ schema: subjectQuestion }) question: SubjectQuestion, @CurrentKey() { tenant, key }: CallerKey): Promise<SubjectView> {
    const { at, for: asked } = question;
    if (at !== undefined && at < EARLIEST) throw refused('time_out_of_range', '/at', 'must not be before 1990: ask for a later instant, or leave it out for now');
    const send = asked && this.sendOf(tenant.id, asked);
    const number = parseSubscriber(question.number) ?? question.number;
    const subjects = this.keys.keyring.candidates(tenant.id, number);
    const [subject = ''] = subjects;
    const noted = { tenant: tenant.id, subject, number, actor: key.id, ...(at !== undefined && { at }), ...(asked && { send: asked }) };
    const [{ now, history }] = await Promise.all([readRecorded(this.db, tenant.id, subjects), this.note(noted)]);
    if (history.length === 0) throw new Problem(404, { code: 'unknown_subject', detail: 'Nothing is known of this number.' });
    const instant = instantOf(at, now);
    return viewOf(this.directory.programs(tenant.id), standingAfter(instant.past ? until(history, instant.asOf) : history), { ...instant, ...(send && { send }) });
  }

  private sendOf(tenant: string, asked: AskedSend): NonNullable<Asked['send']> {
    const context = contextOfSend(this.directory, tenant, asked);
    if (isMisfit(context)) throw refused(context.code, `/for/${context.field}`, context.detail);
    return { asked, context };
  }

  /** Committed before the first byte of the answer leaves: a lookup that cannot be recorded is refused (design §4.9). */
  private async note(lookup: Lookup): Promise<void> {
    try {
      await recordLookup(this.db, lookup);
    } catch (cause) {
      throw new Problem(503, { code: 'lookup_not_recorded', detail: 'This lookup could not be recorded, so it is refused. Ask again.', headers: { 'retry-after': '1' }, cause });
    }
  }
}

function instantOf(at: string | undefined, now: string): Pick<Asked, 'asOf' | 'past' | 'note'> {
  if (at === undefined) return { asOf: now, past: false };
  if (at <= now) return { asOf: at, past: true };
  return { asOf: now, past: false, note: 'The time asked for is still to come: this is the state now.' };
}

function refused(code: string, pointer: string, detail: string): Problem {
  return new Problem(422, { code, detail: 'The question does not fit; `errors` names the field and the remedy.', errors: [{ pointer, detail }] });
}
