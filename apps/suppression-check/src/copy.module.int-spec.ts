import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Global, Module, type INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { directoryOf, entryKey, installation, laneKey, laneOf, LANES, type CheckAnswer, type EntryRecorded } from '@stopline/contracts';
import { createTopics, encodeEvent, KafkaLanes, KafkaRecordProducer, LaneErrorFilter, type KafkaRecord } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { Checker, CompactTable, LocalCopy, localTime, SnapshotEncoder, StateFeed } from '@stopline/replica';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, KEYS, Shutdown } from '@stopline/service-runtime';
import { buildEvent, useKafka, useKeys, waitUntil } from '@stopline/testing';
import { CheckModule } from './check.module.js';
import { LOCAL_TIME } from './clock.worker.js';
import { CopyModule } from './copy.module.js';
import { SnapshotStore } from './snapshot.store.js';
import { StateLog } from './state-log.client.js';

const kafka = useKafka({ own: true });
const keys = useKeys('demo');
const BOUND_MS = 1_500;
const LONG_MS = 60_000;
const tenant = { id: 'demo', name: 'Demo', categories: [{ id: 'marketing' }], programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }] };
const directory = directoryOf(installation.parse({ tenants: [tenant], freshness: { boundMs: BOUND_MS } }));
const numbers = Array.from({ length: 300 }, (_, place) => fictionalNumber(place));
const STOPPED = numbers.slice(0, 250);
const said = '2026-11-24T08:30:00.000Z';
const lanesAll = Array.from({ length: LANES }, (_, lane) => lane);

/** Two people of one lane: one who said stop, one who said nothing. */
const stopped = STOPPED[0]!;
const lane = laneOf(stopped);
const silent = numbers.slice(250).find((number) => laneOf(number) === lane)!;
const elsewhere = numbers.slice(250).find((number) => laneOf(number) !== lane)!;

interface Running {
  readonly server: INestMicroservice;
  readonly lanes: KafkaLanes;
  readonly feed: StateFeed;
  readonly copy: LocalCopy;
  readonly checker: Checker;
  readonly health: Health;
  readonly shutdown: Shutdown;
}

/** What the registry wrote: its tables, to tell digests from. */
const tables = lanesAll.map(() => new CompactTable(1));
let laneSeq = 0;
let producer: KafkaRecordProducer;
let registry: Server;
let registryDown = false;
let folder: string;
let running: Running | undefined;
/** How many records of the log were heard since the start. */
let heard = 0;

const send = (records: KafkaRecord[]): Promise<true> => waitUntil('Kafka takes the records', () => producer.send(records).then(() => true), LONG_MS);

function entryOf(number: string, version: number, state: EntryRecorded['state'] = 'suppressed'): EntryRecorded {
  laneSeq += 1;
  return { tenant: 'demo', subject: keys.keys.keyring.tokenise('demo', number), scope: { kind: 'tenant' }, state, said, since: said, version, laneSeq };
}

function record(number: string, data: EntryRecorded): KafkaRecord {
  tables[laneOf(number)]!.record(data);
  return encodeEvent('suppression-registry', { ...buildEvent('stopline.suppression-entry.recorded.v1'), topic: 'suppression-state', key: entryKey(data), lane: laneOf(number), data });
}

const watermark = (of: number, at = Date.now()): KafkaRecord =>
  encodeEvent('suppression-registry', { ...buildEvent('stopline.watermark.recorded.v1'), topic: 'suppression-state', key: laneKey(of, 'watermark'), data: { lane: of, at: new Date(at).toISOString(), laneSeq } });

const digest = (of: number, value = tables[of]!.digest): KafkaRecord =>
  encodeEvent('suppression-registry', { ...buildEvent('stopline.digest.recorded.v1'), topic: 'suppression-state', key: laneKey(of, 'digest'), data: { lane: of, at: said, laneSeq, digest: value } });

async function start({ wallOffMs = 0 } = {}): Promise<Running> {
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  const lanes = new KafkaLanes({
    service: 'suppression-check',
    brokers: [kafka.brokers],
    clientId: 'suppression-check',
    mode: 'every-lane',
    topics: ['suppression-state'],
    producer,
    sealer: keys.keys.sealer,
    onCrash: (error) => {
      throw error;
    },
  });
  const config = {
    KAFKA_BROKERS: [kafka.brokers],
    REGISTRY_URL: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
    SNAPSHOT_FOLDER: folder,
    SNAPSHOT_EVERY_S: 21_600,
  };
  const provided = [
    { provide: CONFIG, useValue: config },
    { provide: KEYS, useValue: keys.keys },
    { provide: DIRECTORY, useValue: directory },
    { provide: ApiKeys, useValue: new ApiKeys(directory) },
    { provide: Health, useValue: health },
    { provide: Shutdown, useValue: shutdown },
    { provide: KafkaLanes, useValue: lanes },
  ];
  @Global()
  @Module({ providers: provided, exports: provided.map(({ provide }) => provide) })
  class Provided {}
  const module = await Test.createTestingModule({ imports: [Provided, CopyModule, CheckModule] })
    .overrideProvider(LOCAL_TIME)
    .useValue(() => ({ ...localTime(), wallMs: Date.now() + wallOffMs }))
    .compile();
  const server = module.createNestMicroservice({ strategy: lanes, logger: false });
  server.useGlobalFilters(new LaneErrorFilter());
  heard = 0;
  const feed = module.get(StateFeed);
  const take = feed.take.bind(feed);
  jest.spyOn(feed, 'take').mockImplementation((batch) => {
    heard += batch.records.length;
    take(batch);
  });
  running = { server, lanes, feed, copy: module.get(LocalCopy), checker: module.get(Checker, { strict: false }), health, shutdown };
  await server.listen();
  return running;
}

/** As a signal would: the lanes first, then the workers. */
async function stop(): Promise<void> {
  await running?.server.close();
  await running?.shutdown.run();
  running = undefined;
}

async function ask(to: string): Promise<CheckAnswer> {
  return running!.checker.check('demo', { to, program: 'deals' });
}

/** Waits for an answer while the registry goes on marking these lanes. */
function answered(to: string, expected: string, { marking = lanesAll as readonly number[] } = {}): Promise<CheckAnswer> {
  return waitUntil(
    `${expected} is answered`,
    async () => {
      await producer.send(marking.map((of) => watermark(of))).catch(() => undefined);
      const answer = await ask(to);
      if (`${answer.decision} ${answer.reason}` !== expected) throw new Error(`${answer.decision} ${answer.reason}`);
      return answer;
    },
    LONG_MS,
  );
}

const caughtUp = (): Promise<boolean> => waitUntil('the replica has caught up', () => running!.copy.wasComplete(), LONG_MS);

beforeAll(async () => {
  await createTopics([kafka.brokers], ['demo']);
  producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  registry = createServer((_, response) => {
    response.statusCode = registryDown ? 503 : 200;
    response.end(JSON.stringify({ now: new Date().toISOString() }));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  await send(STOPPED.map((number) => record(number, entryOf(number, 1))));
}, LONG_MS);

beforeEach(async () => {
  registryDown = false;
  folder = await mkdtemp(join(tmpdir(), 'stopline-replica-'));
});

afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

afterAll(async () => {
  await producer.close();
  registry.close();
});

describe('ready', () => {
  test('F6: a log without digests: not before the copy holds all that was there at its start', async () => {
    const { copy, health } = await start();
    const size = await waitUntil('ready', async () => (await health.ready()).status === 'ok' && copy.replica.size, LONG_MS);
    expect(size).toBe(STOPPED.length);
    expect((await health.ready()).checks['replica']).toBe('ok');
  });
});

describe('an ALLOW', () => {
  test('I7: of a lane whose watermark stands still ends, other lanes go on, a late watermark changes nothing, and it heals', async () => {
    await start();
    expect((await answered(silent, 'ALLOW NO_ENTRY')).freshness.ageMs).toBeLessThanOrEqual(BOUND_MS);
    const others = lanesAll.filter((of) => of !== lane);
    await answered(silent, 'UNKNOWN STALE', { marking: others });
    await answered(elsewhere, 'ALLOW NO_ENTRY', { marking: others });
    expect(await ask(stopped)).toMatchObject({ decision: 'BLOCK' });
    const late = Date.now() - 5_000;
    await send([watermark(lane, late), ...others.map((of) => watermark(of))]);
    await answered(elsewhere, 'ALLOW NO_ENTRY', { marking: others });
    expect(await ask(silent)).toMatchObject({ decision: 'UNKNOWN', reason: 'STALE' });
    expect((await running!.health.ready()).status).toBe('ok');
    await answered(silent, 'ALLOW NO_ENTRY');
  }, LONG_MS);

  test('needs the time at the database, a BLOCK does not', async () => {
    registryDown = true;
    await start();
    await caughtUp();
    await send(lanesAll.map((of) => watermark(of)));
    await answered(silent, 'UNKNOWN STALE');
    expect(await ask(stopped)).toMatchObject({ decision: 'BLOCK' });
    registryDown = false;
    await answered(silent, 'ALLOW NO_ENTRY');
  }, LONG_MS);

  test.each([-600_000, 600_000])('F25, I7: with a wall clock that is %i ms wrong is given as with a right one, and withheld too', async (wallOffMs) => {
    await start({ wallOffMs });
    expect((await answered(silent, 'ALLOW NO_ENTRY')).freshness.ageMs).toBeLessThanOrEqual(BOUND_MS);
    await answered(silent, 'UNKNOWN STALE', { marking: lanesAll.filter((of) => of !== lane) });
  }, LONG_MS);

  test('F13, F9: ends while Kafka is away, what blocks goes on, and comes back with it', async () => {
    const { copy } = await start();
    await answered(silent, 'ALLOW NO_ENTRY');
    await kafka.stop();
    await waitUntil('stale', async () => (await ask(silent)).reason === 'STALE', LONG_MS);
    expect(await ask(stopped)).toMatchObject({ decision: 'BLOCK' });
    await kafka.start();
    await send([record(silent, entryOf(silent, 1))]);
    await answered(silent, 'BLOCK SUPPRESSED');
    await send([record(silent, { ...entryOf(silent, 2), state: 'void' })]);
    await answered(silent, 'ALLOW NO_ENTRY');
    expect(copy.wasComplete()).toBe(true);
  }, 2 * LONG_MS);
});

describe('a digest that differs (I9)', () => {
  test('takes the ALLOW of its lane alone while what is there blocks; the lane is read again and answers as the log says', async () => {
    const { copy } = await start();
    await answered(silent, 'ALLOW NO_ENTRY');
    const wrong = entryOf(stopped, 1_000, 'released');
    copy.replica.table(lane).record(wrong);
    expect(await ask(stopped)).toMatchObject({ decision: 'ALLOW' });
    const before = copy.replica.table(lane);
    await send([digest(lane, 'f'.repeat(64))]);
    await answered(silent, 'UNKNOWN STALE');
    await answered(elsewhere, 'ALLOW NO_ENTRY');
    expect((await running!.health.ready()).status).toBe('ok');
    await waitUntil('the lane was read again', () => copy.replica.table(lane) !== before, LONG_MS);
    expect(await ask(stopped)).toMatchObject({ decision: 'BLOCK', entry: { version: 1 } });
    await send([digest(lane)]);
    await answered(silent, 'ALLOW NO_ENTRY');
    expect(copy.replica.table(lane).digest).toBe(tables[lane]!.digest);
  }, LONG_MS);
});

describe('a start from a snapshot (I8, I9)', () => {
  /** A process that ran and was stopped; then the person said start and stop again. */
  async function afterARun(): Promise<number> {
    await start();
    await caughtUp();
    const whole = heard;
    await stop();
    await send([record(stopped, entryOf(stopped, tables[lane]!.standing('demo', [entryOf(stopped, 1).subject]).entries[0]!.version + 1))]);
    return whole + 1;
  }

  async function startAgain(): Promise<void> {
    await start();
    await send(lanesAll.map((of) => digest(of)));
    await answered(silent, 'ALLOW NO_ENTRY');
    // A snapshot of just now allows before its tail is read.
    await waitUntil('all lanes are equal', () => lanesAll.every((of) => running!.copy.replica.table(of).digest === tables[of]!.digest), LONG_MS);
  }

  test('reads the end of the log only, and is equal', async () => {
    await afterARun();
    await startAgain();
    expect(heard).toBe(1);
  }, LONG_MS);

  test.each<[string, (file: string) => Promise<void>]>([
    ['one byte was flipped', async (file) => {
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
    }],
    ['the file is lost', (file) => rm(file)],
    ['the log ends before it: the topic was created anew', async () => {
      const log = new StateLog([kafka.brokers], keys.keys, { beginAt: () => undefined, readAgain: () => undefined });
      const encoder = new SnapshotEncoder();
      const beyond = { lane, next: 1_000_000n, watermarkMs: Date.now(), stateSeq: 1, laneSeq: 1, table: new CompactTable(1) };
      await new SnapshotStore(folder).write([...encoder.header(await log.origin(), Date.now()), ...encoder.lane(beyond), ...encoder.end()]);
    }],
  ])('where %s: reads the log whole, and is equal', async (_, happens) => {
    const whole = await afterARun();
    await happens(join(folder, 'suppression-state.snapshot'));
    await startAgain();
    expect(heard).toBe(whole);
  }, LONG_MS);

  test('F6: a process that was killed while it wrote leaves the snapshot before', async () => {
    await afterARun();
    await writeFile(join(folder, 'suppression-state.snapshot.1.part'), 'half');
    await startAgain();
    expect(heard).toBe(1);
  }, LONG_MS);
});
