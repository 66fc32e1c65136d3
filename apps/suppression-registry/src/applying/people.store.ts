import { parseScopeKey, type Authority, type HoldCause, type QuestionKind, type SuppressionState } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import { personKey, type People, type Person } from '../deciding/fold.js';
import type { StoredEntry, StoredHold, SubjectState } from '../deciding/facts.js';
import type { StoredQuestion } from '../deciding/questions.js';

interface EntryColumns {
  readonly authority: Authority;
  readonly state: SuppressionState;
  readonly version: number;
  readonly said: Date;
  readonly origin: string;
  readonly since: Date;
  readonly state_seq: string;
}

interface HoldColumns {
  readonly hold_id: string;
  readonly cause: HoldCause;
  readonly version: number;
  readonly since: Date;
}

type Row = { readonly tenant: string; readonly subject: string; readonly scope: string } & (
  | (EntryColumns & { readonly hold_id: null })
  | HoldColumns
);

interface QuestionRow {
  readonly tenant: string;
  readonly subject: string;
  readonly question_id: string;
  readonly kind: QuestionKind;
  readonly sender: string;
  readonly scopes: readonly string[];
  readonly said: Date;
  readonly asked_at: Date;
  readonly expires_at: Date;
}

/**
 * Entries of every scope and open holds, of all subjects in one statement. OFFSET 0 keeps it at a look-up for each subject: joined freely, a
 * planner without fresh statistics reads the whole table for a few hundred of them.
 */
const READ = `
  SELECT asked.tenant, asked.subject, found.*
  FROM unnest($1::text[], $2::text[]) AS asked (tenant, subject) CROSS JOIN LATERAL (
    SELECT scope, authority, state, version, said, origin, since, state_seq, NULL::uuid AS hold_id, NULL AS cause
    FROM entry WHERE entry.tenant = asked.tenant AND entry.subject = asked.subject OFFSET 0
  ) AS found
  UNION ALL
  SELECT asked.tenant, asked.subject, found.*
  FROM unnest($1::text[], $2::text[]) AS asked (tenant, subject) CROSS JOIN LATERAL (
    SELECT scope, NULL, NULL, version, NULL::timestamptz, NULL, opened_at, NULL::bigint, hold_id, cause
    FROM hold WHERE hold.tenant = asked.tenant AND hold.subject = asked.subject AND closed_at IS NULL OFFSET 0
  ) AS found`;

/** Open ones, looked up in the same way. Few people are ever asked anything: the index is small. */
const QUESTIONS = `
  SELECT asked.tenant, asked.subject, found.*
  FROM unnest($1::text[], $2::text[]) AS asked (tenant, subject) CROSS JOIN LATERAL (
    SELECT question_id, kind, sender, scopes, said, asked_at, expires_at, lane_seq
    FROM question WHERE question.tenant = asked.tenant AND question.subject = asked.subject AND closed_at IS NULL OFFSET 0
  ) AS found ORDER BY lane_seq`;

/** Reads the state of people. One who has entries under an older key of the tenant keeps that token until the re-key moves them. */
export async function readPeople(tx: Pick<Tx, 'query'>, keyring: SubjectKeyring, persons: readonly Person[]): Promise<People> {
  const tokens = [...Map.groupBy(persons, ({ tenant }) => tenant)].flatMap(([tenant, ofTenant]) => {
    const candidates = keyring.candidatesAll(tenant, ofTenant.map(({ number }) => number));
    return ofTenant.map((person, place) => ({ person, candidates: candidates[place] ?? [] }));
  });
  const asked = tokens.flatMap(({ person, candidates }) => candidates.map((subject) => ({ tenant: person.tenant, subject })));
  const columns = [asked.map(({ tenant }) => tenant), asked.map(({ subject }) => subject)];
  const bySubject = Map.groupBy(await tx.query<Row>(READ, columns), nameOf);
  const questions = Map.groupBy(await tx.query<QuestionRow>(QUESTIONS, columns), nameOf);
  return new Map(
    tokens.map(({ person, candidates }) => {
      const known = candidates.find((subject) => bySubject.has(nameOf({ tenant: person.tenant, subject })));
      const subject = known ?? candidates[0];
      if (subject === undefined) throw new Error(`tenant ${person.tenant} has no key`);
      const found = nameOf({ tenant: person.tenant, subject });
      return [personKey(person), { ...stateOf(person.tenant, subject, bySubject.get(found) ?? []), questions: (questions.get(found) ?? []).map(questionOf) }];
    }),
  );
}

function nameOf({ tenant, subject }: { readonly tenant: string; readonly subject: string }): string {
  return `${tenant}/${subject}`;
}

function questionOf(row: QuestionRow): StoredQuestion {
  return {
    questionId: row.question_id,
    kind: row.kind,
    sender: row.sender,
    scopes: row.scopes.map(parseScopeKey),
    said: row.said.toISOString(),
    askedAt: row.asked_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}

function stateOf(tenant: string, subject: string, rows: readonly Row[]): Omit<SubjectState, 'questions'> {
  return {
    tenant,
    subject,
    entries: rows.flatMap((row) => (row.hold_id === null ? [entryOf(row)] : [])),
    holds: rows.flatMap((row) => (row.hold_id === null ? [] : [holdOf(row)])),
  };
}

function entryOf(row: EntryColumns & { readonly scope: string }): StoredEntry {
  const { state, version, origin, authority } = row;
  return {
    scope: parseScopeKey(row.scope),
    ...(authority === 'record' && { authority }),
    state,
    version,
    origin,
    said: row.said.toISOString(),
    since: row.since.toISOString(),
    stateSeq: Number(row.state_seq),
  };
}

function holdOf(row: HoldColumns & { readonly scope: string }): StoredHold {
  return { holdId: row.hold_id, scope: parseScopeKey(row.scope), cause: row.cause, version: row.version, openedAt: row.since.toISOString() };
}
