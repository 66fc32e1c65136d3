import type { EventData } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { buildEvent } from '@stopline/testing';
import { isPart, nextDue, noParts, oldestOffset, takeOverdue, takePart, WAIT_MS, type PartRecord, type PartsState } from './parts.js';

const RECEIVED = 'stopline.inbound-message.received.v1';
const AT = '2026-11-24T08:30:00.000Z';

function part(number: number, offset: number, change: Partial<EventData<typeof RECEIVED>> = {}, reference = 'r1'): PartRecord {
  const id = `${String(offset).padStart(8, '0')}-0000-5000-8000-000000000000`;
  const event = buildEvent(RECEIVED, { id, data: { receivedAt: AT, part: { reference, number, total: 3 }, ...change } });
  return { event, offset: BigInt(offset) };
}

const take = (...records: PartRecord[]) => records.reduce<ReturnType<typeof takePart>>((taken, record) => takePart(taken.state, record), { state: noParts, begins: false });
const numbers = (parts: readonly PartRecord[] | undefined) => parts?.map(({ event }) => event.data.part?.number);

describe('parts of a long message', () => {
  it('wait for one another, and come out in their order', () => {
    expect(take(part(2, 5)).begins).toBe(true);
    const two = take(part(2, 5), part(3, 7));
    expect([two.begins, two.complete, oldestOffset(two.state), nextDue(two.state)]).toEqual([false, undefined, 5n, Date.parse(AT) + WAIT_MS]);
    const all = takePart(two.state, part(1, 9));
    expect([all.begins, numbers(all.complete), oldestOffset(all.state), nextDue(all.state)]).toEqual([false, [1, 2, 3], undefined, undefined]);
  });

  it.each<[string, Partial<EventData<typeof RECEIVED>>, string]>([
    ['another person', { from: '+12125550199' }, 'r1'],
    ['another sender', { to: '+12025550199' }, 'r1'],
    ['another tenant', { tenant: 'northwind' }, 'r1'],
    ['another account', { account: 'other' }, 'r1'],
    ['another reference', {}, 'r2'],
  ])('are not mixed with those of %s', (_, change, reference) => {
    expect(take(part(1, 1), part(2, 2), part(3, 3, change, reference)).complete).toBeUndefined();
  });

  it('that come twice count once, before and after the message was judged', () => {
    const all = take(part(1, 1), part(1, 2), part(2, 3), part(3, 4));
    expect(numbers(all.complete)).toEqual([1, 2, 3]);
    expect(takePart(all.state, part(3, 4))).toEqual({ state: all.state, begins: false });
  });

  it('that are read again after a crash begin the same message again', () => {
    const once = take(part(1, 1));
    expect(takePart(once.state, part(1, 1)).begins).toBe(true);
  });

  it('are judged with what is here when their time is up', () => {
    const waiting: PartsState = take(part(3, 1), part(1, 2), part(1, 4, {}, 'r2')).state;
    expect(takeOverdue(waiting, Date.parse(AT) + WAIT_MS - 1).overdue).toEqual([]);
    const { state, overdue } = takeOverdue(waiting, Date.parse(AT) + WAIT_MS);
    expect(overdue.map(numbers)).toEqual([[1, 3], [1]]);
    expect(state.waiting.size).toBe(0);
  });

  it('are told from whole messages', () => {
    expect([isPart(part(1, 1).event), isPart(buildEvent(RECEIVED))]).toEqual([true, false]);
  });
});
