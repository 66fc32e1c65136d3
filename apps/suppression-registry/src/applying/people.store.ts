import { parseScopeKey, type HoldCause, type SuppressionState } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import { personKey, type People, type Person } from '../deciding/fold.js';
import type { StoredEntry, StoredHold, SubjectState } from '../deciding/transitions.js';

interface EntryColumns {
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
  readonly since: Date;
}

type Row = { readonly tenant: string; readonly subject: string; readonly scope: string } & (
  | (EntryColumns & { readonly hold_id: null })
  | HoldColumns
);

/**
 * Entries of every scope and open holds, of all subjects in one statement. OFFSET 0 keeps it at a look-up for each subject: joined freely, a
 * planner without fresh statistics reads the whole table for a few hundred of them.
 */
const READ = `
  SELECT asked.tenant, asked.subject, found.*
  FROM unnest($1::text[], $2::text[]) AS asked (tenant, subject) CROSS JOIN LATERAL (
    SELECT scope, state, version, said, origin, since, state_seq, NULL::uuid AS hold_id, NULL AS cause
    FROM entry WHERE entry.tenant = asked.tenant AND entry.subject = asked.subject OFFSET 0
  ) AS found
  UNION ALL
  SELECT asked.tenant, asked.subject, found.*
  FROM unnest($1::text[], $2::text[]) AS asked (tenant, subject) CROSS JOIN LATERAL (
    SELECT scope, NULL, NULL::integer, NULL::timestamptz, NULL, opened_at, NULL::bigint, hold_id, cause
    FROM hold WHERE hold.tenant = asked.tenant AND hold.subject = asked.subject AND closed_at IS NULL OFFSET 0
  ) AS found`;

/** Reads the state of people. One who has entries under an older key of the tenant keeps that token until the re-key moves them. */
export async function readPeople(tx: Pick<Tx, 'query'>, keyring: SubjectKeyring, persons: readonly Person[]): Promise<People> {
  const tokens = [...Map.groupBy(persons, ({ tenant }) => tenant)].flatMap(([tenant, ofTenant]) => {
    const candidates = keyring.candidatesAll(tenant, ofTenant.map(({ number }) => number));
    return ofTenant.map((person, place) => ({ person, candidates: candidates[place] ?? [] }));
  });
  const asked = tokens.flatMap(({ person, candidates }) => candidates.map((subject) => ({ tenant: person.tenant, subject })));
  const rows = await tx.query<Row>(READ, [asked.map(({ tenant }) => tenant), asked.map(({ subject }) => subject)]);
  const bySubject = Map.groupBy(rows, ({ tenant, subject }) => `${tenant}/${subject}`);
  return new Map(
    tokens.map(({ person, candidates }) => {
      const known = candidates.find((subject) => bySubject.has(`${person.tenant}/${subject}`));
      const subject = known ?? candidates[0];
      if (subject === undefined) throw new Error(`tenant ${person.tenant} has no key`);
      return [personKey(person), stateOf(person.tenant, subject, bySubject.get(`${person.tenant}/${subject}`) ?? [])];
    }),
  );
}

function stateOf(tenant: string, subject: string, rows: readonly Row[]): SubjectState {
  return {
    tenant,
    subject,
    entries: rows.flatMap((row) => (row.hold_id === null ? [entryOf(row)] : [])),
    holds: rows.flatMap((row) => (row.hold_id === null ? [] : [holdOf(row)])),
  };
}

function entryOf(row: EntryColumns & { readonly scope: string }): StoredEntry {
  const { state, version, origin } = row;
  return {
    scope: parseScopeKey(row.scope),
    state,
    version,
    origin,
    said: row.said.toISOString(),
    since: row.since.toISOString(),
    stateSeq: Number(row.state_seq),
  };
}

function holdOf(row: HoldColumns & { readonly scope: string }): StoredHold {
  return { holdId: row.hold_id, scope: parseScopeKey(row.scope), cause: row.cause, openedAt: row.since.toISOString() };
}
