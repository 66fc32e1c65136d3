import {
  authority,
  cause,
  consentAction,
  deliveryStatus,
  dismissReason,
  eventId,
  holdCause,
  holdDecision,
  instant,
  questionKind,
  questionOutcome,
  replyKind,
  replyOutcome,
  saidBy,
  scope,
  senderAddress,
  supersededReason,
  suppressionState,
} from '@stopline/contracts';
import { z } from 'zod';
import { channel } from './channels.js';

/** Whose word it rests on, as events say it. */
export const restsOn = authority.extract(['record']).exactOptional().describe("`record`: somebody recorded it; left out: the person's own word");

const times = { said: instant, saidBy, receivedAt: instant, decidedAt: instant.describe('In force from then on, by the clock of the database') };

const origin = {
  causedBy: eventId.describe('The event that carried it'),
  correlationId: z.string().describe("The person's message or the request: everything that came of it has the same"),
  sender: senderAddress.exactOptional().describe('The sender the person spoke to'),
};

/** What is known of a request: how it came, who recorded it, how it was read, when. */
export const provenance = {
  cause,
  channel,
  ...origin,
  source: z.string().exactOptional().describe("The provider's message: <provider>/<account>/<id>"),
  rule: z.string().exactOptional().describe('Which rule of the classifier read it so'),
  rulesVersion: z.string().exactOptional(),
  actor: z.string().exactOptional().describe('Who recorded or decided it, where it was not the person'),
  ...times,
};

export const reply = z.strictObject({
  replyId: eventId,
  kind: replyKind,
  sender: senderAddress,
  outcome: replyOutcome,
  reason: z.string().exactOptional(),
  template: z.string().exactOptional(),
  text: z.string().exactOptional().describe('Our own template, filled'),
  provider: z.string().exactOptional(),
  providerMessageId: z.string().exactOptional(),
  concludedAt: instant,
  delivery: z.strictObject({ status: deliveryStatus, code: z.string().exactOptional(), at: instant }).exactOptional().describe("The provider's delivery report"),
});
export type Reply = z.infer<typeof reply>;

const changed = z.strictObject({
  what: z.literal('changed'),
  scope,
  authority: restsOn,
  state: suppressionState,
  previousState: suppressionState.exactOptional(),
  version: z.int().min(1),
  ...provenance,
});
export type ChangedStep = z.infer<typeof changed>;

const superseded = z.strictObject({
  what: z.literal('superseded'),
  scope: scope.exactOptional().describe('Absent where a request found no scope'),
  authority: restsOn,
  action: consentAction.describe('What was asked'),
  reason: supersededReason,
  ...provenance,
});

const hold = { holdId: eventId, scope, cause: holdCause, ...origin, ...times };
const holdOpened = z.strictObject({ what: z.literal('hold_opened'), ...hold });
const holdClosed = z.strictObject({
  what: z.literal('hold_closed'),
  ...hold,
  decision: holdDecision.exactOptional(),
  reason: dismissReason.exactOptional().describe('Why it was dismissed'),
  actor: z.string().exactOptional(),
});
const reviewed = { ...hold, actor: z.string().describe('The API key, and the name that the reviewer gave') };
const holdClaimed = z.strictObject({ what: z.literal('hold_claimed'), ...reviewed, until: instant });
const holdUnclaimed = z.strictObject({ what: z.literal('hold_unclaimed'), ...reviewed });
const holdEscalated = z.strictObject({ what: z.literal('hold_escalated'), ...reviewed });
const holdReopened = z.strictObject({ what: z.literal('hold_reopened'), ...reviewed });
const holdOverdue = z.strictObject({ what: z.literal('hold_overdue'), ...hold, deadline: instant });

const question = {
  questionId: eventId,
  kind: questionKind,
  sender: senderAddress.describe('The question left from here'),
  scopes: z.array(scope).describe('What an affirmative answer restores'),
  cause,
  actor: z.string().exactOptional(),
  said: instant.describe('When that was said which it asks about'),
  expiresAt: instant,
  causedBy: eventId.describe('The event that carried it'),
  correlationId: z.string(),
  decidedAt: instant,
};
const questionAsked = z.strictObject({ what: z.literal('question_asked'), ...question });
const questionClosed = z.strictObject({ what: z.literal('question_closed'), ...question, outcome: questionOutcome });

const replyConcluded = z.strictObject({
  what: z.literal('reply_concluded'),
  causedBy: eventId.describe("The person's message, or the request, that it answers"),
  reply,
  decidedAt: instant,
});

/** One thing that happened about a person. */
export const step = z.discriminatedUnion('what', [
  changed,
  superseded,
  holdOpened,
  holdClaimed,
  holdUnclaimed,
  holdEscalated,
  holdOverdue,
  holdClosed,
  holdReopened,
  questionAsked,
  questionClosed,
  replyConcluded,
]);
export type Step = z.infer<typeof step>;
export type StepOf<What extends Step['what']> = Extract<Step, { what: What }>;

/** In the order in which it happened. A person's facts are all of one lane and come in its order; replies have times alone, each stands behind what was decided by then. */
export function inOrder(facts: readonly Step[], replies: readonly StepOf<'reply_concluded'>[]): Step[] {
  let latest = '';
  const placed = facts.map((fact) => {
    // The lane's order stands even where the clock was set back.
    latest = fact.decidedAt > latest ? fact.decidedAt : latest;
    return { one: fact as Step, time: latest };
  });
  return [...placed, ...replies.map((one) => ({ one, time: one.decidedAt }))]
    .toSorted((first, second) => (first.time === second.time ? 0 : first.time < second.time ? -1 : 1))
    .map(({ one }) => one);
}

/** The same as it was known at an instant: what was decided later had not happened yet. */
export function until(history: readonly Step[], at: string): Step[] {
  return history.filter(({ decidedAt }) => decidedAt <= at).map((one) => (one.what === 'reply_concluded' ? { ...one, reply: undelivered(one.reply, at) } : one));
}

function undelivered({ delivery, ...concluded }: Reply, at: string): Reply {
  return delivery && delivery.at <= at ? { ...concluded, delivery } : concluded;
}
