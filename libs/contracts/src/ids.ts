import { hash } from 'node:crypto';

/** Namespace of every Stopline id; frozen, since ids must be the same for ever. */
const NAMESPACE = Buffer.from('6f1c2f0e9a4b5c7d8e1f3a2b4c5d6e7f', 'hex');

/**
 * UUIDv5 (RFC 9562) of what caused something: the same cause seen twice is the same event.
 * Parts are encoded as a JSON array, so that no two lists of parts collide. Never pass a phone
 * number: ids are public (security.md, Audit log).
 */
export function uuidOf(...parts: readonly string[]): string {
  const hex = hash('sha1', named(JSON.stringify(parts)), 'hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 0x3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Namespace and name, in one buffer that serves all short names; no UTF-16 unit takes more than three bytes of UTF-8. */
function named(name: string): Buffer {
  if (name.length * 3 > SHORT.length - NAMESPACE.length) return Buffer.concat([NAMESPACE, Buffer.from(name)]);
  return SHORT.subarray(0, NAMESPACE.length + SHORT.write(name, NAMESPACE.length));
}

const SHORT = Buffer.alloc(2048);
NAMESPACE.copy(SHORT);

/** Id of an event from a provider's webhook; `kind` keeps a message and its delivery reports apart. */
export function providerEventId(kind: 'message' | 'delivery-report', provider: string, account: string, ...parts: string[]): string {
  return uuidOf(kind, provider, account, ...parts);
}

/** Id of an event that a tenant's platform produced: its own CloudEvents source and id. */
export function platformEventId(tenant: string, source: string, id: string): string {
  return uuidOf('platform', tenant, source, id);
}

/** Stands for a send request of a tenant's platform, by its own CloudEvents source and id: what its decisions' ids follow from. */
export function sendRequestId(tenant: string, source: string, id: string): string {
  return uuidOf('send-request', tenant, source, id);
}

/** Id of an API write: the client's `Idempotency-Key` within its tenant. */
export function apiEventId(tenant: string, idempotencyKey: string): string {
  return uuidOf('api', tenant, idempotencyKey);
}

/** Id of an event that follows from another one: `what` tells the effects of one cause apart. */
export function effectId(causeId: string, ...what: string[]): string {
  return uuidOf('effect', causeId, ...what);
}

/** Id of a quarantined Kafka record. */
export function quarantineId(topic: string, partition: number, offset: string): string {
  return uuidOf('quarantine', topic, String(partition), offset);
}
