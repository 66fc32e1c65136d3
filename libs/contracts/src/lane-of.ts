import { LANES } from './topics.js';

const SEED = 0x9747b28c;
const M = 0x5bd1e995;

/**
 * Murmur2 as Kafka's Java client computes it (`org.apache.kafka.common.utils.Utils.murmur2`), as a signed 32-bit number.
 * Librdkafka calls the same function `murmur2_random`.
 */
export function murmur2(key: Uint8Array): number {
  return hashOf(key, key.length);
}

/** The lane of a subscriber's number: the partition that Kafka's Java client picks for this key among `LANES`. */
export function laneOf(key: string): number {
  return key.length <= LONGEST_SHORT && writeAscii(key) ? laneOfHash(hashOf(short, key.length)) : laneOfHash(murmur2(Buffer.from(key)));
}

/** {@link laneOf} `+<number>`, without making the text: E.164 has at most 15 digits, which a number holds exactly. */
export function laneOfNumber(number: number): number {
  const high = Math.floor(number / 1e7);
  const length = 1 + digitsOf(number);
  short[0] = PLUS;
  // Two halves below 2^31: the digits come of whole-number divisions, which cost a fraction of the others.
  const split = Math.max(1, length - 7);
  writeDigits(number - high * 1e7, split, length);
  writeDigits(high % 1e7, Math.max(1, split - 7), split);
  if (split > 8) writeDigits(Math.floor(high / 1e7), 1, split - 7);
  return laneOfHash(hashOf(short, length));
}

const PLUS = 0x2b;
const ZERO = 0x30;
/** Longer than any number in E.164. */
const LONGEST_SHORT = 32;
/** Reused for each short key: nothing here waits, so that no two are under way. */
const short = new Uint8Array(LONGEST_SHORT);

function hashOf(key: Uint8Array, length: number): number {
  let hash = SEED ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let block = Math.imul(byteAt(key, at) | (byteAt(key, at + 1) << 8) | (byteAt(key, at + 2) << 16) | (byteAt(key, at + 3) << 24), M);
    block ^= block >>> 24;
    hash = Math.imul(hash, M) ^ Math.imul(block, M);
  }
  if (at < length) {
    for (let byte = length - 1; byte >= at; byte -= 1) hash ^= byteAt(key, byte) << (8 * (byte - at));
    hash = Math.imul(hash, M);
  }
  hash ^= hash >>> 13;
  hash = Math.imul(hash, M);
  return hash ^ (hash >>> 15);
}

function laneOfHash(hash: number): number {
  return (hash & 0x7fffffff) % LANES;
}

function byteAt(key: Uint8Array, at: number): number {
  return key[at] as number;
}

/** false: not ASCII alone. */
function writeAscii(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code > 0x7f) return false;
    short[at] = code;
  }
  return true;
}

function digitsOf(number: number): number {
  let digits = 1;
  for (let limit = 10; number >= limit; limit *= 10) digits += 1;
  return digits;
}

/** Writes the last digits of a number below 2^31 to `from` .. `to`. */
function writeDigits(number: number, from: number, to: number): void {
  let rest = number | 0;
  for (let at = to - 1; at >= from; at -= 1) {
    const next = (rest / 10) | 0;
    short[at] = ZERO + rest - next * 10;
    rest = next;
  }
}
