import { EARLIEST } from '@stopline/contracts';
import type { Segment, Slot } from './segment.js';

/**
 * What a slot says, in 160 bits: fingerprint 32 (the head) and 22, then 10 bits of mark and kind; 32 bits each of said and since; 9 bits more of each, and 14 more
 * of the kind. Times are milliseconds since 1990 in 41 bits, until 2059. The mark is the version of an entry, 1 to 62; {@link ASIDE} for what has no room in a slot;
 * {@link IDENTITY} for the second slot of a release.
 */
export const ASIDE = 0;
export const IDENTITY = 63;
const MARK = 0x3f;
const MARK_BITS = 6;
/** Which bits of a slot's second word are the fingerprint's. */
export const FINGERPRINT = ~0x3ff;
const LOW_KIND_BITS = 14;
const LOW_KIND = (1 << LOW_KIND_BITS) - 1;
/** Different kinds of entry that slots can name. */
export const MOST_KINDS = 2 ** 18;

const BEGIN = Date.parse(EARLIEST);
const WORD = 2 ** 32;
const END = 2 ** 41;
const SINCE_BITS = 9;

/** A person's fingerprint: the head of each slot that is hers, and the bits in {@link FINGERPRINT} of its second word. */
export interface Fingerprint {
  readonly head: number;
  readonly low: number;
}

/** What makes a fingerprint certain: the rest of the token, and the place of its owner. */
export type Identity = readonly [third: number, fourth: number, owner: number];

/** An entry as a slot holds it; `kind` is the place of its scope, authority and state among those of the table. */
export interface SlotEntry {
  readonly kind: number;
  readonly version: number;
  readonly said: string;
  readonly since: string;
}

/** Undefined for what a slot has no room for: a version beyond 62, a time before 1990 or after 2059. */
export function entrySlot({ head, low }: Fingerprint, { kind, version, said, since }: SlotEntry): Slot | undefined {
  const [saidMs, sinceMs] = [Date.parse(said) - BEGIN, Date.parse(since) - BEGIN];
  if (version >= IDENTITY || !(saidMs >= 0 && saidMs < END && sinceMs >= 0 && sinceMs < END)) return undefined;
  const mark = ((kind >>> LOW_KIND_BITS) << MARK_BITS) | version;
  const rest = ((Math.floor(saidMs / WORD) << SINCE_BITS) | Math.floor(sinceMs / WORD)) << LOW_KIND_BITS;
  return [head, (low & FINGERPRINT) | mark, saidMs % WORD, sinceMs % WORD, rest | (kind & LOW_KIND)];
}

/** The second slot of a release. */
export function identitySlot({ head, low }: Fingerprint, [third, fourth, owner]: Identity): Slot {
  return [head, (low & FINGERPRINT) | IDENTITY, third, fourth, owner];
}

/** Points to a record beside the slots. */
export function asideSlot({ head, low }: Fingerprint, index: number): Slot {
  return [head, (low & FINGERPRINT) | ASIDE, index, 0, 0];
}

/** {@link ASIDE}, {@link IDENTITY}, or the version of an entry. */
export function markAt(segment: Segment, place: number): number {
  return segment.word(place, 1) & MARK;
}

export function kindAt(segment: Segment, place: number): number {
  const high = (segment.word(place, 1) & ~FINGERPRINT) >>> MARK_BITS;
  return (high << LOW_KIND_BITS) | (segment.word(place, 4) & LOW_KIND);
}

export function saidAt(segment: Segment, place: number): string {
  return instantOf(segment.word(place, 2), segment.word(place, 4) >>> (LOW_KIND_BITS + SINCE_BITS));
}

export function sinceAt(segment: Segment, place: number): string {
  return instantOf(segment.word(place, 3), (segment.word(place, 4) >>> LOW_KIND_BITS) & ((1 << SINCE_BITS) - 1));
}

/** Where a slot of {@link ASIDE} points to. */
export function asideAt(segment: Segment, place: number): number {
  return segment.word(place, 2);
}

/** Whether the slot at the place is the {@link identitySlot} of this person. */
export function isIdentity(segment: Segment, place: number, [third, fourth, owner]: Identity): boolean {
  return segment.word(place, 2) === third && segment.word(place, 3) === fourth && segment.word(place, 4) === owner;
}

function instantOf(low: number, high: number): string {
  return new Date(BEGIN + high * WORD + low).toISOString();
}
