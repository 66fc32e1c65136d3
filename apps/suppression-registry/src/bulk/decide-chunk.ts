import { effectId, scopeKey, type BulkRequested, type RowResults, type StoplineEvent } from '@stopline/contracts';
import type { Changed, Fact, StoredEntry, SubjectState, Superseded } from '../deciding/facts.js';
import { personKey, type People, type Person } from '../deciding/fold.js';
import type { Heard, Wish } from '../deciding/requests.js';
import { applyAsk } from '../deciding/transitions.js';

export type ChunkEvent = StoplineEvent<'stopline.bulk.requested.v1'>;

export type RowResult = keyof RowResults;

/** What a row came to, and whether its list claimed a time that is still to come. */
export interface RowOutcome {
  readonly row: number;
  readonly result: RowResult;
  readonly future: boolean;
}

export interface DecidedChunk {
  /** New versions in the order of the rows, but first versions before all others: they go out in this order, as a set each. */
  readonly changed: readonly Changed[];
  /** What else came of rows: a second topic behind an entry, a question that nobody needs to answer any more. Seldom any. */
  readonly others: readonly Fact[];
  readonly outcomes: readonly RowOutcome[];
  /** Whom a row spoke of for the first time without changing anything: no history shows that the list has them. */
  readonly met: readonly string[];
}

type Row = BulkRequested['rows'][number];

/** Everybody of the chunk, each once. */
export function peopleOfChunk({ tenant, rows }: BulkRequested): Person[] {
  return [...new Set(rows.map(({ number }) => number))].map((number) => ({ tenant, number }));
}

/** The entry that the rows of the chunk are about. */
export function entryOf({ entries }: SubjectState, { scope }: BulkRequested): StoredEntry | undefined {
  const wanted = scopeKey(scope);
  return entries.find((entry) => entry.authority === undefined && scopeKey(entry.scope) === wanted);
}

/**
 * Decides the rows of a chunk in their order, each as the same opt-out by any other way would be. `metBefore`: the subjects that an earlier
 * chunk of the list has; `now` is the database's clock.
 */
export function decideChunk(event: ChunkEvent, { people, metBefore, now }: { readonly people: People; readonly metBefore: ReadonlySet<string>; readonly now: string }): DecidedChunk {
  const { data } = event;
  const current = new Map(people);
  const seen = new Set(metBefore);
  const wish = wishOf(data);
  const decided = { changed: [] as Changed[], others: [] as Fact[], outcomes: [] as RowOutcome[], met: [] as string[] };
  for (const row of data.rows) {
    const key = personKey({ tenant: data.tenant, number: row.number });
    const before = current.get(key);
    if (!before) throw new Error(`the state of a person of tenant ${data.tenant} was not read`);
    const { state, facts } = applyAsk(before, wish, heardOf(event, row), now);
    current.set(key, state);
    const changed = facts.find((fact) => fact.kind === 'changed');
    if (changed) decided.changed.push(changed);
    decided.others.push(...facts.filter(isFurther).map((fact) => ofItsRow(fact, event.id, row)));
    decided.outcomes.push({ row: row.row, result: resultOf(entryOf(before, data), changed, seen.has(state.subject)), future: row.future ?? false });
    if (!changed && !seen.has(state.subject)) decided.met.push(state.subject);
    seen.add(state.subject);
  }
  decided.changed.sort((one, other) => Number(one.entry.version > 1) - Number(other.entry.version > 1));
  return decided;
}

function wishOf({ tenant, scope, cause, actor }: BulkRequested): Wish {
  return { kind: 'opt_out', tenant, scopes: [scope], cause, actor };
}

function heardOf({ id, correlationId, data }: ChunkEvent, { number, said }: Row): Heard {
  return {
    eventId: id,
    correlationId,
    origin: 'bulk-requests',
    number,
    said: said ?? data.receivedAt,
    saidBy: said === undefined ? 'receipt' : 'requester',
    receivedAt: data.receivedAt,
    awaited: false,
    asks: [],
  };
}

/** A row that changed nothing is in the results of its list; it has no record of its own. */
function isFurther(fact: Fact): boolean {
  return fact.kind === 'superseded' ? fact.noted === true : fact.kind !== 'changed';
}

/** Events of several rows have ids of their own, although one event carried the rows. */
function ofItsRow(fact: Fact, chunkId: string, { row }: Row): Fact {
  if (fact.kind !== 'superseded') return fact;
  const superseded: Superseded = { ...fact, heard: { ...fact.heard, eventId: effectId(chunkId, 'row', String(row)) } };
  return superseded;
}

function resultOf(before: StoredEntry | undefined, changed: Changed | undefined, seen: boolean): RowResult {
  const suppressedBefore = before?.state === 'suppressed';
  if (changed && !suppressedBefore) return 'added';
  if (seen) return 'duplicate';
  return suppressedBefore ? 'already_suppressed' : 'released_later';
}

/** How many rows came to what. */
export function countResults(outcomes: readonly RowOutcome[]): RowResults {
  const counts = { added: 0, already_suppressed: 0, released_later: 0, duplicate: 0 };
  for (const { result } of outcomes) counts[result] += 1;
  return counts;
}
