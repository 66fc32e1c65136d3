import { randomUUID } from 'node:crypto';
import { scopeKey, type EventData } from '@stopline/contracts';
import { writeLane, type Database } from '@stopline/database';
import { SERVICE } from '../schema.js';
import type { ExportedEntry, ExportQuestion } from './export.js';

type Exported = EventData<'stopline.list.exported.v1'>;

/** Exports are of no person and so of no lane; their audit has one place all the same. */
const AUDIT_LANE = 0;
const FETCHED = 5_000;
/** The reader decides how fast the list goes; one that takes nothing for so long is given up. */
const READER_MS = 120_000;

/** A recorded suppression that the person has lifted since by their own word, in the same scope, is none any more. */
const DECLARE = `
  DECLARE list NO SCROLL CURSOR FOR
  SELECT subject, scope, state, cause, said, since, version FROM entry
  WHERE NOT (authority = 'record' AND state = 'suppressed' AND EXISTS (
      SELECT FROM entry AS own WHERE own.tenant = entry.tenant AND own.subject = entry.subject AND own.scope = entry.scope
        AND own.authority = 'person' AND own.state = 'released' AND own.said > entry.said))
    AND tenant = $1 AND ($2::text IS NULL OR scope = $2) AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR cause = $4)
    AND ($5::timestamptz IS NULL OR since >= $5)`;

/** The entries of a tenant as a list, each time recorded first. */
export class ExportStore {
  constructor(private readonly db: Database) {}

  /** Commits the record of an export. It resolves before anything may be given out; a rejection means that nothing may. */
  record(exported: Pick<Exported, 'tenant' | 'actor' | 'filter' | 'format' | 'numbers'>): Promise<string> {
    const exportId = randomUUID();
    return writeLane(this.db, { service: SERVICE, lane: AUDIT_LANE }, ({ lane, now, outbox }) => {
      outbox.add((laneSeq) => ({
        id: exportId,
        topic: 'suppression-changes',
        type: 'stopline.list.exported.v1',
        key: `${exported.tenant}/export/${exportId}`,
        correlationId: exportId,
        data: { ...exported, exportId, decidedAt: now, lane, laneSeq },
      }));
      return Promise.resolve(exportId);
    });
  }

  /** All entries as they were committed at one moment, in no order. Holds a connection of its own until it is read to its end or left. */
  async *entries(tenant: string, { scope, state, cause, since }: Omit<ExportQuestion, 'format' | 'numbers' | 'actor'>): AsyncGenerator<ExportedEntry[]> {
    const session = await this.db.session();
    try {
      await session.query(`SET idle_in_transaction_session_timeout = ${READER_MS}`);
      await session.query('BEGIN READ ONLY');
      // All of it will be read, not the first tenth that the planner would hurry for.
      await session.query('SET LOCAL cursor_tuple_fraction = 1');
      await session.query(DECLARE, [tenant, scope ? scopeKey(scope) : null, state ?? null, cause ?? null, since ?? null]);
      for (;;) {
        const rows = await session.query<ExportedEntry>(`FETCH ${FETCHED} FROM list`);
        if (rows.length === 0) return;
        yield rows;
      }
    } finally {
      await session.close();
    }
  }
}
