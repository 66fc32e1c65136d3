import type { PositionStore } from '@stopline/messaging';
import type { Database } from './database.client.js';

/** The stored positions that lanes are sought to on assignment; a lane that was never applied is absent and must begin at offset 0. */
export function positions(db: Database, consumer: string): PositionStore {
  return {
    async load(kafkaTopic, lanes) {
      const rows = await db.query<{ part: number; next_offset: string }>(
        'SELECT part, next_offset FROM consumer_position WHERE consumer = $1 AND topic = $2 AND part = ANY($3::smallint[])',
        [consumer, kafkaTopic, lanes],
      );
      return new Map(rows.map((row) => [row.part, BigInt(row.next_offset)]));
    },
  };
}
