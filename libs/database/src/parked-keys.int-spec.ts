import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usePostgres } from '@stopline/testing';
import type { Database } from './database.client.js';
import { writeLane, type LaneTx } from './lane.store.js';
import { inputId, openLanes } from './lanes.fake.js';
import { park, parkedAmong, parkedRecords, unpark, type ParkedRecord } from './parked-keys.store.js';

const postgres = usePostgres();
const consumer = 'registry';
let db: Database;

beforeAll(async () => {
  db = await openLanes(postgres.url);
});
afterAll(() => db.close());

const inLane = <Result>(work: (lane: LaneTx) => Promise<Result>, lane = 4): Promise<Result> =>
  writeLane(db, { service: 'suppression-registry', lane }, work);

function record(number: number): ParkedRecord {
  return {
    eventId: inputId(number),
    kafkaTopic: 'stopline.classified-messages.v1',
    lane: 4,
    offset: BigInt(number),
    sealed: `sealed ${number}`,
    sealedWith: 'k1',
  };
}

describe('a parked key', () => {
  const key = { consumer, key: 'k1.a' };

  it('is newly parked once; later records queue behind it in order', async () => {
    expect(await inLane((lane) => park(lane, key, [record(1), record(2)], 'statement_refused'))).toBe(true);
    expect(await inLane((lane) => park(lane, key, [record(3)], 'statement_refused'))).toBe(false);
    expect(await inLane(({ tx }) => parkedRecords(tx, key))).toEqual([record(1), record(2), record(3)]);
  });

  it('is found among others, for its consumer only, and counted on its lane', async () => {
    expect(await inLane((lane) => parkedAmong(lane, consumer, ['k1.a', 'k1.b']))).toEqual(new Set(['k1.a']));
    expect(await inLane((lane) => parkedAmong(lane, 'other', ['k1.a']))).toEqual(new Set());
    expect(await inLane(({ parkedKeys }) => Promise.resolve(parkedKeys))).toBe(1);
    expect(await inLane(({ parkedKeys }) => Promise.resolve(parkedKeys), 5)).toBe(0);
  });

  it('stays parked when the transaction that frees it fails', async () => {
    const failing = inLane(async (lane) => {
      await unpark(lane, key);
      throw new Error('still failing');
    });
    await expect(failing).rejects.toThrow('still failing');
    expect(await inLane(({ tx }) => parkedRecords(tx, key))).toHaveLength(3);
  });

  it('is free with nothing left once unparked', async () => {
    await inLane((lane) => unpark(lane, key));
    expect(await inLane(({ tx }) => parkedRecords(tx, key))).toEqual([]);
    expect(await inLane(({ parkedKeys }) => Promise.resolve(parkedKeys))).toBe(0);
    await inLane((lane) => unpark(lane, key));
    expect(await inLane(({ parkedKeys }) => Promise.resolve(parkedKeys))).toBe(0);
  });
});
