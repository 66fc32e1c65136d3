import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { effectId, flow, kafkaTopic, laneOf, LANES, type SuppressionState, topics } from '@stopline/contracts';
import { OutboxRelay, positions, type Database } from '@stopline/database';
import { createTopics, encodeEvent, KafkaLanes, KafkaProbe, KafkaPublisher, KafkaRecordProducer, Publisher, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { applyRequest, type RecordedEntry, type Request } from '@stopline/suppression-rule';
import { useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';
import type { RequestType } from '../deciding/requests.js';
import { CHUNK_ROWS, type ImportChunk, type ImportProgress, type ImportedRow, type ListImport, type RowResult } from '../lists/list-import.store.js';
import { asOwner, at, message, openRegistry, registrarOf } from '../registry.fake.js';
import { CONSUMER } from '../schema.js';
import { chunksOfList, nobodysNumber } from './generated-list.fake.js';
import { LISTS } from './bulk-requests.consumer.js';
import { ImportEnd } from './import-end.worker.js';
import { BulkImports } from './import-sink.worker.js';
import { bulkRegistrarOf, listNamed } from './list.fake.js';
import { LiveFirst } from './live-first.worker.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const SERVICE = 'suppression-registry';
const START_MS = 60_000;
const WAIT_MS = 60_000;

let db: Database;
let producer: KafkaRecordProducer;
let publisher: KafkaPublisher;
let imports: BulkImports;
const running: { stop(): Promise<unknown> }[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url, 12);
  await createTopics([kafka.brokers], ['demo', 'northwind']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'imports spec' });
  publisher = new KafkaPublisher(SERVICE, producer);
  imports = new BulkImports(db, publisher);
  await startRegistry();
}, START_MS);
afterAll(async () => {
  for (const part of running.reverse()) await part.stop();
  await producer.close();
  await db.close();
}, START_MS);
beforeEach(() => {
  offset += 1_000_000;
});

/** Every test has people of its own. */
let offset = 0;
const person = (n: number): string => nobodysNumber(offset + n);

/** The registry's consumers as the service has them: what is said live and lists by a consumer each; its relay, and who ends lists. */
async function startRegistry(): Promise<void> {
  const liveFirst = new LiveFirst();
  const [registrar, bulk] = [registrarOf(db, keys.keys), bulkRegistrarOf(db, keys.keys, liveFirst)];
  const handlers = new Map(
    flow[SERVICE].consumes.map((topic) => [
      topics[topic].name,
      topic === LISTS
        ? (batch: LaneBatch) => bulk.apply(batch as LaneBatch<'stopline.bulk.requested.v1'>)
        : (batch: LaneBatch) => liveFirst.applyLive(() => registrar.apply(batch as LaneBatch<RequestType>)),
    ]),
  );
  const options = { service: SERVICE, brokers: [kafka.brokers], clientId: SERVICE, positions: positions(db, CONSUMER), producer, sealer: keys.keys.sealer, onCrash: () => undefined } as const;
  const live = flow[SERVICE].consumes.filter((topic) => topic !== LISTS);
  for (const lanes of [new KafkaLanes({ ...options, topics: live }), new KafkaLanes({ ...options, topics: [LISTS], groupId: `${SERVICE}-apart`, batchSize: 1 })]) {
    for (const [pattern, handler] of handlers) lanes.addHandler(pattern, handler as never, true);
    lanes.listen(() => undefined);
    running.push({ stop: () => lanes.close() });
    await waitUntil('its lanes are read', () => lanes.progress.lanes().filter(({ state }) => state === 'running').length >= LANES, START_MS);
  }
  const relay = new OutboxRelay(db, producer, { failed: () => undefined });
  const end = new ImportEnd(db);
  for (const worker of [relay, end]) {
    worker.start();
    running.push(worker);
  }
}

async function begun(list: ListImport): Promise<{ receivedAt: string; chunksKnown: number }> {
  const answer = await imports.begin(list);
  if (answer.state === 'another_list') throw new Error('another list');
  return answer;
}

/** Cuts rows as a reader of lists does. */
function cut(importId: string, rows: readonly ImportedRow[], size = CHUNK_ROWS): ImportChunk[] {
  const ofLanes = [...Map.groupBy(rows, ({ number }) => laneOf(number))];
  const parts = ofLanes.flatMap(([lane, all]) => Array.from({ length: Math.ceil(all.length / size) }, (_, n) => ({ lane, rows: all.slice(n * size, (n + 1) * size) })));
  return parts.sort((one, other) => (one.rows.at(-1)?.row ?? 0) - (other.rows.at(-1)?.row ?? 0)).map((part, chunk) => ({ importId, chunk, ...part }));
}

const totalsOf = (rows: number, chunks: number, rejected = {}) => ({ rows, accepted: rows, rejected, future: 0, chunks, bytes: rows * 13 });

async function done(importId: string): Promise<ImportProgress> {
  const look = async (): Promise<ImportProgress | false> => {
    const progress = await imports.progress('demo', importId);
    return progress?.state === 'done' ? progress : false;
  };
  return waitUntil('the list is done', look, WAIT_MS);
}

async function resultsOf(importId: string, tenant = 'demo'): Promise<RowResult[]> {
  const all: RowResult[] = [];
  for await (const result of imports.results(tenant, importId)) all.push(result);
  return all;
}

async function entriesOf(scope = 'tenant'): Promise<Map<string, { state: SuppressionState; said: string; version: number }>> {
  const rows = await db.query<{ subject: string; state: SuppressionState; said: Date; version: number }>('SELECT subject, state, said, version FROM entry WHERE scope = $1', [scope]);
  return new Map(rows.map(({ subject, said, ...entry }) => [keys.keys.keyring.reveal('demo', subject), { ...entry, said: said.toISOString() }]));
}

const told = (importId: string) =>
  asOwner<{ type: string; value: string }>(postgres.url, `SELECT headers->>'ce_type' AS type, value FROM outbox WHERE headers->>'ce_correlationid' = '${importId}' AND records = 1 ORDER BY id`);

describe('a list', () => {
  it('is applied row by row, with a result for each in their order, and audited from beginning to end', async () => {
    const list = listNamed('whole');
    const { receivedAt, chunksKnown } = await begun(list);
    expect(chunksKnown).toBe(0);
    expect((await told(list.importId)).map(({ type }) => type)).toEqual(['stopline.import.begun.v1']);
    // Rows 10, 20, 30 are short codes; every seventh row has the number of the first.
    const rows = Array.from({ length: 3_000 }, (_, n) => n + 1).filter((row) => row % 10 !== 0);
    const chunks = cut(list.importId, rows.map((row) => ({ row, number: person(row % 7 === 0 ? 1 : row) })), 90);
    await Promise.all(chunks.map((chunk) => imports.produce(chunk)));
    await imports.reject(list.importId, Array.from({ length: 300 }, (_, n) => ({ row: 10 * (n + 1), line: 10 * (n + 1) + 1, fault: 'short_code' })));
    expect(await imports.progress('demo', list.importId)).toMatchObject({ state: 'receiving', receivedAt, mapping: list.mapping });
    const totals = { ...totalsOf(3_000, chunks.length, { short_code: 300 }), accepted: 2_700 };
    await imports.finish(list.importId, totals);

    const progress = await done(list.importId);
    const duplicates = rows.filter((row) => row % 7 === 0).length;
    expect(progress).toMatchObject({ read: totals, applied: { added: 2_700 - duplicates, already_suppressed: 0, released_later: 0, duplicate: duplicates } });
    const expected = Array.from({ length: 3_000 }, (_, n) => n + 1).map((row) => (row % 10 === 0 ? { row, line: row + 1, result: 'short_code' } : { row, result: row % 7 === 0 ? 'duplicate' : 'added' }));
    expect(await resultsOf(list.importId)).toEqual(expected);
    const events = await told(list.importId);
    expect(events.filter(({ type }) => type === 'stopline.bulk.applied.v1')).toHaveLength(chunks.length);
    expect(events.at(-1)?.type).toBe('stopline.import.finished.v1');
    expect(JSON.parse(events.at(-1)?.value ?? '')).toMatchObject({ actor: list.actor, rows: 3_000, rejected: { short_code: 300 }, results: progress.applied });
    expect(await waitUntil('nothing is kept of whom it met', async () => (await db.query('SELECT 1 FROM import_met')).length === 0)).toBe(true);
  });

  it('reaches every copy: each entry has one record of its state (I9, I11)', async () => {
    const list = listNamed('copies');
    await begun(list);
    const chunks = [...chunksOfList(list.importId, 1_000, offset)];
    for (const chunk of chunks) await imports.produce(chunk);
    await imports.finish(list.importId, totalsOf(1_000, chunks.length));
    await done(list.importId);
    await waitUntil('all is published', async () => (await db.query('SELECT 1 FROM outbox WHERE published_at IS NULL')).length === 0, WAIT_MS);
    const stored = await db.query<{ subject: string; state_seq: string }>('SELECT subject, state_seq FROM entry WHERE caused_by = ANY($1::uuid[])', [chunks.map(({ chunk }) => effectId(list.importId, 'chunk', String(chunk)))]);
    expect(stored).toHaveLength(900);
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: [kafkaTopic('suppression-state')], from: 'beginning' });
    const seen = new Map<string, number>();
    const copied = (): boolean => {
      for (const { decoded } of probe.records()) {
        if (decoded && 'event' in decoded && decoded.event.type === 'stopline.suppression-entry.recorded.v1') seen.set(decoded.event.data.subject, decoded.event.data.laneSeq);
      }
      return stored.every(({ subject, state_seq: seq }) => seen.get(subject) === Number(seq));
    };
    expect(await waitUntil('every entry was read', copied, WAIT_MS)).toBe(true);
    await probe.close();
  });

  it('of another tenant is unknown, in progress and results alike (I17)', async () => {
    const list = listNamed('ours');
    await begun(list);
    await imports.reject(list.importId, [{ row: 1, line: 2, fault: 'no_number' }]);
    expect(await imports.progress('northwind', list.importId)).toBeUndefined();
    expect(await resultsOf(list.importId, 'northwind')).toEqual([]);
    expect(await resultsOf(list.importId)).toEqual([{ row: 1, line: 2, result: 'invalid', reason: 'no_number' }]);
  });

  it('under a used name is refused where it is another one; nothing is told twice', async () => {
    const list = listNamed('again');
    const first = await begun(list);
    expect(await imports.begin({ ...list, fingerprint: 'other' })).toEqual({ state: 'another_list' });
    expect(await begun(list)).toMatchObject({ receivedAt: first.receivedAt });
    expect(await told(list.importId)).toHaveLength(1);
  });

  it('without a usable row ends as well', async () => {
    const list = listNamed('empty');
    await begun(list);
    await imports.finish(list.importId, totalsOf(0, 0));
    expect((await done(list.importId)).applied).toEqual({ added: 0, already_suppressed: 0, released_later: 0, duplicate: 0 });
  });

  it('is refused where it cannot be recorded', async () => {
    const other = await openRegistry(postgres.url, 1);
    const away = new BulkImports(other, publisher);
    await other.close();
    await expect(away.begin(listNamed('unrecorded'))).rejects.toThrow();
    expect(await imports.progress('demo', listNamed('unrecorded').importId)).toBeUndefined();
  });

  it('whose chunk has a row of another lane is refused: it would be applied beside its own order', async () => {
    const list = listNamed('lanes');
    await begun(list);
    const [chunk] = cut(list.importId, [{ row: 1, number: person(1) }]);
    await expect(imports.produce({ ...chunk!, lane: (chunk!.lane + 1) % LANES })).rejects.toThrow(RangeError);
  });
});

describe('a list that was cut off', () => {
  it('goes on behind what is known; what was produced twice counts once (I12)', async () => {
    const list = listNamed('resumed');
    await begun(list);
    const chunks = [...chunksOfList(list.importId, 30_000, offset)];
    const half = Math.floor(chunks.length / 2);
    // The process dies between an acknowledgement and its note: chunk `half - 1` is durable and nobody knows.
    const dying = new BulkImports(db, new Forgetful(publisher, half - 1));
    await begun(list);
    for (const chunk of chunks.slice(0, half)) await dying.produce(chunk).catch(() => undefined);

    const resumed = new BulkImports(db, publisher);
    const again = await resumed.begin(list);
    expect(again).toMatchObject({ state: 'receiving', chunksKnown: half - 1 });
    for (const chunk of chunks.slice(half - 1)) await resumed.produce(chunk);
    await resumed.finish(list.importId, totalsOf(30_000, chunks.length));
    expect((await done(list.importId)).applied).toEqual({ added: 27_000, already_suppressed: 0, released_later: 0, duplicate: 3_000 });
    expect((await resultsOf(list.importId)).map(({ row, result }) => [row, result])).toEqual(Array.from({ length: 30_000 }, (_, n) => [n + 1, (n + 1) % 10 === 0 ? 'duplicate' : 'added']));
    const [sums] = await db.query('SELECT count(*)::int AS entries, sum(version)::int AS versions FROM entry WHERE subject = ANY($1)', [chunks.flatMap(({ rows }) => rows.map(({ number }) => keys.keys.keyring.tokenise('demo', number)))]);
    expect(sums).toEqual({ entries: 27_000, versions: 27_000 });
  }, 120_000);
});

/** Publishes, and does not live to hear that one chunk was acknowledged. */
class Forgetful extends Publisher {
  constructor(
    private readonly publisher: Publisher,
    private readonly lost: number,
  ) {
    super();
  }
  override async publish(events: readonly OutgoingEvent[]): Promise<void> {
    await this.publisher.publish(events);
    if (events.some(({ data }) => 'chunk' in data && data.chunk === this.lost)) throw new Error('killed');
  }
}

describe('what people say meanwhile', () => {
  it('comes to the same as the one rule says, however it is mixed with lists', async () => {
    const people = Array.from({ length: 800 }, (_, n) => person(n));
    const said = (n: number, salt: number): string => at((n * 7 + salt * 13) % 50);
    const lists = [listNamed('mixed', { scope: { kind: 'program', id: 'deals' } }), listNamed('mixed too', { scope: { kind: 'tenant' } })];
    const live = people.flatMap((from, n) => [
      message(`stop-${from}`, 'STOP', 1, { from, said: said(n, 1), receivedAt: at(55) }),
      message(`start-${from}`, 'START', 1, { from, said: said(n, 2), receivedAt: at(55) }),
    ]);
    const sayAll = async (): Promise<void> => {
      for (let first = 0; first < live.length; first += 80) {
        await producer.send(live.slice(first, first + 80).map((input) => encodeEvent('keyword-classifier', { ...input, topic: 'classified-messages' } as OutgoingEvent)));
      }
    };
    const importAll = async (list: ListImport, salt: number): Promise<void> => {
      await begun(list);
      const chunks = cut(list.importId, people.map((number, n) => ({ row: n + 1, number, said: said(n, salt) })), 20);
      for (const chunk of chunks) await imports.produce(chunk);
      await imports.finish(list.importId, totalsOf(people.length, chunks.length));
    };
    await Promise.all([sayAll(), importAll(lists[0]!, 3), importAll(lists[1]!, 4)]);
    for (const { importId } of lists) await done(importId);
    const heard = (): Promise<object[]> => db.query('SELECT 1 FROM inbox WHERE event_id = ANY($1::uuid[])', [live.map(({ id }) => id)]);
    await waitUntil('all that was said is applied', async () => (await heard()).length === live.length, WAIT_MS);

    const [tenant, deals] = [await entriesOf('tenant'), await entriesOf('program:deals')];
    for (const [n, number] of people.entries()) {
      expect([number, tenant.get(number)]).toMatchObject([number, standing([['suppressed', said(n, 1), 'classified-messages'], ['suppressed', said(n, 4), 'bulk-requests']])]);
      expect([number, deals.get(number)]).toMatchObject([number, standing([['released', said(n, 2), 'classified-messages'], ['suppressed', said(n, 3), 'bulk-requests']])]);
    }
  }, 120_000);
});

/** State and time of an entry by the rule: they do not depend on the order in which topics are read. */
function standing(requests: [Request['state'], string, string][]): Pick<RecordedEntry, 'state' | 'said'> {
  const entry = requests.reduce<RecordedEntry | undefined>((current, [state, said, origin]) => {
    const applied = applyRequest(current, { state, said, origin });
    return applied.changed ? applied.entry : (applied.noted ?? current);
  }, undefined);
  return { state: entry?.state ?? 'released', said: entry?.said ?? '' };
}
