import { laneOf, LANES } from '@stopline/contracts';
import { fakeBatch, type LaneBatch } from '@stopline/messaging';
import { FICTIONAL_NUMBERS, fictionalNumber } from '@stopline/phone-number';
import { message } from '../registry.fake.js';
import type { RequestType } from '../deciding/requests.js';

/** One lane's batches, in the order of its log. */
export type LaneLog = readonly LaneBatch<RequestType>[];

/** For each lane as many batches of `size` STOPs, every one of another person, as messaging would hand them over. */
export function stopsOfLanes(batches: number, size: number): readonly LaneLog[] {
  const people = Array.from({ length: FICTIONAL_NUMBERS }, (_, n) => fictionalNumber(n));
  const ofLanes = Map.groupBy(people, laneOf);
  return Array.from({ length: LANES }, (_, lane) => {
    const own = ofLanes.get(lane) ?? [];
    if (own.length < batches * size) throw new RangeError(`lane ${lane} has ${own.length} fictional people only`);
    return Array.from({ length: batches }, (_, place) => batchOf(lane, place * size, own.slice(place * size, (place + 1) * size)));
  });
}

function batchOf(lane: number, offset: number, people: readonly string[]): LaneBatch<RequestType> {
  const stops = people.map((from, place) => message(`${lane}/${offset + place}`, 'STOP', 1, { from }));
  return fakeBatch('classified-messages', stops, { lane, fetchedFrom: BigInt(offset) }) as LaneBatch<RequestType>;
}
