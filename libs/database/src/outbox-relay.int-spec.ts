import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryRecorded } from '@stopline/contracts';
import { usePostgres, waitUntil } from '@stopline/testing';
import type { Database } from './database.client.js';
import { writeLane } from './lane.store.js';
import { asOwner, changeBy, FakeProducer, inputId, openLanes } from './lanes.fake.js';
import { OutboxRelay } from './outbox-relay.worker.js';

const postgres = usePostgres();
const relays: OutboxRelay[] = [];
let db: Database;
let written = 0;

beforeAll(async () => {
  db = await openLanes(postgres.url);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.query('DELETE FROM outbox');
  await db.query('UPDATE lane SET next_seq = 1');
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});

function relayTo(producer: FakeProducer, failures: unknown[] = []): OutboxRelay {
  const relay = new OutboxRelay(db, producer, { failed: (error) => void failures.push(error) });
  relays.push(relay);
  relay.start();
  return relay;
}

/** Commits this many changes in one transaction of the lane. */
async function commit(count: number, lane = 0): Promise<void> {
  await writeLane(db, { service: 'suppression-registry', lane }, ({ outbox }) => {
    for (let place = 0; place < count; place += 1) outbox.add((laneSeq) => changeBy(inputId(written++), lane, laneSeq));
    return Promise.resolve();
  });
}

/** Commits one fact that a set of so many entries repeats, in one row, with a number for each of them. */
async function commitSet(size: number, { lane = 0, first = false } = {}): Promise<void> {
  await writeLane(db, { service: 'suppression-registry', lane }, ({ outbox }) => {
    const id = inputId(written++);
    outbox.addRun(size, (firstSeq) => ({
      event: changeBy(id, lane, firstSeq + size - 1),
      sets: [{ topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id, correlationId: id, first, members: Array.from({ length: size }, (_, n) => entryOf(n, firstSeq + n)) }],
    }));
    return Promise.resolve();
  });
}

function entryOf(person: number, laneSeq: number): { key: string; data: EntryRecorded; replaces: undefined } {
  const subject = `k1.${String(person).padStart(32, '0')}`;
  const said = '2026-11-24T08:30:00.000Z';
  return { key: `demo/${subject}/tenant`, data: { tenant: 'demo', subject, scope: { kind: 'tenant' }, state: 'suppressed', version: 1, said, since: said, laneSeq }, replaces: undefined };
}

const unpublished = async (): Promise<number> => (await db.query('SELECT 1 AS waits FROM outbox WHERE published_at IS NULL')).length;
const allPublished = (): Promise<number> => waitUntil('everything is published', async () => ((await unpublished()) === 0 ? 1 : false));
const upTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);
const endRelayConnections = (): Promise<object[]> =>
  asOwner(
    postgres.url,
    `SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND datname = current_database()`,
  );

describe('the relay', () => {
  it('publishes what was committed before and after its start, in order of each lane (I11)', async () => {
    const producer = new FakeProducer();
    await commit(450, 0);
    relayTo(producer);
    await commit(3, 5);
    await commit(2, 0);
    await waitUntil('all of it', () => producer.sent.length >= 455);
    expect(producer.laneSeqs(0)).toEqual(upTo(452));
    expect(producer.laneSeqs(5)).toEqual(upTo(3));
    await allPublished();
  });

  it('is woken by the commit, not by its poll', async () => {
    const producer = new FakeProducer();
    const relay = relayTo(producer);
    await relay.flush(5_000);
    const started = performance.now();
    await commit(1);
    await waitUntil('the row', () => producer.sent.length === 1);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('does not skip a row that is committed after a younger one', async () => {
    const producer = new FakeProducer();
    relayTo(producer);
    let olderWritten: () => void = () => undefined;
    const older = new Promise<void>((resolve) => (olderWritten = resolve));
    let commitOlder: () => void = () => undefined;
    const committing = new Promise<void>((resolve) => (commitOlder = resolve));
    const late = db.transaction(async (tx) => {
      await tx.query(`INSERT INTO outbox (lane, lane_seq, topic, key, partition, headers, value, event_id)
                      VALUES (1, 1, 't', 'k', 1, '{}', '{"laneSeq":1}', gen_random_uuid())`);
      olderWritten();
      await committing;
    });
    await older;
    await commit(1, 2);
    await waitUntil('the younger row', () => producer.laneSeqs(2).length === 1);
    commitOlder();
    await late;
    await waitUntil('the older row', () => producer.laneSeqs(1).length === 1);
  });

  it('flush resolves when everything committed before is published', async () => {
    const producer = new FakeProducer();
    const relay = relayTo(producer);
    await commit(5);
    expect(await relay.flush(5_000)).toBe(true);
    expect(producer.laneSeqs(0)).toEqual(upTo(5));
  });

  it('flush gives up after its time when Kafka is down', async () => {
    const producer = new FakeProducer();
    producer.down = true;
    const relay = relayTo(producer);
    await commit(1);
    expect(await relay.flush(300)).toBe(false);
  });
});

describe('one relay per lane', () => {
  it('a second one publishes nothing while the first holds the lanes', async () => {
    const [first, second] = [new FakeProducer(), new FakeProducer()];
    await relayTo(first).flush(5_000);
    await relayTo(second).flush(5_000);
    await commit(3);
    await waitUntil('all of it', () => first.sent.length === 3);
    expect(second.sent).toEqual([]);
  });

  it('takes over when the first ends, and first publishes the last two minutes again, in order (F4)', async () => {
    const [first, second] = [new FakeProducer(), new FakeProducer()];
    const ending = relayTo(first);
    await commit(3);
    await ending.flush(5_000);
    await db.query(`UPDATE outbox SET published_at = published_at - interval '3 minutes' WHERE lane_seq = 1`);
    relayTo(second);
    await ending.stop();
    await commit(1);
    await waitUntil('the new row', () => second.laneSeqs(0).includes(4));
    expect(second.laneSeqs(0)).toEqual([2, 3, 4]);
  });

  it('a zombie whose send lands late is outlived: the newest is last again (F12)', async () => {
    const [zombie, heir] = [new FakeProducer(), new FakeProducer()];
    let landed: () => void = () => undefined;
    zombie.acknowledge = () => new Promise((resolve) => (landed = resolve));
    relayTo(zombie);
    await commit(2);
    await waitUntil('the send is in the air', () => zombie.sent.length === 2);
    relayTo(heir);
    await endRelayConnections();
    await waitUntil('the heir publishes it', () => heir.laneSeqs(0).length >= 2);
    landed();
    await allPublished();
    expect(heir.laneSeqs(0)).toEqual([1, 2]);
    expect(zombie.laneSeqs(0)).toEqual([1, 2]);
  });
});

describe('rows that hold many records', () => {
  it('go out record by record, between the rows before and behind them; their lane numbers are dense (I11, I13)', async () => {
    const producer = new FakeProducer();
    await commit(2);
    await commitSet(1000);
    await commit(1);
    relayTo(producer);
    await waitUntil('all of it', () => producer.sent.length >= 1004);
    const state = producer.sent.filter(({ topic }) => topic === 'stopline.suppression-state.v1');
    expect(state.map(({ key, value }) => [key, JSON.parse(String(value))])).toEqual(Array.from({ length: 1000 }, (_, n) => [entryOf(n, n + 3).key, entryOf(n, n + 3).data]));
    expect(producer.laneSeqs(0)).toEqual([1, 2, 1002, ...upTo(1002).slice(2), 1003]);
    expect(new Set(producer.sent.map(({ headers }) => headers['ce_id'])).size).toBe(1004);
  });

  it('count as their records: a lane with many of them sends no more than its share at once', async () => {
    const producer = new FakeProducer();
    const sends: number[] = [];
    producer.acknowledge = () => Promise.resolve(void sends.push(producer.sent.length));
    for (let n = 0; n < 5; n += 1) await commitSet(300);
    relayTo(producer);
    await waitUntil('all of it', () => producer.sent.length >= 1505);
    expect(sends).toEqual([301, 602, 903, 1204, 1505]);
  });

  it('are published again by a relay that takes over, under the same ids (F4)', async () => {
    const [first, second] = [new FakeProducer(), new FakeProducer()];
    const ending = relayTo(first);
    for (let n = 0; n < 3; n += 1) await commitSet(600);
    await ending.flush(5_000);
    await ending.stop();
    await relayTo(second).flush(5_000);
    const named = ({ sent }: FakeProducer) => sent.map(({ headers }) => headers['ce_id']);
    expect(named(second)).toHaveLength(1803);
    expect(named(second)).toEqual(named(first));
  });
});

describe('a set of entries that nothing was ever written of', () => {
  it('is not published again by a relay that takes over: a list does not come twice before what people say', async () => {
    const [first, second] = [new FakeProducer(), new FakeProducer()];
    const ending = relayTo(first);
    await commitSet(600, { first: true });
    await commitSet(3);
    await ending.flush(5_000);
    await ending.stop();
    await commitSet(2, { first: true });
    await relayTo(second).flush(5_000);
    const statesOf = ({ sent }: FakeProducer) => sent.filter(({ topic }) => topic === 'stopline.suppression-state.v1').length;
    expect([statesOf(first), statesOf(second)]).toEqual([603, 5]);
  });
});

describe('outages', () => {
  it('of Kafka are waited out: nothing is marked, then everything goes out in order (F9)', async () => {
    const producer = new FakeProducer();
    producer.down = true;
    const failures: unknown[] = [];
    relayTo(producer, failures);
    await commit(2);
    await waitUntil('it failed twice', () => failures.length >= 2);
    expect(await unpublished()).toBe(2);
    await commit(1);
    producer.down = false;
    await waitUntil('all of it', () => producer.sent.length === 3);
    expect(producer.laneSeqs(0)).toEqual(upTo(3));
  });

  it('of its connection are waited out: it takes its lanes again (F10b)', async () => {
    const producer = new FakeProducer();
    await relayTo(producer).flush(5_000);
    await endRelayConnections();
    await commit(2);
    await waitUntil('all of it', () => producer.laneSeqs(0).length >= 2);
    await allPublished();
  });
});
