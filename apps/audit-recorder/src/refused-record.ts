import { eventId, instant, quarantineId } from '@stopline/contracts';
import type { Sealer } from '@stopline/key-store';
import { sealedPayload, type AuditRecord, type Fact } from './audit-record.js';

/**
 * The record of a fact that PostgreSQL refuses as it is: what a column cannot hold is null there, or stands in for it where
 * there must be something, and the whole event is sealed in place of its data alone, so that nothing is lost.
 */
export function recordOfRefused(record: AuditRecord, { event, kafkaTopic, lane, offset }: Fact, at: string, sealer: Sealer): AuditRecord {
  return {
    ...record,
    eventId: eventId.safeParse(record.eventId).data ?? quarantineId(kafkaTopic, lane, String(offset)),
    type: storable(record.type) ?? '',
    source: storable(record.source) ?? '',
    tenant: storable(record.tenant),
    subject: storable(record.subject),
    lane: within(record.lane, 0x7fff),
    laneSeq: within(record.laneSeq, Number.MAX_SAFE_INTEGER),
    at: instantOf(record.at) ?? at,
    said: instantOf(record.said),
    receivedAt: instantOf(record.receivedAt),
    decidedAt: instantOf(record.decidedAt),
    correlationId: storable(record.correlationId) ?? '',
    causationId: storable(record.causationId),
    cause: storable(record.cause),
    traceId: storable(record.traceId),
    ...sealedPayload(event, sealer),
  };
}

/** What is indexed must be short. */
const LONGEST_TEXT = 256;

function storable(text: string | null): string | null {
  return text === null || text.includes('\0') || text.length > LONGEST_TEXT ? null : text;
}

function instantOf(text: string | null): string | null {
  return instant.safeParse(text).data ?? null;
}

function within<N extends number | string>(number: N | null, most: number): N | null {
  return number !== null && Number.isSafeInteger(Number(number)) && Number(number) >= 0 && Number(number) <= most ? number : null;
}
