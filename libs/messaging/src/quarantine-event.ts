import { kafkaTopic, quarantineId, type RecordQuarantined, type ServiceName, type TopicName } from '@stopline/contracts';
import type { RawRecord } from './client-port.js';
import type { OutgoingEvent } from './encode-event.js';
import { replayOf } from './replay-record.js';

/** Seals bytes so that only the installation's key opens them (key-store). */
export interface RecordSealer {
  readonly keyId: string;
  /** Base64 of nonce, ciphertext and tag. */
  seal(bytes: Uint8Array): string;
}

/** Which record, decoded or not. */
export interface QuarantinedPlace {
  readonly topic: TopicName;
  readonly tenant?: string;
  readonly lane: number;
  readonly raw: RawRecord;
}

/**
 * The event that quarantines a record. Its id depends on the record's position alone, so a second quarantine of it is the
 * same event. `at` is RFC 3339. Sealed is the whole record as JSON, `{key, headers, value}` with each in base64, so that it can be written again.
 */
export function quarantineEvent(
  by: { readonly service: ServiceName; readonly sealer: RecordSealer; readonly at: string },
  { topic, tenant, lane, raw }: QuarantinedPlace,
  why: Pick<RecordQuarantined, 'reason' | 'detail'>,
): OutgoingEvent<'stopline.record.quarantined.v1'> {
  const name = kafkaTopic(topic, tenant);
  const id = quarantineId(name, lane, String(raw.offset));
  return {
    topic: 'quarantine',
    type: 'stopline.record.quarantined.v1',
    id,
    key: id,
    correlationId: id,
    time: by.at,
    data: {
      quarantineId: id,
      service: by.service,
      ...(tenant !== undefined && { tenant }),
      reason: why.reason,
      detail: why.detail.slice(0, 1024),
      origin: { kind: 'kafka', topic: name, partition: lane, offset: String(raw.offset) },
      ...replayOf(raw),
      sealed: by.sealer.seal(sealable(raw)),
      sealedWith: by.sealer.keyId,
      at: by.at,
    },
  };
}

function sealable({ key, headers, value }: RawRecord): Uint8Array {
  const names = Object.entries(headers).map(([name, bytes]) => [name, bytes.toString('base64')]);
  return Buffer.from(JSON.stringify({ key: key?.toString('base64') ?? null, headers: Object.fromEntries(names), value: value?.toString('base64') ?? null }));
}
