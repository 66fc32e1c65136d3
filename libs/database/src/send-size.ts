import type { StoredRow } from './outbox.store.js';

/** Half of the broker's default limit for one partition's batch (message.max.bytes, 1 MiB). */
const MAX_BYTES = 512 * 1024;

/** The rows that may go out in one send: of each lane as many, from its oldest, as the broker takes in one batch, and at least one. */
export function fittingInOneSend(rows: readonly StoredRow[]): StoredRow[] {
  const bytes = new Map<number, number>();
  return rows.filter(({ lane, record }) => {
    const before = bytes.get(lane) ?? 0;
    const after = before + Buffer.byteLength(record.value);
    bytes.set(lane, after);
    return before === 0 || after <= MAX_BYTES;
  });
}
