import { parseScopeKey, type Cause } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { channelOf } from './channels.js';
import { inOrder, until, type Reply, type Step, type StepOf } from './history.js';
import { standingAfter, type Known } from './standing.js';
import { without } from './without.js';

/** What the registry has recorded of a person, and the database's clock when it was read. */
export interface Recorded {
  readonly now: string;
  /** Oldest first; empty: nothing is known. */
  readonly history: Step[];
}

/** All that is known of one person of a tenant, read at one moment; undefined: nothing. `subjects`: the tokens it may stand under. */
export async function readHistory(db: Database, tenant: string, subjects: readonly string[], at?: string): Promise<Known | undefined> {
  const { history } = await readRecorded(db, tenant, subjects);
  return history.length === 0 ? undefined : standingAfter(at === undefined ? history : until(history, at));
}

/** The whole history of a person, in one statement: it sees one moment, and an answer waits for one round trip alone. */
export async function readRecorded(db: Database, tenant: string, subjects: readonly string[]): Promise<Recorded> {
  const rows = await db.query<Read>(READ, [tenant, subjects]);
  const { clock = [], fact = [], question = [], reply = [] } = Object.groupBy(rows, ({ kind }) => kind);
  const facts = [...fact.map(fieldsOf), ...question.map(fieldsOf).flatMap(questionSteps)];
  const steps = facts.sort((one, other) => one.laneSeq - other.laneSeq).map(stepOf);
  return { now: String(clock.map(fieldsOf)[0]?.['decidedAt']), history: inOrder(steps, reply.map(fieldsOf).map(replyStep)) };
}

interface Read {
  readonly kind: 'clock' | 'fact' | 'question' | 'reply';
  readonly row: Readonly<Record<string, unknown>>;
}

/** A row as fields of a step: no field where NULL was, times as instants, scopes parsed. */
type Fields = Readonly<Record<string, unknown>> & { readonly laneSeq: number };

function fieldsOf({ row }: Read): Fields {
  return Object.fromEntries(Object.entries(row).flatMap(([field, value]) => (value === null ? [] : [[field, readValue(field, value)]]))) as Fields;
}

const INSTANTS: ReadonlySet<string> = new Set(['said', 'until', 'deadline']);

function readValue(field: string, value: unknown): unknown {
  if (field.endsWith('At') || INSTANTS.has(field)) return new Date(String(value)).toISOString();
  if (field === 'scope') return parseScopeKey(String(value));
  return field === 'scopes' ? (value as string[]).map(parseScopeKey) : value;
}

function stepOf(row: Fields): Step {
  const fields: object = without(row, 'laneSeq');
  return (row['channel'] === true ? { ...fields, channel: channelOf(row['cause'] as Cause) } : fields) as Step;
}

/** `true` stands for the channel, which follows from the cause. */
const PROVENANCE = `cause, true AS channel, caused_by AS "causedBy", correlation_id AS "correlationId", sender, source, rule, rules_version AS "rulesVersion", actor,
  said, said_by AS "saidBy", received_at AS "receivedAt", decided_at AS "decidedAt", lane_seq AS "laneSeq"`;
const OF_SUBJECT = 'WHERE tenant = $1 AND subject = ANY($2::text[])';

const TRANSITIONS = `SELECT 'changed' AS what, scope, nullif(authority, 'person') AS authority, state, previous AS "previousState", version, ${PROVENANCE} FROM transition ${OF_SUBJECT}`;
const SUPERSEDED = `SELECT 'superseded' AS what, scope, nullif(authority, 'person') AS authority, action, reason, ${PROVENANCE} FROM superseded ${OF_SUBJECT}`;

const HELD = `hold.hold_id AS "holdId", scope, cause, caused_by AS "causedBy", correlation_id AS "correlationId", sender, said, said_by AS "saidBy",
  received_at AS "receivedAt"`;
const HOLDS = `SELECT 'hold_opened' AS what, ${HELD}, opened_at AS "decidedAt", lane_seq AS "laneSeq" FROM hold ${OF_SUBJECT}`;

/** What the hold itself says of its closing goes when it is opened anew: its steps stay. */
const HOLD_STEPS = `
  SELECT 'hold_' || what AS what, ${HELD}, step.actor, step.decision, step.reason, at AS "decidedAt", step.lane_seq AS "laneSeq",
         CASE WHEN what <> 'overdue' THEN until END AS until, CASE WHEN what = 'overdue' THEN until END AS deadline
  FROM hold_step AS step JOIN hold USING (hold_id) WHERE step.tenant = $1 AND step.subject = ANY($2::text[])`;

const QUESTIONS = `
  SELECT question_id AS "questionId", kind, sender, scopes, cause, actor, said, asked_at AS "decidedAt", expires_at AS "expiresAt",
         caused_by AS "causedBy", correlation_id AS "correlationId", lane_seq AS "laneSeq",
         outcome, closed_at AS "closedAt", closed_by AS "closedBy", closed_seq AS "closedSeq"
  FROM question ${OF_SUBJECT}`;

function questionSteps({ outcome, closedAt, closedBy, closedSeq, ...question }: Fields): Fields[] {
  const asked = { what: 'question_asked', ...question };
  if (closedAt === undefined) return [asked];
  return [asked, { ...question, what: 'question_closed', outcome, decidedAt: closedAt, causedBy: closedBy, laneSeq: Number(closedSeq) }];
}

const REPLIES = `
  SELECT reply_id AS "replyId", caused_by AS "causedBy", kind, sender, outcome, reason, template, text, provider, provider_message_id AS "providerMessageId",
         concluded_at AS "concludedAt", delivery, delivery_code AS "deliveryCode", delivery_at AS "deliveryAt"
  FROM reply ${OF_SUBJECT} AND outcome IS NOT NULL`;

function replyStep({ causedBy, delivery, deliveryCode, deliveryAt, ...reply }: Fields): StepOf<'reply_concluded'> {
  const reported = delivery === undefined ? {} : { delivery: { status: delivery, ...(deliveryCode !== undefined && { code: deliveryCode }), at: deliveryAt } };
  return { what: 'reply_concluded', causedBy: String(causedBy), reply: { ...reply, ...reported } as unknown as Reply, decidedAt: String(reply['concludedAt']) };
}

const KINDS: readonly (readonly [Read['kind'], string])[] = [
  ['clock', 'SELECT clock_timestamp() AS "decidedAt"'],
  ['fact', TRANSITIONS],
  ['fact', SUPERSEDED],
  ['fact', HOLDS],
  ['fact', HOLD_STEPS],
  ['question', QUESTIONS],
  ['reply', REPLIES],
];
const READ = KINDS.map(([kind, sql]) => `SELECT '${kind}' AS kind, to_json(found) AS row FROM (${sql}) AS found`).join(' UNION ALL ');
