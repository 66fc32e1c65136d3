import { Gathering, type Database } from '@stopline/database';
import type { AuditRecord } from './audit-record.js';
import type { SearchFilter } from './search.js';

/** The records, insert-only. */
export abstract class RecordStore {
  /** Adds what is not there yet; an event that was recorded before stays as it was. */
  abstract add(records: readonly AuditRecord[]): Promise<void>;
  /** Records of one tenant in the order of time. */
  abstract search(tenant: string, filter: SearchFilter): Promise<AuditRecord[]>;
}

type ColumnType = 'uuid' | 'text' | 'smallint' | 'bigint' | 'timestamptz' | 'bytea';

const COLUMNS: Readonly<Record<keyof AuditRecord, readonly [column: string, type: ColumnType]>> = {
  eventId: ['event_id', 'uuid'],
  type: ['type', 'text'],
  source: ['source', 'text'],
  tenant: ['tenant', 'text'],
  subject: ['subject', 'text'],
  lane: ['lane', 'smallint'],
  laneSeq: ['lane_seq', 'bigint'],
  at: ['at', 'timestamptz'],
  said: ['said', 'timestamptz'],
  receivedAt: ['received_at', 'timestamptz'],
  decidedAt: ['decided_at', 'timestamptz'],
  correlationId: ['correlation_id', 'text'],
  causationId: ['causation_id', 'text'],
  cause: ['cause', 'text'],
  traceId: ['trace_id', 'text'],
  topic: ['topic', 'text'],
  part: ['part', 'smallint'],
  offset: ['kafka_offset', 'bigint'],
  payloadSealed: ['payload_sealed', 'bytea'],
  payloadKey: ['payload_key', 'text'],
};
const fields = Object.keys(COLUMNS) as (keyof AuditRecord)[];
const columns = Object.values(COLUMNS);

/** Bytes travel as base64 in both directions. */
const written = columns.map(([column, type]) => (type === 'bytea' ? `decode(${column}, 'base64')` : column));
const arrays = columns.map(([, type], place) => `$${place + 1}::${type === 'bytea' ? 'text' : type}[]`);
const names = columns.map(([column]) => column).join(', ');

/** No conflict target and no RETURNING: both need SELECT, which the writer has not (S18). */
const ADD = `
  INSERT INTO audit.record (${names})
  SELECT ${written.join(', ')} FROM unnest(${arrays.join(', ')}) AS fact (${names})
  ON CONFLICT DO NOTHING`;

/** What was said at one instant comes in the order of its lane; what has no number there, such as a message, leads to what has one. */
const SEQ = 'coalesce(record.lane_seq, 0)';

const SEARCH = `
  SELECT ${fields.map((field) => `${readable(...COLUMNS[field])} AS "${field}"`).join(', ')}
  FROM audit.record
  WHERE tenant = $1
    AND ($2::text[] IS NULL OR subject = ANY ($2))
    AND ($3::text IS NULL OR correlation_id = $3)
    AND ($4::text[] IS NULL OR type = ANY ($4))
    AND ($5::timestamptz IS NULL OR record.at >= $5)
    AND ($6::timestamptz IS NULL OR record.at < $6)
    AND ($7::timestamptz IS NULL OR (record.at, ${SEQ}, event_id) > ($7, coalesce($8::bigint, 0), $9::uuid))
  ORDER BY record.at, ${SEQ}, event_id
  LIMIT $10`;

function readable(column: string, type: ColumnType): string {
  if (type === 'bytea') return `encode(${column}, 'base64')`;
  return type === 'timestamptz' ? `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;
}

export class PostgresRecordStore extends RecordStore {
  private readonly adding = new Gathering<readonly AuditRecord[]>((lists) => this.insert(lists.flat()));

  constructor(
    private readonly writer: Database,
    private readonly reader: Database,
  ) {
    super();
  }

  /** Lists that are given at the same time become one statement; one that PostgreSQL refuses fails alone. */
  async add(records: readonly AuditRecord[]): Promise<void> {
    if (records.length > 0) await this.adding.add(records);
  }

  private async insert(records: readonly AuditRecord[]): Promise<void> {
    await this.writer.query(
      ADD,
      fields.map((field) => records.map((record) => record[field])),
    );
  }

  /** The transaction names the tenant too: row security then admits no other, whatever the statement says (S19). */
  search(tenant: string, filter: SearchFilter): Promise<AuditRecord[]> {
    const { subjects, correlationId, kinds, from, to, cursor, limit } = filter;
    const parameters = [tenant, subjects, correlationId, kinds, from, to, cursor?.at, cursor?.laneSeq, cursor?.eventId, limit];
    return this.reader.transaction(async (tx) => {
      await tx.query("SELECT set_config('stopline.tenant', $1, true)", [tenant]);
      return tx.query<AuditRecord>(SEARCH, parameters.map((value) => value ?? null));
    });
  }
}
