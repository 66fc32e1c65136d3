import type { Session } from './session.client.js';
import type { LaneStanding } from './watermarks.js';

/** Whose canaries count, and of which topics in Kafka: a lane has a watermark once there is one of each. */
export interface CanaryInputs {
  readonly consumer: string;
  readonly kafkaTopics: readonly string[];
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** One statement, and so one snapshot: the canaries, the number and the digest of a lane belong together. */
const STANDINGS = `
  SELECT lane.lane, lane.next_seq - 1 AS "laneSeq", CASE WHEN digest_complete THEN encode(digest, 'hex') END AS digest,
         to_char(heard.at AT TIME ZONE 'UTC', ${INSTANT}) AS at, to_char(clock_timestamp() AT TIME ZONE 'UTC', ${INSTANT}) AS now
  FROM lane JOIN (
    SELECT part, min(canary_at) AS at FROM consumer_position
    WHERE consumer = $1 AND topic = ANY($2::text[]) AND canary_at IS NOT NULL
    GROUP BY part HAVING count(*) = cardinality($2::text[])
  ) AS heard ON heard.part = lane.lane
  WHERE lane.lane = ANY($3::smallint[])`;

/** How these lanes stand; without those that have not heard a canary of each input. */
export async function laneStandings(session: Session, { consumer, kafkaTopics }: CanaryInputs, lanes: readonly number[]): Promise<LaneStanding[]> {
  const rows = await session.query<{ lane: number; laneSeq: string; digest: string | null; at: string; now: string }>(STANDINGS, [consumer, kafkaTopics, lanes]);
  return rows.map(({ lane, laneSeq, digest, at, now }) => ({ lane, at, laneSeq: Number(laneSeq), now, ...(digest !== null && { digest }) }));
}
