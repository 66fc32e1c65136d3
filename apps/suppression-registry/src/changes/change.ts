import {
  eventId,
  holdClaimed,
  holdClosed,
  holdEscalated,
  holdOpened,
  holdOverdue,
  holdReopened,
  holdUnclaimed,
  questionAsked,
  questionClosed,
  requestSuperseded,
  suppressionChanged,
  type Cause,
  type ConsentAction,
  type DismissReason,
  type HoldCause,
  type HoldDecision,
  type QuestionKind,
  type QuestionOutcome,
  type Scope,
  type SupersededReason,
  type SuppressionState,
  type TopicName,
} from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';
import { z } from 'zod';
import type { Fact, StoredEntry, StoredHold } from '../deciding/facts.js';
import { eventsOf, type Place } from '../deciding/outgoing.js';
import type { Heard } from '../deciding/requests.js';
import type { PublicStep } from '../holds/review.js';
import { eventsOfStep } from '../holds/steps.js';

const of = <Type extends string, Data extends z.ZodType>({ type, data }: { readonly type: Type; readonly data: Data }) => z.strictObject({ id: eventId, type: z.literal(type), data });

/** A change as it stands on `suppression-changes`: the event's id, type and data. */
export const change = z.discriminatedUnion('type', [
  of(suppressionChanged),
  of(requestSuperseded),
  of(holdOpened),
  of(holdClaimed),
  of(holdUnclaimed),
  of(holdEscalated),
  of(holdOverdue),
  of(holdClosed),
  of(holdReopened),
  of(questionAsked),
  of(questionClosed),
]);
export type Change = z.infer<typeof change>;

/** A row of the tables, in the words of the facts: absent where NULL was. */
export interface RecordedFact {
  readonly what: 'changed' | 'superseded' | 'hold_opened' | 'question_asked' | 'question_closed' | `hold_${PublicStep['what'] | 'closed'}`;
  readonly lane: number;
  readonly laneSeq: number;
  readonly decidedAt: string;
  readonly subject: string;
  readonly causedBy: string;
  readonly correlationId: string;
  readonly said: string;
  readonly saidBy?: Heard['saidBy'];
  readonly receivedAt?: string;
  readonly origin?: TopicName;
  readonly sender?: string;
  readonly rule?: string;
  readonly rulesVersion?: string;
  readonly actor?: string;
  readonly scope?: Scope;
  readonly scopes?: readonly Scope[];
  readonly authority?: 'record';
  readonly state?: SuppressionState;
  readonly previousState?: SuppressionState;
  /** Of the entry; of a hold the one before. */
  readonly version?: number;
  readonly action?: ConsentAction;
  readonly reason?: SupersededReason | DismissReason;
  readonly cause?: Cause | HoldCause;
  readonly holdId?: string;
  readonly openedAt?: string;
  readonly decision?: HoldDecision;
  /** Of a claim, or the deadline. */
  readonly until?: string;
  readonly questionId?: string;
  readonly kind?: QuestionKind;
  readonly askedAt?: string;
  readonly expiresAt?: string;
  readonly outcome?: QuestionOutcome;
}

/** The change that was told of this fact when it was recorded: made by the same function, so that it is the same to the letter. */
export function changeOf(tenant: string, recorded: RecordedFact): Change {
  const { lane, laneSeq, decidedAt: now } = recorded;
  const told = toldOf(tenant, recorded, { lane, laneSeq, now }).find(({ topic }) => topic === 'suppression-changes');
  if (!told) throw new Error(`a fact of kind ${recorded.what} is no change`);
  const { id, type, data } = told;
  return { id, type, data } as Change;
}

function toldOf(tenant: string, recorded: RecordedFact, place: Place): OutgoingEvent[] {
  const { subject, causedBy: eventId, correlationId, actor = '', until = '' } = recorded;
  const hold = given(recorded, 'holdId', 'scope', 'cause', 'openedAt', 'version') as StoredHold;
  const fact = (content: object) => eventsOf({ heard: heardOf(recorded), tenant, subject, kind: recorded.what, ...content } as Fact, place);
  const step = (taken: PublicStep) => eventsOfStep({ tenant, subject, hold, story: { eventId, correlationId } }, taken, place);
  switch (recorded.what) {
    case 'changed':
      return fact({ ...given(recorded, 'cause', 'actor'), ...entriesOf(recorded) });
    case 'superseded':
      return fact(given(recorded, 'action', 'reason', 'scope', 'authority', 'cause', 'actor'));
    case 'hold_opened':
    case 'hold_closed':
      return fact({ hold, ...given(recorded, 'decision', 'reason', 'actor') });
    case 'hold_claimed':
      return step({ what: 'claimed', actor, until });
    case 'hold_unclaimed':
      return step({ what: 'unclaimed', actor });
    case 'hold_escalated':
      return step({ what: 'escalated', actor });
    case 'hold_overdue':
      return step({ what: 'overdue', deadline: until });
    case 'hold_reopened':
      return step({ what: 'reopened', actor });
    case 'question_asked':
    case 'question_closed':
      return fact({ question: given(recorded, 'questionId', 'kind', 'sender', 'scopes', 'said', 'askedAt', 'expiresAt'), ...given(recorded, 'cause', 'outcome') });
  }
}

/** What an event's reader sees of the message or request; its number is in no event. */
function heardOf({ causedBy, correlationId, said, saidBy = 'receipt', receivedAt = said, origin = 'consent-requests', ...recorded }: RecordedFact): Heard {
  const known = given(recorded, 'sender', 'rule', 'rulesVersion');
  return { eventId: causedBy, correlationId, number: '', said, saidBy, receivedAt, origin, awaited: false, asks: [], ...known };
}

function entriesOf({ scope, state, previousState, version, said, origin, authority, decidedAt: since }: RecordedFact): { readonly entry: StoredEntry; readonly before?: StoredEntry } {
  const entry = { scope, state, version, said, since, origin, ...(authority && { authority }) } as StoredEntry;
  return { entry, ...(previousState && { before: { ...entry, state: previousState } }) };
}

function given<Whole extends object, Field extends keyof Whole>(whole: Whole, ...fields: readonly Field[]): Pick<Whole, Field> {
  return Object.fromEntries(fields.flatMap((field) => (whole[field] === undefined ? [] : [[field, whole[field]]]))) as Pick<Whole, Field>;
}
