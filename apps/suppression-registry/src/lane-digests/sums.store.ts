import { DIGEST_BYTES, entryKey, holdKey, laneOf, parseScopeKey, stateTerm, xorInto, type Authority, type SuppressionState } from '@stopline/contracts';
import type { Tx } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';

interface EntryRow {
  readonly tenant: string;
  readonly subject: string;
  readonly scope: string;
  readonly authority: Authority;
  readonly state: SuppressionState;
  readonly version: number;
  readonly said: Date;
}

interface HoldRow {
  readonly tenant: string;
  readonly subject: string;
  readonly hold_id: string;
  readonly lane: number;
  readonly version: number;
  readonly open: boolean;
}

const ENTRIES = 'SELECT tenant, subject, scope, authority, state, version, said FROM entry';
const HOLDS = 'SELECT tenant, subject, hold_id, lane, version, closed_at IS NULL AS open FROM hold';
/** Read at once: one statement, well below its time limit. */
const ROWS = 2_000;

/** What all entries and holds add up to, lane by lane, as the transaction sees them. An entry does not say its lane: its number does. Rejects soon once `ending` is given. */
export async function sumsOf(tx: Tx, keyring: SubjectKeyring, ending?: AbortSignal): Promise<Map<number, Buffer>> {
  const sums = new Map<number, Buffer>();
  const add = (lane: number, term: Buffer): void => {
    const sum = sums.get(lane) ?? Buffer.alloc(DIGEST_BYTES);
    xorInto(sum, term);
    sums.set(lane, sum);
  };
  for await (const { scope, authority, said, ...entry } of rowsOf<EntryRow>(tx, ENTRIES, ending)) {
    const key = entryKey({ ...entry, scope: parseScopeKey(scope), ...(authority === 'record' && { authority }) });
    add(laneOf(keyring.reveal(entry.tenant, entry.subject)), stateTerm(key, { ...entry, said: said.toISOString() }));
  }
  for await (const { lane, hold_id: holdId, version, open, ...whose } of rowsOf<HoldRow>(tx, HOLDS, ending)) {
    add(lane, stateTerm(holdKey({ ...whose, holdId }), { version, open }));
  }
  return sums;
}

async function* rowsOf<Row extends object>(tx: Tx, query: string, ending?: AbortSignal): AsyncGenerator<Row> {
  await tx.query(`DECLARE standing NO SCROLL CURSOR FOR ${query}`);
  for (let rows = await fetch<Row>(tx); rows.length > 0; rows = await fetch<Row>(tx)) {
    ending?.throwIfAborted();
    yield* rows;
  }
  await tx.query('CLOSE standing');
}

function fetch<Row extends object>(tx: Tx): Promise<Row[]> {
  return tx.query<Row>(`FETCH ${ROWS} FROM standing`);
}
