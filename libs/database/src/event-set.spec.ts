import { describe, expect, it } from '@jest/globals';
import { effectId, type EntryRecorded } from '@stopline/contracts';
import { encodeEvent, TopologyViolation, type OutgoingEvent } from '@stopline/messaging';
import { encodeSet, recordsOf, type EventSet } from './event-set.js';
import { inputId } from './lanes.fake.js';

const NOW = '2026-11-24T08:30:00.000Z';
const cause = inputId(1);

function member(n: number): { key: string; data: EntryRecorded; replaces: undefined } {
  const subject = `k1.${String(n).padStart(32, '0')}`;
  return { key: `demo/${subject}/tenant`, data: { tenant: 'demo', subject, scope: { kind: 'tenant' }, state: 'suppressed', version: 1, said: NOW, since: NOW, laneSeq: n }, replaces: undefined };
}

const setOf = (...members: EventSet<'stopline.suppression-entry.recorded.v1'>['members'][number][]) =>
  ({ topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id: inputId(2), correlationId: cause, lane: 3, members }) as const;

describe('a set of events in one row of the outbox', () => {
  it('goes out as the records that its members would be alone, each with an id of its own', () => {
    const { members, ...shared } = setOf(member(1), member(2), member(3));
    const alone = members.map((one, at) => encodeEvent('suppression-registry', { ...shared, ...one, id: effectId(shared.id, String(at)) } as OutgoingEvent));
    expect(recordsOf(encodeSet('suppression-registry', { ...shared, members }))).toEqual(alone);
  });

  it('of one member is a row as any other: it keeps the id', () => {
    const { members, ...shared } = setOf(member(7));
    const row = encodeSet('suppression-registry', { ...shared, members });
    expect(recordsOf(row)).toEqual([encodeEvent('suppression-registry', { ...shared, ...member(7) } as OutgoingEvent)]);
  });

  it.each([0, 1])('with member %i that does not fit the schema is refused', (place) => {
    const members = [member(1), member(2)];
    const unfit = members.with(place, { ...member(1), data: { ...member(1).data, laneSeq: 0 } });
    expect(() => encodeSet('suppression-registry', setOf(...unfit))).toThrow(TopologyViolation);
  });

  it('to a topic that the service may not write is refused', () => {
    expect(() => encodeSet('suppression-check', setOf(member(1), member(2)))).toThrow(TopologyViolation);
  });
});
