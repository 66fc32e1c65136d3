import type { KeyRole } from '@stopline/contracts';
import type { Sealer } from '@stopline/key-store';
import { sealedPayload, type AuditRecord } from './audit-record.js';
import { AUDIT_READ, type SearchFilter } from './search.js';

export interface AuditRead {
  readonly readId: string;
  readonly at: string;
  readonly tenant: string;
  readonly key: { readonly id: string; readonly role: KeyRole };
  /** Tokens in place of the number. */
  readonly filter: SearchFilter;
  /** How many records the answer holds. */
  readonly records: number;
}

/** Who read, when, by which filter, how many: a record like any other, found by the person that was looked for. */
export function readRecord({ readId, at, tenant, key, filter, records }: AuditRead, sealer: Sealer): AuditRecord {
  return {
    eventId: readId,
    type: AUDIT_READ,
    source: '/stopline/audit-recorder',
    tenant,
    subject: filter.subjects?.[0] ?? null,
    lane: null,
    laneSeq: null,
    at,
    said: null,
    receivedAt: null,
    decidedAt: null,
    correlationId: readId,
    causationId: null,
    cause: null,
    traceId: null,
    topic: null,
    part: null,
    offset: null,
    ...sealedPayload({ tenant, key: key.id, role: key.role, filter, records }, sealer),
  };
}
