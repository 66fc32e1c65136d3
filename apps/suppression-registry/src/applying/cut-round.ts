import type { LaneBatch } from '@stopline/messaging';

/** More in one transaction saves nothing further, and PostgreSQL applies several beside each other. */
const RECORDS = 400;

/** Parts the batches of a round into transactions of about so many records, alike in size, with all batches of a lane in one of them. */
export function cutRound<Batch extends Pick<LaneBatch, 'lane' | 'records'>>(batches: readonly Batch[]): Batch[][] {
  const total = batches.reduce((sum, { records }) => sum + records.length, 0);
  const each = Math.max(1, total / Math.max(1, Math.ceil(total / RECORDS)));
  const parts: Batch[][] = [];
  let filled = Infinity;
  for (const [, ofLane] of [...Map.groupBy(batches, ({ lane }) => lane)].sort(([one], [other]) => one - other)) {
    if (filled >= each) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(...ofLane);
    filled += ofLane.reduce((sum, { records }) => sum + records.length, 0);
  }
  return parts;
}
