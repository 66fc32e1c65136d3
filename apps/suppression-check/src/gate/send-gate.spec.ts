import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { directoryOf, installation, laneOf, type EntryRecorded } from '@stopline/contracts';
import { fakeBatch, Publisher, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { fictionalNumber, SubjectKeyring } from '@stopline/phone-number';
import { AppliedNumbers, Checker, CompactTable, LocalCopy, Replica } from '@stopline/replica';
import { buildData } from '@stopline/testing';
import { MOST_WAITING, SendGate, type SendRequestBatch } from './send-gate.worker.js';

const REQUESTED = 'stopline.platform-send.requested.v1';
const NOW = Date.parse('2026-11-24T08:30:00.000Z');
const SOON = '2026-11-24T08:30:02.000Z';
const LATER = '2026-11-24T08:31:00.000Z';
const numbers = Array.from({ length: 100 }, (_, place) => fictionalNumber(place));
const [stale = ''] = numbers;
const staleToo = numbers.find((number) => number !== stale && laneOf(number) === laneOf(stale)) ?? '';
const [fresh = '', freshToo = ''] = numbers.filter((number) => laneOf(number) !== laneOf(stale));
const tenantOf = (id: string) => ({ id, name: id, categories: [{ id: 'm' }], programs: [{ id: 'p', brand: 'P', category: 'm', helpContact: 'help@p.example' }] });
const directory = directoryOf(installation.parse({ freshness: { boundMs: 3_000 }, tenants: ['demo', 'northwind'].map(tenantOf) }));
const keyring = new SubjectKeyring(new Map(['demo', 'northwind'].map((id, place) => [id, [{ id: 'k1', key: Buffer.alloc(32, place + 1) }]])));

class RecordingPublisher extends Publisher {
  readonly published: OutgoingEvent<'stopline.send.decided.v1'>[] = [];
  failures = 0;
  override publish(events: readonly OutgoingEvent[]): Promise<void> {
    if (this.failures > 0 && events.length > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('no acknowledgement'));
    }
    this.published.push(...(events as OutgoingEvent<'stopline.send.decided.v1'>[]));
    return Promise.resolve();
  }
}

let publisher: RecordingPublisher;
let replica: Replica;
let ages: Map<number, number | undefined>;
let gate: SendGate;
let kept: bigint | undefined;
let isStale: boolean;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  publisher = new RecordingPublisher();
  replica = new Replica(() => new CompactTable(1));
  ages = new Map([[laneOf(stale), 10_000]]);
  kept = undefined;
  isStale = false;
  gate = gateOf();
});
afterEach(async () => {
  await gate.stop();
  jest.useRealTimers();
});

function gateOf(): SendGate {
  const copy = new LocalCopy(replica, new AppliedNumbers(), { ageMs: (lane) => (ages.has(lane) ? ages.get(lane) : 5), watermarkMs: () => undefined, caughtUp: () => true });
  const checker = new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (check) => check() });
  return new SendGate({ checker, copy, directory, keyring, publisher });
}

type Asked = [key: string, to: string, decideBy?: string];

function batch(from: number, asked: readonly Asked[], change: Partial<LaneBatch> = {}): SendRequestBatch {
  const requests = asked.map(([key, to, decideBy = LATER], place) => {
    const id = `r${from + place}`;
    return { type: REQUESTED, id, key, correlationId: id, data: buildData(REQUESTED, { to, sender: undefined, decideBy }) } as const;
  });
  return fakeBatch('send-requests', requests, { tenant: 'demo', fetchedFrom: BigInt(from), isStale: () => isStale, keepFrom: (offset) => void (kept = offset), ...change }) as SendRequestBatch;
}

function stop(number: string, tenant = 'demo'): void {
  const said = '2026-11-24T08:00:00.000Z';
  const data: EntryRecorded = { tenant, subject: keyring.tokenise(tenant, number), scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 };
  replica.table(laneOf(number)).record(data);
}

const said = (): string[] => publisher.published.map(({ data }) => `${data.requestId} ${data.decision} ${data.reason}`);
const look = (): Promise<void> => jest.advanceTimersByTimeAsync(100);

describe('the send gate', () => {
  test('decides at once where the copy is fresh, in order', async () => {
    stop(fresh);
    await gate.hear(batch(0, [['a', fresh], ['b', freshToo]]));
    expect(said()).toEqual(['r0 blocked SUPPRESSED', 'r1 allowed NO_ENTRY']);
    expect(kept).toBeUndefined();
  });

  test('I7, F13: blocks from a stale copy, and never allows from it', async () => {
    stop(stale);
    await gate.hear(batch(0, [['a', stale], ['b', staleToo]]));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(said()).toEqual(['r0 blocked SUPPRESSED']);
    await jest.advanceTimersByTimeAsync(31_000);
    expect(said()).toEqual(['r0 blocked SUPPRESSED', 'r1 unknown STALE']);
  });

  test('what waits keeps no other key waiting, but its own, and the offset below it', async () => {
    await gate.hear(batch(0, [['a', stale], ['a', fresh], ['b', fresh]]));
    expect(said()).toEqual(['r2 allowed NO_ENTRY']);
    expect(kept).toBe(0n);
    expect(gate.waiting).toBe(2);
    await gate.hear(batch(3, [['a', fresh]]));
    ages.clear();
    await look();
    expect(said()).toEqual(['r2 allowed NO_ENTRY', 'r0 allowed NO_ENTRY', 'r1 allowed NO_ENTRY', 'r3 allowed NO_ENTRY']);
    expect(kept).toBeUndefined();
  });

  test('a copy that was never complete is waited for as well', async () => {
    ages.set(laneOf(stale), undefined);
    await gate.hear(batch(0, [['a', stale]]));
    await look();
    expect(said()).toEqual([]);
    stop(stale);
    ages.clear();
    await look();
    expect(said()).toEqual(['r0 blocked SUPPRESSED']);
  });

  test('until its time is up: unknown', async () => {
    await gate.hear(batch(0, [['a', stale, SOON]]));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(said()).toEqual([]);
    await look();
    expect(said()).toEqual(['r0 unknown STALE']);
    expect(kept).toBeUndefined();
  });

  test('a week-old request is unknown at once, whatever the copy says', async () => {
    const old = '2026-11-17T08:30:00.000Z';
    await gate.hear(batch(0, [['a', fresh, old], ['b', stale, old]]));
    expect(said()).toEqual(['r0 unknown EXPIRED', 'r1 unknown STALE']);
  });

  test('I17: a tenant is decided by its own entries alone', async () => {
    stop(fresh, 'northwind');
    await gate.hear(batch(0, [['a', fresh]]));
    await gate.hear(batch(0, [['a', fresh]], { tenant: 'northwind', kafkaTopic: 'stopline.send-requests.northwind.v1' }));
    expect(publisher.published.map(({ tenant, data }) => `${tenant} ${data.decision}`)).toEqual(['demo allowed', 'northwind blocked']);
  });

  test('batches that keep coming do not put off what is due', async () => {
    await gate.hear(batch(0, [['a', stale, SOON]]));
    for (let at = 1; at <= 45; at += 1) {
      await jest.advanceTimersByTimeAsync(50);
      await gate.hear(batch(at, [['b', fresh]]));
    }
    expect(said()).toContain('r0 unknown STALE');
  });

  test('without an acknowledgement nothing counts as decided', async () => {
    publisher.failures = 2;
    await expect(gate.hear(batch(0, [['a', stale], ['b', fresh]]))).rejects.toThrow('no acknowledgement');
    expect(gate.waiting).toBe(0);
    await expect(gate.hear(batch(0, [['a', stale], ['b', fresh]]))).rejects.toThrow('no acknowledgement');
    await gate.hear(batch(0, [['a', stale], ['b', fresh]]));
    publisher.failures = 1;
    ages.clear();
    await look();
    expect(kept).toBe(0n);
    await look();
    expect(said()).toEqual(['r1 allowed NO_ENTRY', 'r0 allowed NO_ENTRY']);
  });

  test('F2: after a crash the same requests get the same ids; a blocked may follow an allowed', async () => {
    await gate.hear(batch(0, [['a', fresh], ['b', fresh]]));
    await gate.stop();
    gate = gateOf();
    await gate.hear(batch(0, [['a', fresh]]));
    stop(fresh);
    await gate.hear(batch(1, [['b', fresh]]));
    const ids = publisher.published.map(({ id }) => id);
    expect(said()).toEqual(['r0 allowed NO_ENTRY', 'r1 allowed NO_ENTRY', 'r0 allowed NO_ENTRY', 'r1 blocked SUPPRESSED']);
    expect(ids[2]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
  });

  test('a lane that is read again from where something waited forgets what waited', async () => {
    await gate.hear(batch(0, [['a', stale], ['b', fresh]]));
    await gate.hear(batch(0, [['a', stale], ['b', fresh]]));
    expect(gate.waiting).toBe(1);
    ages.clear();
    await look();
    expect(said().filter((line) => line.startsWith('r0'))).toEqual(['r0 allowed NO_ENTRY']);
  });

  test('decides nothing that waited while the lane may have another owner', async () => {
    await gate.hear(batch(0, [['a', stale]]));
    isStale = true;
    ages.clear();
    await look();
    expect(said()).toEqual([]);
    expect(gate.waiting).toBe(0);
  });

  test('when too many wait, the lane stops reading until some are decided', async () => {
    await gate.hear(batch(0, Array.from({ length: MOST_WAITING }, (_, place) => [`key ${place}`, stale])));
    await expect(gate.hear(batch(MOST_WAITING, [['z', fresh]]))).rejects.toMatchObject({ code: 'gate_full', retriable: true });
    ages.clear();
    await look();
    await gate.hear(batch(MOST_WAITING, [['z', fresh]]));
    expect(publisher.published).toHaveLength(MOST_WAITING + 1);
  });
});
