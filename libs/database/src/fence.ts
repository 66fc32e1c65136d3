import { GapDetected, type LaneBatch, type LaneRecord } from '@stopline/messaging';

/** The batch's records that lie at or beyond the stored position. Throws GapDetected where records are missing before them (I10). */
export function beyondPosition(batch: LaneBatch, position: bigint): readonly LaneRecord[] {
  if (batch.fetchedFrom > position) throw new GapDetected({ topic: batch.kafkaTopic, lane: batch.lane }, position, batch.fetchedFrom);
  return batch.records.filter(({ offset }) => offset >= position);
}

/** The first record of each event id that is among the inserted ones, in log order. */
export function firstOfEach(records: readonly LaneRecord[], inserted: Iterable<string>): LaneRecord[] {
  const open = new Set(inserted);
  return records.filter(({ event }) => open.delete(event.id));
}
