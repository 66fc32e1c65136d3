import { LANES } from './topics.js';

const SEED = 0x9747b28c;
const M = 0x5bd1e995;

/**
 * Murmur2 as Kafka's Java client computes it (`org.apache.kafka.common.utils.Utils.murmur2`), as a signed 32-bit number.
 * Librdkafka calls the same function `murmur2_random`.
 */
export function murmur2(key: Uint8Array): number {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  let hash = SEED ^ key.length;
  let at = 0;
  for (; at + 4 <= key.length; at += 4) {
    let block = Math.imul(view.getInt32(at, true), M);
    block ^= block >>> 24;
    hash = Math.imul(hash, M) ^ Math.imul(block, M);
  }
  if (at < key.length) {
    for (let byte = key.length - 1; byte >= at; byte -= 1) hash ^= view.getUint8(byte) << (8 * (byte - at));
    hash = Math.imul(hash, M);
  }
  hash ^= hash >>> 13;
  hash = Math.imul(hash, M);
  return hash ^ (hash >>> 15);
}

/** The lane of a subscriber's number: the partition that Kafka's Java client picks for this key among `LANES`. */
export function laneOf(key: string): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % LANES;
}
