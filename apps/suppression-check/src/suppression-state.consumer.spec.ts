import { expect, test } from '@jest/globals';
import { entryKey, type EntryRecorded } from '@stopline/contracts';
import { fakeBatch } from '@stopline/messaging';
import { AppliedNumbers, CompactTable, DatabaseClock, localTime, Replica, StateFeed } from '@stopline/replica';
import { buildEvent } from '@stopline/testing';
import { SuppressionStateConsumer } from './suppression-state.consumer.js';

const lane = 4;
const said = '2026-11-24T08:30:00.000Z';
const stop: EntryRecorded = { tenant: 'demo', subject: `k1.${'0a'.repeat(16)}`, scope: { kind: 'tenant' }, state: 'suppressed', said, since: said, version: 1, laneSeq: 1 };

test('what a batch brings reaches the replica in the order of the log: records, purges and what is said of the lane', async () => {
  const replica = new Replica(() => new CompactTable(1));
  const clock = new DatabaseClock(localTime);
  clock.learn([{ databaseMs: Date.parse(said), sent: localTime(), received: localTime() }]);
  const applied = new AppliedNumbers();
  const ignore = (): void => undefined;
  const feed = new StateFeed({ replica, applied, clock, readAgain: ignore, differs: ignore, rebuilt: ignore });
  const consumer = new SuppressionStateConsumer(feed);
  const records = [{ ...buildEvent('stopline.suppression-entry.recorded.v1'), key: entryKey(stop), lane, data: stop }];
  const watermark = { ...fakeBatch('suppression-state', [{ ...buildEvent('stopline.watermark.recorded.v1'), key: 'lane:4/watermark', lane, data: { lane, at: said, laneSeq: 2 } }]).records[0]! };

  await consumer.hear(fakeBatch('suppression-state', records, { tombstones: [{ key: entryKey(stop), offset: -1n }], marks: [{ event: watermark.event as never, offset: 1n }] }));

  expect(replica.table(lane).standing('demo', [stop.subject]).entries).toMatchObject([{ version: 1 }]);
  await expect(applied.reached(lane, 2, AbortSignal.abort())).resolves.toBe(true);
  expect(feed.ageMs(lane)).toBeDefined();
});
