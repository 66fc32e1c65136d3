import { instant, subject, tenantId } from '@stopline/contracts';
import { z } from 'zod';
import type { AuditRecord, SealedPayload } from './audit-record.js';
import { cursorOf } from './search.js';

/** A record as it is answered: its data in clear, and only the fields that it has. */
const shownRecord = z.strictObject({
  eventId: z.uuid(),
  type: z.string().describe('The event type'),
  source: z.string().describe('The service that said it; `laneSeq` is dense for each source and lane'),
  tenant: tenantId.optional(),
  subject: subject.optional(),
  lane: z.int().min(0).optional(),
  laneSeq: z.int().min(1).optional(),
  at: instant.describe('When it was said on its topic'),
  said: instant.optional().describe('When the person said it'),
  receivedAt: instant.optional(),
  decidedAt: instant.optional(),
  correlationId: z.string().describe('The message or request that everything in the story follows from'),
  causationId: z.string().optional().describe('The event that led to this one directly'),
  cause: z.string().optional(),
  traceId: z.string().optional(),
  position: z.strictObject({ topic: z.string(), partition: z.int(), offset: z.string() }).optional().describe('Where it stands in Kafka'),
  data: z.unknown().describe("The event's data"),
});
export type ShownRecord = z.infer<typeof shownRecord>;

/** What `POST /v1/records/search` answers. */
export const recordsPage = z.strictObject({
  records: z.array(shownRecord).describe('In the order of time'),
  next: z.string().optional().describe('Cursor of the next page; absent on the last'),
});
export type RecordsPage = z.infer<typeof recordsPage>;

/** One page of what was found. A page that is not full is the last. */
export function pageOf(found: readonly AuditRecord[], limit: number, unseal: (payload: SealedPayload) => unknown): RecordsPage {
  const last = found.at(-1);
  return {
    records: found.map((record) => shown(record, unseal)),
    ...(last && found.length === limit && { next: cursorOf(last) }),
  };
}

function shown(found: AuditRecord, unseal: (payload: SealedPayload) => unknown): ShownRecord {
  const { payloadSealed, payloadKey, topic, part, offset, laneSeq, ...record } = found;
  return {
    ...withoutNulls(record),
    ...(laneSeq !== null && { laneSeq: Number(laneSeq) }),
    ...(topic !== null && part !== null && offset !== null && { position: { topic, partition: part, offset } }),
    data: unseal({ payloadSealed, payloadKey }),
  };
}

type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

function withoutNulls<T extends object>(of: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}
