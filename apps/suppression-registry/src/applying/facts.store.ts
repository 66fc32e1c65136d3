import { entryKey, scopeKey } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import { nextVersion } from '../deciding/outgoing.js';
import type { StoredHolds } from '../deciding/repeated-holds.js';
import type { Changed, Fact, HoldClosed, HoldOpened, Numbered, QuestionAsked, QuestionClosed, Superseded } from '../deciding/facts.js';

/** Writes what facts change: one statement for each kind, however many there are. Replies and drift are the outbox's alone. */
export async function writeFacts(tx: Tx, facts: readonly Numbered[], now: string): Promise<void> {
  const { changed = [], superseded = [], hold_opened = [], hold_closed = [], question_asked = [], question_closed = [] } = Object.groupBy(facts, ({ kind }) => kind);
  if (changed.length > 0) await tx.query(CHANGE, [now, ...changeColumns(changed as Numbered<Changed>[])]);
  const noted = (superseded as Numbered<Superseded>[]).filter((fact) => fact.noted);
  if (noted.length > 0) await tx.query(NOTE, notedColumns(noted));
  if (superseded.length > 0) await tx.query(SUPERSEDE, [now, ...supersededColumns(superseded as Numbered<Superseded>[])]);
  if (hold_opened.length > 0) await tx.query(OPEN_HOLDS, openingColumns(hold_opened as Numbered<HoldOpened>[]));
  if (hold_closed.length > 0) await tx.query(CLOSE_HOLDS, [now, ...closingColumns(hold_closed as Numbered<HoldClosed>[])]);
  if (question_asked.length > 0) await tx.query(ASK, askedColumns(question_asked as Numbered<QuestionAsked>[]));
  if (question_closed.length > 0) await tx.query(CLOSE_QUESTIONS, [now, ...answeredColumns(question_closed as Numbered<QuestionClosed>[])]);
}

/** The holds that these facts would open and that are there already. Costs nothing where they open none. */
export async function readNamedHolds(tx: Tx, facts: readonly Fact[]): Promise<StoredHolds> {
  const opened = facts.flatMap((fact) => (fact.kind === 'hold_opened' ? [fact.hold.holdId] : []));
  if (opened.length === 0) return new Map();
  const rows = await tx.query<{ hold_id: string; version: number; open: boolean }>('SELECT hold_id, version, closed_at IS NULL AS open FROM hold WHERE hold_id = ANY($1::uuid[])', [opened]);
  return new Map(rows.map(({ hold_id: holdId, version, open }) => [holdId, { version, open }]));
}

/** `last` marks the newest version of each entry: the one that stays in `entry`, where no version may ever go down. */
const CHANGE = `
  WITH fact AS (
    SELECT * FROM unnest(
      $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::text[],
      $11::text[], $12::uuid[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[],
      $20::smallint[], $21::timestamptz[], $22::timestamptz[], $23::bigint[], $24::boolean[]
    ) AS f (tenant, subject, scope, version, state, previous, said, said_by, origin,
            cause, caused_by, actor, sender, authority, rule, rules_version, correlation_id, source,
            lane, received_at, since, lane_seq, last)
  ), history AS (
    INSERT INTO transition (tenant, subject, scope, version, state, previous, said, said_by, origin,
                            cause, caused_by, actor, sender, authority, rule, rules_version, correlation_id, source,
                            lane, received_at, decided_at, lane_seq)
    SELECT tenant, subject, scope, version, state, previous, said, said_by, origin,
           cause, caused_by, actor, sender, authority, rule, rules_version, correlation_id, source,
           lane, received_at, $1::timestamptz, lane_seq FROM fact
  )
  INSERT INTO entry AS stored (tenant, subject, scope, authority, state, version, said, said_by, origin, cause, caused_by, sender, since, state_seq)
  SELECT tenant, subject, scope, authority, state, version, said, said_by, origin, cause, caused_by, sender, since, lane_seq FROM fact WHERE last
  ON CONFLICT (tenant, subject, scope, authority) DO UPDATE SET
    state = excluded.state, version = excluded.version, said = excluded.said, said_by = excluded.said_by, origin = excluded.origin,
    cause = excluded.cause, caused_by = excluded.caused_by, sender = excluded.sender, since = excluded.since, state_seq = excluded.state_seq
  WHERE stored.version < excluded.version`;

function changeColumns(facts: readonly Numbered<Changed>[]): unknown[][] {
  const newest = new Map(facts.map((fact) => [entryOf(fact), fact]));
  return [
    ...subjectColumns(facts),
    facts.map(({ entry }) => scopeKey(entry.scope)),
    facts.map(({ entry }) => entry.version),
    facts.map(({ entry }) => entry.state),
    facts.map(({ before }) => before?.state ?? null),
    ...saidColumns(facts),
    ...causeColumns(facts, ({ entry }) => entry.authority),
    facts.map(({ heard }) => heard.receivedAt),
    facts.map(({ entry }) => entry.since),
    facts.map(({ laneSeq }) => laneSeq),
    facts.map((fact) => newest.get(entryOf(fact)) === fact),
  ];
}

function entryOf({ tenant, subject, entry }: Pick<Changed, 'tenant' | 'subject' | 'entry'>): string {
  return entryKey({ tenant, subject, ...entry });
}

const SUPERSEDE = `
  INSERT INTO superseded (tenant, subject, scope, action, reason, said, said_by, origin,
                          cause, caused_by, actor, sender, authority, rule, rules_version, correlation_id, source,
                          lane, received_at, decided_at, lane_seq)
  SELECT tenant, subject, scope, action, reason, said, said_by, origin, cause, caused_by, actor, sender, authority, rule, rules_version,
         correlation_id, source, lane, received_at, $1::timestamptz, lane_seq
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[],
              $10::text[], $11::uuid[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[],
              $19::smallint[], $20::timestamptz[], $21::bigint[])
    AS f (tenant, subject, scope, action, reason, said, said_by, origin, cause, caused_by, actor, sender, authority, rule, rules_version,
          correlation_id, source, lane, received_at, lane_seq)`;

function supersededColumns(facts: readonly Numbered<Superseded>[]): unknown[][] {
  return [
    ...subjectColumns(facts),
    facts.map(({ scope }) => (scope === undefined ? null : scopeKey(scope))),
    facts.map(({ action }) => action),
    facts.map(({ reason }) => reason),
    ...saidColumns(facts),
    ...causeColumns(facts, ({ authority }) => authority),
    facts.map(({ heard }) => heard.receivedAt),
    facts.map(({ laneSeq }) => laneSeq),
  ];
}

/** Only where no later version has taken its place. */
const NOTE = `
  UPDATE entry SET origin = f.origin
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[]) AS f (tenant, subject, scope, authority, version, origin)
  WHERE entry.tenant = f.tenant AND entry.subject = f.subject AND entry.scope = f.scope AND entry.authority = f.authority AND entry.version = f.version`;

function notedColumns(facts: readonly Superseded[]): unknown[][] {
  const newest = new Map(facts.flatMap((fact) => (fact.entry ? [[entryOf({ ...fact, entry: fact.entry }), { ...fact, entry: fact.entry }]] : [])));
  const last = [...newest.values()];
  return [
    ...subjectColumns(last),
    last.map(({ entry }) => scopeKey(entry.scope)),
    last.map(({ entry }) => entry.authority ?? 'person'),
    last.map(({ entry }) => entry.version),
    last.map(({ entry }) => entry.origin),
  ];
}

/** Those that are there already were left out: two of one id would be a mistake, and the digest of the lane wrong. */
const OPEN_HOLDS = `
  INSERT INTO hold (tenant, subject, hold_id, scope, cause, opened_at, open_since, said, said_by, origin, caused_by, correlation_id, sender, received_at,
                    lane, lane_seq, source, rule, rules_version, language, alternatives, text_sealed, text_key)
  SELECT tenant, subject, hold_id, scope, cause, opened_at, opened_at, said, said_by, origin, caused_by, correlation_id, sender, received_at,
         lane, lane_seq, source, rule, rules_version, language, alternatives::json, text_sealed, text_key
  FROM unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::text[], $9::text[],
              $10::uuid[], $11::text[], $12::text[], $13::timestamptz[], $14::smallint[], $15::bigint[],
              $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[])
    AS f (tenant, subject, hold_id, scope, cause, opened_at, said, said_by, origin, caused_by, correlation_id, sender, received_at, lane, lane_seq,
          source, rule, rules_version, language, alternatives, text_sealed, text_key)`;

function openingColumns(facts: readonly Numbered<HoldOpened>[]): unknown[][] {
  return [
    ...subjectColumns(facts),
    facts.map(({ hold }) => hold.holdId),
    facts.map(({ hold }) => scopeKey(hold.scope)),
    facts.map(({ hold }) => hold.cause),
    facts.map(({ hold }) => hold.openedAt),
    ...saidColumns(facts),
    facts.map(({ heard }) => heard.eventId),
    facts.map(({ heard }) => heard.correlationId),
    facts.map(({ heard }) => heard.sender ?? null),
    facts.map(({ heard }) => heard.receivedAt),
    facts.map(({ lane }) => lane),
    facts.map(({ laneSeq }) => laneSeq),
    facts.map(({ heard }) => heard.source ?? null),
    facts.map(({ heard }) => heard.rule ?? null),
    facts.map(({ heard }) => heard.rulesVersion ?? null),
    ...heldColumns(facts),
  ];
}

function heldColumns(facts: readonly HoldOpened[]): unknown[][] {
  const texts = facts.map(({ heard }) => (typeof heard.held?.text === 'object' ? heard.held.text : undefined));
  return [
    facts.map(({ heard }) => heard.held?.language ?? null),
    facts.map(({ heard }) => JSON.stringify(heard.held?.alternatives ?? [])),
    texts.map((text) => text?.sealed ?? null),
    texts.map((text) => text?.key ?? null),
  ];
}

const CLOSE_HOLDS = `
  WITH fact AS (
    SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::int[], $7::text[], $8::text[], $9::text[])
      AS f (hold_id, decision, actor, lane_seq, version, reason, note_sealed, note_key)
  ), closed AS (
    UPDATE hold SET closed_at = $1::timestamptz, closed_seq = fact.lane_seq, decision = fact.decision, actor = fact.actor, version = fact.version,
                    claimed_by = NULL, claimed_until = NULL
    FROM fact WHERE hold.hold_id = fact.hold_id RETURNING hold.hold_id, hold.tenant, hold.subject, hold.lane
  )
  INSERT INTO hold_step (tenant, lane, lane_seq, subject, hold_id, what, at, actor, decision, reason, note_sealed, note_key)
  SELECT tenant, lane, lane_seq, subject, hold_id, 'closed', $1::timestamptz, actor, decision, reason, note_sealed, note_key
  FROM closed JOIN fact USING (hold_id)`;

function closingColumns(facts: readonly Numbered<HoldClosed>[]): unknown[][] {
  return [
    facts.map(({ hold }) => hold.holdId),
    facts.map(({ decision }) => decision),
    facts.map(({ actor }) => actor),
    facts.map(({ laneSeq }) => laneSeq),
    facts.map(({ hold }) => nextVersion(hold)),
    facts.map(({ reason }) => reason ?? null),
    facts.map(({ note }) => note?.sealed ?? null),
    facts.map(({ note }) => note?.key ?? null),
  ];
}

const ASK = `
  INSERT INTO question (tenant, subject, question_id, kind, sender, scopes, cause, actor, said, asked_at, expires_at, caused_by, correlation_id,
                        lane, lane_seq)
  SELECT tenant, subject, question_id, kind, sender, string_to_array(scopes, ' '), cause, actor, said, asked_at, expires_at, caused_by, correlation_id,
         lane, lane_seq
  FROM unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[],
              $11::timestamptz[], $12::uuid[], $13::text[], $14::smallint[], $15::bigint[])
    AS f (tenant, subject, question_id, kind, sender, scopes, cause, actor, said, asked_at, expires_at, caused_by, correlation_id, lane, lane_seq)
  ON CONFLICT (question_id) DO NOTHING`;

function askedColumns(facts: readonly Numbered<QuestionAsked>[]): unknown[][] {
  return [
    ...subjectColumns(facts),
    facts.map(({ question }) => question.questionId),
    facts.map(({ question }) => question.kind),
    facts.map(({ question }) => question.sender),
    // Programs and categories: slugs, which have no spaces.
    facts.map(({ question }) => question.scopes.map(scopeKey).join(' ')),
    facts.map(({ cause }) => cause),
    facts.map(({ actor }) => actor ?? null),
    facts.map(({ question }) => question.said),
    facts.map(({ question }) => question.askedAt),
    facts.map(({ question }) => question.expiresAt),
    facts.map(({ heard }) => heard.eventId),
    facts.map(({ heard }) => heard.correlationId),
    facts.map(({ lane }) => lane),
    facts.map(({ laneSeq }) => laneSeq),
  ];
}

const CLOSE_QUESTIONS = `
  UPDATE question SET closed_at = $1::timestamptz, closed_seq = f.lane_seq, outcome = f.outcome, closed_by = f.closed_by
  FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::bigint[]) AS f (question_id, outcome, closed_by, lane_seq)
  WHERE question.question_id = f.question_id`;

function answeredColumns(facts: readonly Numbered<QuestionClosed>[]): unknown[][] {
  return [
    facts.map(({ question }) => question.questionId),
    facts.map(({ outcome }) => outcome),
    facts.map(({ heard }) => heard.eventId),
    facts.map(({ laneSeq }) => laneSeq),
  ];
}

function subjectColumns(facts: readonly Fact[]): unknown[][] {
  return [facts.map(({ tenant }) => tenant), facts.map(({ subject }) => subject)];
}

function saidColumns(facts: readonly Fact[]): unknown[][] {
  return [facts.map(({ heard }) => heard.said), facts.map(({ heard }) => heard.saidBy), facts.map(({ heard }) => heard.origin)];
}

function causeColumns<F extends Numbered<Changed> | Numbered<Superseded>>(facts: readonly F[], authorityOf: (fact: F) => 'record' | undefined): unknown[][] {
  return [
    facts.map(({ cause }) => cause),
    facts.map(({ heard }) => heard.eventId),
    facts.map(({ actor }) => actor ?? null),
    facts.map(({ heard }) => heard.sender ?? null),
    facts.map((fact) => authorityOf(fact) ?? 'person'),
    facts.map(({ heard }) => heard.rule ?? null),
    facts.map(({ heard }) => heard.rulesVersion ?? null),
    facts.map(({ heard }) => heard.correlationId),
    facts.map(({ heard }) => heard.source ?? null),
    facts.map(({ lane }) => lane),
  ];
}
