import type { EventData } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { buildEvent } from '@stopline/testing';
import { isPart, MOST_WAITING, nextDue, noParts, readAgainFrom, takeOverdue, takePart, WAIT_MS, type PartRecord, type PartsState } from './parts.js';

const RECEIVED = 'stopline.inbound-message.received.v1';
const AT = '2026-11-24T08:30:00.000Z';

function part(number: number, offset: number, change: Partial<EventData<typeof RECEIVED>> = {}, reference = 'r1'): PartRecord {
  const id = `${String(offset).padStart(8, '0')}-0000-5000-8000-000000000000`;
  const event = buildEvent(RECEIVED, { id, data: { receivedAt: AT, part: { reference, number, total: 3 }, ...change } });
  return { event, offset: BigInt(offset) };
}

const NOW = Date.parse('2026-11-24T08:45:00.000Z');
const take = (...records: PartRecord[]) => records.reduce<ReturnType<typeof takePart>>((taken, record) => takePart(taken.state, record, NOW), { state: noParts, begins: false });
const numbers = (parts: readonly PartRecord[] | undefined) => parts?.map(({ event }) => event.data.part?.number);

describe('parts of a long message', () => {
  it('wait for one another, and come out in their order', () => {
    expect(take(part(2, 5)).begins).toBe(true);
    const two = take(part(2, 5), part(3, 7));
    expect([two.begins, two.complete, readAgainFrom(two.state), nextDue(two.state)]).toEqual([false, undefined, 5n, NOW + WAIT_MS]);
    const all = takePart(two.state, part(1, 9), NOW);
    expect([all.begins, numbers(all.complete), readAgainFrom(all.state), nextDue(all.state)]).toEqual([false, [1, 2, 3], undefined, undefined]);
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
    const again = { ...part(1, 2), event: part(1, 1).event };
    const all = take(part(1, 1), again, part(2, 3), part(3, 4));
    expect(numbers(all.complete)).toEqual([1, 2, 3]);
    expect(takePart(all.state, part(3, 4), NOW)).toEqual({ state: all.state, begins: false });
  });

  it('that are read again after a crash begin the same message again', () => {
    const once = take(part(1, 1));
    expect(takePart(once.state, part(1, 1), NOW).begins).toBe(true);
  });

  it('are judged with what is here when their time is up', () => {
    const waiting: PartsState = take(part(3, 1), part(1, 2), part(1, 4, {}, 'r2')).state;
    expect(takeOverdue(waiting, NOW + WAIT_MS - 1).overdue).toEqual([]);
    const { state, overdue } = takeOverdue(waiting, NOW + WAIT_MS);
    expect(overdue.map(numbers)).toEqual([[1, 3], [1]]);
    expect(state.waiting.size).toBe(0);
  });

  it('of another message with the same number part the two: none is lost', () => {
    const next = take(part(1, 1), part(2, 2), part(1, 5));
    expect([next.begins, numbers(next.displaced), readAgainFrom(next.state)]).toEqual([true, [1, 2], 5n]);
    expect(numbers(takePart(takePart(next.state, part(3, 6), NOW).state, part(2, 7), NOW).complete)).toEqual([1, 2, 3]);
  });

  it('are never read again without the first ones of a message that was judged', () => {
    const crossed = take(part(1, 1), part(1, 2, {}, 'r2'), part(2, 3), part(3, 4));
    expect(numbers(crossed.complete)).toEqual([1, 2, 3]);
    expect(readAgainFrom(crossed.state)).toBe(1n);
    expect(readAgainFrom(takeOverdue(crossed.state, NOW + WAIT_MS).state)).toBeUndefined();
  });

  it('wait for so many messages in a lane and no more', () => {
    const many = Array.from({ length: MOST_WAITING }, (_, place) => part(1, place + 1, {}, `r${place}`));
    const next = takePart(take(...many).state, part(1, 5_000, {}, 'one more'), NOW);
    expect([next.state.waiting.size, next.displaced?.[0]?.offset]).toEqual([MOST_WAITING, 1n]);
  });

  it('are told from whole messages', () => {
    expect([isPart(part(1, 1).event), isPart(buildEvent(RECEIVED))]).toEqual([true, false]);
  });
});
