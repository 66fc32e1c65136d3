import { GapDetected, type LaneBatch, type LaneRecord } from '@stopline/messaging';

/** The batch's records that lie at or beyond the stored position. Throws GapDetected where records are missing before them (I10). */
export function beyondPosition(batch: LaneBatch, position: bigint): readonly LaneRecord[] {
  if (batch.fetchedFrom > position) throw new GapDetected({ topic: batch.kafkaTopic, lane: batch.lane }, position, batch.fetchedFrom);
  return batch.records.filter(({ offset }) => offset >= position);
}

/** The first record of each event id that is still open, in log order; its id is open no longer. */
export function firstOfEach(records: readonly LaneRecord[], open: Set<string>): LaneRecord[] {
  return records.filter(({ event }) => open.delete(event.id));
}
