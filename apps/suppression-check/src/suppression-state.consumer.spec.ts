import { describe, expect, test } from '@jest/globals';
import { entryKey, holdKey, type EntryRecorded, type HoldRecorded } from '@stopline/contracts';
import { fakeBatch } from '@stopline/messaging';
import { AppliedNumbers, CompactTable, Replica } from '@stopline/replica';
import { SuppressionStateConsumer } from './suppression-state.consumer.js';

const lane = 4;
const person = { tenant: 'demo', subject: `k1.${'0a'.repeat(16)}` };
const said = '2026-11-24T08:30:00.000Z';
const whole = { kind: 'tenant' } as const;
const attributes = { id: '5b6c7d8e-1111-5222-8333-444455556666', correlationId: '5b6c7d8e-1111-5222-8333-444455556667', lane };

function entry(version: number, laneSeq: number) {
  const data: EntryRecorded = { ...person, scope: whole, state: 'suppressed', said, since: said, version, laneSeq };
  return { ...attributes, type: 'stopline.suppression-entry.recorded.v1', key: entryKey(data), data } as const;
}

function hold(version: number, laneSeq: number) {
  const data: HoldRecorded = { ...person, scope: whole, holdId: attributes.id, cause: 'unreadable_message', openedAt: said, open: true, version, laneSeq };
  return { ...attributes, type: 'stopline.hold.recorded.v1', key: holdKey(data), data } as const;
}

function setUp() {
  const replica = new Replica(() => new CompactTable(1));
  const applied = new AppliedNumbers();
  const reached = (laneSeq: number): Promise<boolean> => applied.reached(lane, laneSeq, AbortSignal.abort());
  return { replica, reached, consumer: new SuppressionStateConsumer(replica, applied) };
}

describe('suppression-state', () => {
  test('entries and holds reach the replica, and the lane its number', async () => {
    const { replica, reached, consumer } = setUp();
    await consumer.hear(fakeBatch('suppression-state', [entry(1, 5), hold(1, 6)]));
    expect(replica.table(lane).standing(person.tenant, [person.subject])).toMatchObject({ entries: [{ version: 1 }], holds: [{ holdId: attributes.id }] });
    await expect(reached(6)).resolves.toBe(true);
    await expect(reached(7)).resolves.toBe(false);
  });

  test('I8: a record that is no news changes no entry, and the lane goes on', async () => {
    const { replica, reached, consumer } = setUp();
    await consumer.hear(fakeBatch('suppression-state', [entry(2, 5), entry(1, 6)]));
    expect(replica.table(lane).standing(person.tenant, [person.subject]).entries).toMatchObject([{ version: 2 }]);
    await expect(reached(6)).resolves.toBe(true);
  });

  test.each([
    ['a purge after the record removes it', [entry(3, 5)], 1n, []],
    ['a record after the purge stands', [entry(1, 5)], -1n, [{ version: 1 }]],
  ])('%s', async (_, events, offset, standing) => {
    const { replica, consumer } = setUp();
    const key = entryKey({ ...person, scope: whole });
    await consumer.hear(fakeBatch('suppression-state', events, { tombstones: [{ key, offset }] }));
    expect(replica.table(lane).standing(person.tenant, [person.subject]).entries).toMatchObject(standing);
  });

  test('a purge of a key that nobody knows is no error', async () => {
    const { replica, consumer } = setUp();
    await consumer.hear(fakeBatch('suppression-state', [], { lane, tombstones: [{ key: 'foreign', offset: 0n }] }));
    expect(replica.size).toBe(0);
  });
});
