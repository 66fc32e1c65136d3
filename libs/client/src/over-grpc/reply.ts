import { checkAnswer, checkReason, decision, decisionOf, protoValue, scope, type CheckReason } from '@stopline/contracts';
import { unknownFor, type AllowReason, type BlockReason, type DecidingEntry, type Freshness, type UnknownReason, type Verdict } from '../verdict.js';

/** What one replica came to. `final`: no other replica is asked. `failed`: the replica is at fault, which counts for its circuit. */
export interface Reply {
  readonly verdict: Verdict;
  readonly final: boolean;
  readonly failed: boolean;
}

/** A reply in which the replica did not say anything. */
export function failure(reason: UnknownReason): Reply {
  return { verdict: unknownFor(reason), final: reason === 'REFUSED', failed: reason !== 'REFUSED' };
}

/**
 * A CheckResponse as the proto has it, read without trust. What this version does not know is `NOT_UNDERSTOOD` and final: a newer replica may have
 * said BLOCK, and an older one that is asked next would not know why. An ALLOW that says itself that it is too old is `STALE`.
 */
export function replyOf(to: string, response: unknown): Reply {
  const said = fieldsOf(response);
  const saidDecision = decisions.get(said['decision']);
  const reason = reasons.get(said['reason']);
  if (!saidDecision || !reason || decisionOf(reason) !== saidDecision) return understood(unknownFor('NOT_UNDERSTOOD'));
  const freshness = freshnessIn(said['freshness']);
  const entry = entryIn(said['entry']);
  const more = { ...(entry && { entry }), ...(freshness && { freshness }) };
  if (saidDecision === 'BLOCK') return understood({ decision: 'BLOCK', reason: reason as BlockReason, ...more });
  if (saidDecision === 'UNKNOWN') return askAnother(unknownFor(reason as UnknownReason, freshness));
  if (!freshness) return understood(unknownFor('NOT_UNDERSTOOD'));
  if (freshness.ageMs > freshness.boundMs) return askAnother(unknownFor('STALE', freshness));
  return understood({ decision: 'ALLOW', to, reason: reason as AllowReason, freshness, ...more });
}

/** A CheckManyResponse in the same way: an answer for each number, or none that counts. */
export function repliesOf(to: readonly string[], response: unknown): readonly Reply[] {
  const { answers } = fieldsOf(response);
  const isWhole = Array.isArray(answers) && answers.length === to.length;
  return to.map((number, place) => replyOf(number, isWhole ? (answers as unknown[])[place] : undefined));
}

const decisions = byProtoName('Decision', decision.options);
const reasons = byProtoName<CheckReason>('Reason', checkReason.options);
const states = byProtoName('State', ['suppressed', 'released'] as const);
const scopeKinds = byProtoName('ScopeKind', ['global', 'tenant', 'category', 'program', 'sender'] as const);

function byProtoName<Value extends string>(name: Parameters<typeof protoValue>[0], values: readonly Value[]): ReadonlyMap<unknown, Value> {
  return new Map(values.map((value) => [protoValue(name, value), value]));
}

function understood(verdict: Verdict): Reply {
  return { verdict, final: true, failed: false };
}

/** The copy of another replica may be fresher. */
function askAnother(verdict: Verdict): Reply {
  return { verdict, final: false, failed: false };
}

/** Zero is not on the wire: an age that is absent is none. */
function freshnessIn(value: unknown): Freshness | undefined {
  if (value === undefined) return undefined;
  return checkAnswer.shape.freshness.safeParse({ ageMs: 0, ...fieldsOf(value) }).data;
}

function entryIn(value: unknown): DecidingEntry | undefined {
  const said = fieldsOf(value);
  const where = fieldsOf(said['scope']);
  const covered = scope.safeParse({ ...where, kind: scopeKinds.get(where['kind']) });
  return covered.success ? checkAnswer.shape.entry.safeParse({ ...said, scope: covered.data, state: states.get(said['state']) }).data : undefined;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
