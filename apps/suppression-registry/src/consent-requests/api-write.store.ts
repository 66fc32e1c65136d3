import type { Database, Tx } from '@stopline/database';
import type { Answer } from './answers.js';

/** Heard when answers were committed. */
export const ANSWERED_CHANNEL = 'answered';

/** One write by API: what was asked, and what came of it once it was applied. */
export interface ApiWrite {
  readonly fingerprint: string;
  /** Of the first request with this key, RFC 3339: a repeated one was received then. */
  readonly receivedAt: string;
  readonly answer?: Answer;
}

interface ApiWriteRow {
  readonly fingerprint: string;
  readonly received_at: Date;
  readonly answer: Answer | null;
}

/** Notes a write before it is produced, or finds the one that was noted under its id. */
export async function noteWrite(db: Database, eventId: string, fingerprint: string): Promise<ApiWrite> {
  const [inserted] = await db.query<ApiWriteRow>(
    'INSERT INTO api_write (event_id, fingerprint) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING fingerprint, received_at, answer',
    [eventId, fingerprint],
  );
  const [row] = inserted ? [inserted] : await db.query<ApiWriteRow>('SELECT fingerprint, received_at, answer FROM api_write WHERE event_id = $1', [eventId]);
  if (!row) throw new Error('a noted write is gone');
  return { fingerprint: row.fingerprint, receivedAt: row.received_at.toISOString(), ...(row.answer && { answer: row.answer }) };
}

/** The answers that are there among the writes that somebody waits for. */
export async function readAnswers(db: Database, eventIds: readonly string[]): Promise<Map<string, Answer>> {
  const rows = await db.query<{ event_id: string; answer: Answer }>(
    'SELECT event_id, answer FROM api_write WHERE event_id = ANY($1::uuid[]) AND answer IS NOT NULL',
    [eventIds],
  );
  return new Map(rows.map((row) => [row.event_id, row.answer]));
}

/** Notes what came of writes and wakes who waits for it, in the transaction that applies them. */
export async function writeAnswers(tx: Tx, answers: ReadonlyMap<string, Answer>): Promise<void> {
  if (answers.size === 0) return;
  await tx.query(
    'UPDATE api_write SET answer = a.answer FROM unnest($1::uuid[], $2::json[]) AS a (event_id, answer) WHERE api_write.event_id = a.event_id',
    [[...answers.keys()], [...answers.values()].map((answer) => JSON.stringify(answer))],
  );
  await tx.notify(ANSWERED_CHANNEL);
}
