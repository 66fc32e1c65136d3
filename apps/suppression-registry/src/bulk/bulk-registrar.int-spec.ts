import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { laneOf } from '@stopline/contracts';
import type { BulkRequested } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { GapDetected } from '@stopline/messaging';
import { fictionalNumber, FICTIONAL_NUMBERS } from '@stopline/phone-number';
import { useKeys, usePostgres } from '@stopline/testing';
import type { Registrar } from '../applying/registrar.worker.js';
import { asOwner, at, consent, consents, dump, forget, LANE, message, messages, openRegistry, registrarOf } from '../registry.fake.js';
import type { BulkRegistrar } from './bulk-registrar.worker.js';
import { bulkRegistrarOf, chunkData, chunks, IMPORT, listNamed } from './list.fake.js';
import { outcomesOf } from './outcome-codes.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const people = Array.from({ length: FICTIONAL_NUMBERS }, (_, n) => fictionalNumber(n)).filter((number) => laneOf(number) === LANE);
const [ANN = '', BOB = '', CYD = '', DEE = ''] = people;
let db: Database;
let registrar: Registrar;
let bulk: BulkRegistrar;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  registrar = registrarOf(db, keys.keys);
  bulk = bulkRegistrarOf(db, keys.keys);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

const rowsOf = (...numbers: string[]): BulkRequested['rows'] => numbers.map((number, place) => ({ row: place + 1, number }));
const token = (number: string): string => keys.keys.keyring.tokenise('demo', number);

async function results(importId = IMPORT): Promise<Record<number, string>> {
  const parts = await db.query<{ rows: number[]; results: string }>('SELECT rows, results FROM import_chunk WHERE import_id = $1', [importId]);
  return Object.fromEntries(parts.flatMap(({ rows, results: codes }) => outcomesOf(rows, codes)).map(({ row, result }) => [row, result]));
}

const entries = () =>
  db.query<{ subject: string; scope: string; state: string; version: number; said: Date; cause: string; origin: string }>(
    'SELECT subject, scope, state, version, said, cause, origin FROM entry ORDER BY state_seq',
  );

interface Published {
  lane_seq: string;
  topic: string;
  key: string;
  records: number;
  value: string;
}
const outbox = (): Promise<Published[]> => asOwner(postgres.url, 'SELECT lane_seq, topic, key, records, value FROM outbox ORDER BY id');

describe('a chunk of a list', () => {
  it('suppresses whom it names, in entry and history, and repeats itself nowhere (I2, I3)', async () => {
    await bulk.apply(chunks(0, chunkData([{ row: 1, number: ANN }, { row: 4, number: BOB, said: at(3) }])));
    expect(await entries()).toEqual([
      { subject: token(ANN), scope: 'tenant', state: 'suppressed', version: 1, said: new Date(at(30)), cause: 'import', origin: 'bulk-requests' },
      { subject: token(BOB), scope: 'tenant', state: 'suppressed', version: 1, said: new Date(at(3)), cause: 'import', origin: 'bulk-requests' },
    ]);
    const history = await db.query('SELECT subject, version, state, previous, said_by, actor, correlation_id, lane, lane_seq FROM transition ORDER BY lane_seq');
    const shared = { version: 1, state: 'suppressed', previous: null, actor: 'demo-compliance', correlation_id: IMPORT, lane: LANE };
    expect(history).toEqual([
      { subject: token(ANN), ...shared, said_by: 'receipt', lane_seq: '1' },
      { subject: token(BOB), ...shared, said_by: 'requester', lane_seq: '2' },
    ]);
    expect(await results()).toEqual({ 1: 'added', 4: 'added' });
  });

  it('is told once, and the state of each entry in one row; the numbers of the lane are dense (I13)', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 1, { from: CYD })));
    await bulk.apply(chunks(0, chunkData([{ row: 1, number: ANN }, { row: 2, number: BOB, said: at(3) }, { row: 3, number: CYD, said: at(1) }])));
    await registrar.apply(messages(1, message('later', 'STOP', 40, { from: DEE })));
    const rows = await outbox();
    const facts = rows.filter(({ topic }) => topic !== 'stopline.suppression-state.v1').map(({ lane_seq, value }) => [lane_seq, (JSON.parse(value) as { laneSeq: number }).laneSeq]);
    // The STOP and its reply, then the note of CYD's second source and ANN and BOB together, then a STOP and its reply.
    expect(facts).toEqual([['1', 1], ['2', 2], ['3', 3], ['5', 5], ['6', 6], ['7', 7]]);
    const told = rows.find(({ topic, value }) => topic === 'stopline.suppression-changes.v1' && value.includes('firstSeq'));
    expect(JSON.parse(told?.value ?? '')).toMatchObject({
      importId: IMPORT,
      results: { added: 2, already_suppressed: 1, released_later: 0, duplicate: 0 },
      changed: [{ subject: token(ANN), version: 1 }, { subject: token(BOB), version: 1, said: at(3) }],
      firstSeq: 4,
      laneSeq: 5,
    });
    const set = rows.find(({ records }) => records > 1);
    expect(set?.value.split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { subject: token(ANN), state: 'suppressed', version: 1, laneSeq: 4 },
      { subject: token(BOB), said: at(3), laneSeq: 5 },
    ]);
  });

  it('that changes nothing takes one number', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 40, { from: ANN })));
    await bulk.apply(chunks(0, chunkData(rowsOf(ANN))));
    const told = (await outbox()).at(-1);
    expect(JSON.parse(told?.value ?? '')).toMatchObject({ changed: [], firstSeq: 3, laneSeq: 3 });
    expect(told?.lane_seq).toBe('3');
  });
});

describe('the one rule', () => {
  it('a list lifts nothing, and what was said later stands', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 40, { from: ANN }), message('b', 'STOP', 1, { from: BOB })));
    await registrar.apply(consents(0, consent('c', 50, { number: CYD })));
    await bulk.apply(chunks(0, chunkData(rowsOf(ANN, BOB, CYD))));
    // CYD: what an agent recorded is another entry than what the list says the person said.
    expect(await results()).toEqual({ 1: 'already_suppressed', 2: 'already_suppressed', 3: 'added' });
    const versions = await db.query('SELECT subject, scope, authority, state, version FROM entry ORDER BY scope, authority, subject');
    expect(versions).toEqual(
      [
        // Said at 40, after the list.
        { subject: token(ANN), scope: 'tenant', authority: 'person', state: 'suppressed', version: 1 },
        // Said again later.
        { subject: token(BOB), scope: 'tenant', authority: 'person', state: 'suppressed', version: 2 },
        { subject: token(CYD), scope: 'tenant', authority: 'person', state: 'suppressed', version: 1 },
      ].sort((one, other) => (one.subject < other.subject ? -1 : 1)).concat({ subject: token(CYD), scope: 'tenant', authority: 'record', state: 'suppressed', version: 1 }),
    );
  });

  it.each([
    ['before the START', at(5), 'released_later', { state: 'released', version: 1 }],
    ['at the same instant: the opt-out wins', at(10), 'added', { state: 'suppressed', version: 2 }],
    ['after it', at(11), 'added', { state: 'suppressed', version: 2 }],
  ] as const)('a row said %s', async (_, said, result, standing) => {
    await registrar.apply(messages(0, message('start', 'START', 10, { from: ANN })));
    await bulk.apply(chunks(0, chunkData([{ row: 1, number: ANN, said }], { scope: { kind: 'program', id: 'deals' } })));
    expect(await results()).toEqual({ 1: result });
    expect((await entries()).find(({ scope }) => scope === 'program:deals')).toMatchObject(standing);
  });

  it('a STOP of the person at the same instant: noted behind the entry, with no version', async () => {
    await registrar.apply(messages(0, message('stop', 'STOP', 5, { from: ANN }), message('stop too', 'STOP', 5, { from: BOB })));
    await bulk.apply(chunks(0, chunkData([{ row: 1, number: ANN, said: at(5) }, { row: 2, number: BOB, said: at(5) }])));
    expect(await results()).toEqual({ 1: 'already_suppressed', 2: 'already_suppressed' });
    expect(await entries()).toMatchObject([{ version: 1, origin: 'bulk-requests,classified-messages' }, { version: 1, origin: 'bulk-requests,classified-messages' }]);
    expect(await db.query('SELECT count(DISTINCT caused_by)::int AS causes FROM superseded')).toEqual([{ causes: 2 }]);
  });
});

describe('a number that stands in the list twice', () => {
  it('in one chunk and in another: the first row counts it', async () => {
    await bulk.apply(chunks(0, chunkData(rowsOf(ANN, BOB, ANN))));
    await bulk.apply(chunks(1, chunkData([{ row: 9, number: BOB }, { row: 10, number: CYD }, { row: 12, number: CYD }], { chunk: 1 })));
    expect(await results()).toEqual({ 1: 'added', 2: 'added', 3: 'duplicate', 9: 'duplicate', 10: 'added', 12: 'duplicate' });
    expect(await entries()).toHaveLength(3);
  });

  it('whom the first row found suppressed', async () => {
    await registrar.apply(messages(0, message('a', 'STOP', 40, { from: ANN }), message('b', 'STOP', 41, { from: BOB })));
    await bulk.apply(chunks(0, chunkData(rowsOf(ANN, ANN, BOB))));
    await bulk.apply(chunks(1, chunkData([{ row: 8, number: BOB }], { chunk: 1 })));
    expect(await results()).toEqual({ 1: 'already_suppressed', 2: 'duplicate', 3: 'already_suppressed', 8: 'duplicate' });
  });

  it('said later in its second row: that counts for the entry', async () => {
    await bulk.apply(chunks(0, chunkData([{ row: 1, number: ANN, said: at(1) }, { row: 2, number: ANN, said: at(9) }, { row: 3, number: ANN, said: at(4) }])));
    expect(await results()).toEqual({ 1: 'added', 2: 'duplicate', 3: 'duplicate' });
    expect(await entries()).toMatchObject([{ version: 2, said: new Date(at(9)) }]);
  });

  it('in another list: it was suppressed already', async () => {
    const { importId } = listNamed('list-2');
    await bulk.apply(chunks(0, chunkData(rowsOf(ANN, BOB))));
    await bulk.apply(chunks(1, chunkData(rowsOf(BOB, CYD, BOB), { importId })));
    expect(await results(importId)).toEqual({ 1: 'already_suppressed', 2: 'added', 3: 'duplicate' });
  });
});

describe('exactly once in effect', () => {
  const parts = [chunkData(rowsOf(ANN, BOB)), chunkData([{ row: 7, number: CYD }], { chunk: 1 })] as const;

  it('a chunk that was produced twice changes nothing, under its offset and under another one (I12)', async () => {
    await bulk.apply(chunks(0, ...parts));
    const before = [await dump(postgres.url), await results()];
    await bulk.apply(chunks(0, ...parts));
    await bulk.apply(chunks(2, ...parts));
    expect([await dump(postgres.url), await results()]).toEqual(before);
  });

  it('missing chunks stop the lane with nothing written (I10)', async () => {
    await expect(bulk.apply(chunks(1, parts[1]))).rejects.toBeInstanceOf(GapDetected);
    expect(await entries()).toEqual([]);
  });
});
