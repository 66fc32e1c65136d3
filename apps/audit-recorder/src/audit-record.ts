import type { Sealer } from '@stopline/key-store';
import type { LaneBatch, LaneRecord } from '@stopline/messaging';

/** A fact as it is kept: in clear what proves order and cause, the rest sealed. No number of a person stands in it. */
export interface AuditRecord extends SealedPayload {
  readonly eventId: string;
  readonly type: string;
  /** The service that said it: `laneSeq` is dense for each (source, lane). */
  readonly source: string;
  readonly tenant: string | null;
  readonly subject: string | null;
  readonly lane: number | null;
  /** Decimal text, as all 64-bit numbers here. */
  readonly laneSeq: string | null;
  /** When it was said on its topic: the order of a story. */
  readonly at: string;
  readonly said: string | null;
  readonly receivedAt: string | null;
  readonly decidedAt: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly cause: string | null;
  readonly traceId: string | null;
  /** Where it stood in Kafka; null for what never stood there. */
  readonly topic: string | null;
  readonly part: number | null;
  readonly offset: string | null;
}

export interface SealedPayload {
  /** The event's data as JSON, sealed; base64. */
  readonly payloadSealed: string;
  /** The id of the key that unseals it. */
  readonly payloadKey: string;
}

/** A fact as it came, and where it stood. */
export type Fact = Pick<LaneRecord, 'event' | 'tenant' | 'traceparent' | 'lane' | 'offset'> & Pick<LaneBatch, 'kafkaTopic'>;

/** The token of a tenant's subscriber; null where the installation has no key of this tenant. */
export type Tokenise = (tenant: string, number: string) => string | null;

/** The fields that events share, as far as each has them. */
interface CommonData {
  tenant?: string | undefined;
  subject?: string | undefined;
  from?: string | undefined;
  number?: string | undefined;
  lane?: number | undefined;
  laneSeq?: number | undefined;
  said?: string | undefined;
  receivedAt?: string | undefined;
  decidedAt?: string | undefined;
  checkedAt?: string | undefined;
  cause?: string | undefined;
}

/** The record of one fact. */
export function recordOf({ event, tenant, traceparent, kafkaTopic, lane: part, offset }: Fact, tokenise: Tokenise, sealer: Sealer): AuditRecord {
  const data = event.data as CommonData;
  return {
    eventId: event.id,
    type: event.type,
    source: event.source,
    tenant: tenant ?? data.tenant ?? null,
    subject: subjectOf(data, tokenise),
    lane: data.lane ?? null,
    laneSeq: data.laneSeq?.toString() ?? null,
    at: event.time,
    said: data.said ?? null,
    receivedAt: data.receivedAt ?? null,
    decidedAt: data.decidedAt ?? data.checkedAt ?? null,
    correlationId: event.correlationId,
    causationId: event.causationId ?? null,
    cause: data.cause ?? null,
    traceId: traceparent?.split('-')[1] ?? null,
    topic: kafkaTopic,
    part,
    offset: offset.toString(),
    ...sealedPayload(event.data, sealer),
  };
}

/** Events before the registry carry the number, those behind it the token. */
function subjectOf({ tenant, subject, from, number = from }: CommonData, tokenise: Tokenise): string | null {
  if (subject !== undefined || tenant === undefined || number === undefined) return subject ?? null;
  return tokenise(tenant, number);
}

export function sealedPayload(data: unknown, sealer: Sealer): SealedPayload {
  return { payloadSealed: sealer.seal(Buffer.from(JSON.stringify(data))), payloadKey: sealer.keyId };
}

export function unsealedPayload({ payloadSealed, payloadKey }: SealedPayload, sealer: Sealer): unknown {
  return JSON.parse(sealer.unseal(payloadSealed, payloadKey).toString());
}
