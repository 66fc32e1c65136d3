import { cause, checkReason, consentAction, decision, e164, eventId, holdCause, holdDecision, instant, saidBy, scope, senderAddress, slug, suppressionState, type KnownProgram } from '@stopline/contracts';
import { decide } from '@stopline/suppression-rule';
import { z } from 'zod';
import { sendContextOf } from '../deciding/send-context.js';

export const subjectQuestion = z.strictObject({ number: e164 });
export type SubjectQuestion = z.infer<typeof subjectQuestion>;

const entry = z.strictObject({
  scope,
  authority: z.literal('record').exactOptional().describe("It rests on a record; left out: on the person's own word"),
  state: suppressionState,
  version: z.int().min(1),
  said: instant,
  saidBy,
  since: instant.describe('When the registry gave it this state'),
  cause,
  causedBy: eventId,
  sender: senderAddress.optional(),
});
export type EntryView = z.infer<typeof entry>;

const hold = z.strictObject({ holdId: eventId, scope, cause: holdCause, openedAt: instant, causedBy: eventId });
export type HoldView = z.infer<typeof hold>;

const step = z.strictObject({
  what: z.enum(['changed', 'superseded', 'hold_opened', 'hold_claimed', 'hold_unclaimed', 'hold_escalated', 'hold_overdue', 'hold_closed', 'hold_reopened']),
  scope: scope.optional().describe('Absent where a request found no scope'),
  state: suppressionState.optional(),
  previousState: suppressionState.optional(),
  version: z.int().min(1).optional(),
  action: consentAction.optional().describe('What a superseded request asked'),
  reason: z.string().optional().describe('Why it changed nothing, or why a hold was dismissed'),
  holdId: eventId.optional(),
  decision: holdDecision.optional(),
  cause: z.union([cause, holdCause]),
  causedBy: eventId.describe('The event that carried it'),
  actor: z.string().optional().describe('Who recorded or decided it, where it was not the person'),
  sender: senderAddress.optional().describe('The sender the person spoke to'),
  said: instant,
  saidBy,
  receivedAt: instant,
  decidedAt: instant,
});
export type Step = z.infer<typeof step>;

const standing = z.strictObject({
  program: slug,
  decision: decision.extract(['ALLOW', 'BLOCK']),
  reason: checkReason.exclude(['STALE', 'TOKEN_NOT_REACHED', 'CONFIG']),
});

export const subjectView = z.strictObject({
  entries: z.array(entry),
  holds: z.array(hold).describe('Open ones'),
  decisions: z.array(standing).describe('What a check of each program says once this has reached every copy'),
  history: z.array(step).describe('Oldest first'),
});
export type SubjectView = z.infer<typeof subjectView>;

/** What is known of a person, with what it means for each program of the tenant that still sends. */
export function viewOf(programs: readonly KnownProgram[], known: Omit<SubjectView, 'decisions'>): SubjectView {
  const decisions = programs
    .filter(({ program }) => !program.retired)
    .map((send) => {
      const { decision, reason } = decide(known.entries, known.holds, sendContextOf(send));
      return { program: send.program.id, decision, reason };
    });
  return { ...known, decisions };
}
