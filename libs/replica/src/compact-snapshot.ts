import { authority, DIGEST_BYTES, entryRecorded, holdRecorded, scope, suppressionState } from '@stopline/contracts';
import { z } from 'zod';
import { Segment, SLOT_WORDS } from './segment.js';
import { ASIDE, asideAt, IDENTITY, kindAt, markAt } from './slot.js';
import { hasFingerprint, isRelease, SEGMENTS, Slots } from './slots.js';

/** What a snapshot holds of a table. */
export interface TableState {
  readonly slots: Slots;
  readonly count: number;
  /** The digest's bytes. */
  readonly sum: Uint8Array;
}

const MAGIC = 0x534c4301;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

const word = z.uint32();
const identity = z.tuple([word, word, word]).readonly();
const entry = entryRecorded.data.pick({ scope: true, authority: true, state: true, said: true, since: true, version: true });
const hold = holdRecorded.data.pick({ holdId: true, scope: true, cause: true, open: true, version: true });
const header = z.strictObject({
  seed: word,
  count: z.int().min(0),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  owners: z.array(z.tuple([z.string(), z.string()]).readonly()),
  kinds: z.array(z.strictObject({ scope, authority: authority.extract(['record']).exactOptional(), state: suppressionState })),
  asides: z.array(z.union([z.strictObject({ identity, entry }), z.strictObject({ identity, hold }), z.null()])),
});
type Header = z.infer<typeof header>;

/** One word each: magic, the bytes of the header; the header as JSON; the slots in each segment; the slots. All words little-endian, as every machine that we run on has them. */
export function writeSnapshot({ slots, count, sum }: TableState): Uint8Array {
  const { seed, owners, kinds, asides } = slots;
  const head: Header = { seed, count, digest: Buffer.from(sum).toString('hex'), owners: owners.names, kinds: kinds.list, asides };
  const json = padded(JSON.stringify(head));
  const parts = Array.from({ length: SEGMENTS }, (_, which) => slots.segment(which)?.toWords() ?? new Uint32Array(0));
  const sizes = Uint32Array.from(parts, ({ length }) => length / SLOT_WORDS);
  return Buffer.concat([bytesOf(Uint32Array.of(MAGIC, json.length)), json, bytesOf(sizes), ...parts.map(bytesOf)]);
}

/** The inverse of {@link writeSnapshot}. Throws a RangeError for bytes that are none: a file may have been cut or altered. */
export function readSnapshot(bytes: Uint8Array): TableState {
  const words = wordsOf(bytes);
  const json = (words[1] ?? 0) / WORD;
  if (words[0] !== MAGIC || !Number.isInteger(json) || words.length < 2 + json + SEGMENTS) return refuse('it does not begin like one');
  const head = headerOf(words.subarray(2, 2 + json));
  const slots = new Slots(head.seed, head.asides);
  for (const [tenant, keyId] of head.owners) slots.owners.learn(tenant, keyId);
  for (const kind of head.kinds) slots.kinds.placeOf(kind);
  if (slots.kinds.list.length !== head.kinds.length || slots.owners.names.length !== head.owners.length) return refuse('a name stands in it twice');
  const sizes = words.subarray(2 + json, 2 + json + SEGMENTS);
  adoptAll(slots, sizes, words.subarray(2 + json + SEGMENTS));
  const records = head.asides.filter((aside) => aside !== null).length;
  const seen = checkAll(slots);
  if (seen.asides.size !== records || seen.count !== head.count) return refuse('records are missing, or too many');
  return { slots, count: head.count, sum: Uint8Array.from(Buffer.from(head.digest, 'hex')).subarray(0, DIGEST_BYTES) };
}

function headerOf(words: Uint32Array): Header {
  try {
    return header.parse(JSON.parse(Buffer.from(bytesOf(words)).toString()));
  } catch {
    return refuse('its header cannot be read');
  }
}

function adoptAll(slots: Slots, sizes: Uint32Array, words: Uint32Array): void {
  let at = 0;
  sizes.forEach((size, which) => {
    if (size > 0) slots.adopt(which, Segment.ofWords(words.subarray(at, at + size * SLOT_WORDS)));
    at += size * SLOT_WORDS;
  });
  if (at !== words.length) refuse('it is longer or shorter than it says');
}

interface Seen {
  readonly asides: Set<number>;
  count: number;
}

/** What the slots hold, each of which must name what there is. */
function checkAll(slots: Slots): Seen {
  const seen: Seen = { asides: new Set(), count: 0 };
  for (let which = 0; which < SEGMENTS; which += 1) {
    const segment = slots.segment(which);
    for (let place = 0; segment && place < segment.size; seen.count += 1) {
      if (place > 0 && segment.head(place - 1) > segment.head(place)) refuse('slots are out of order');
      place += checkedAt(slots, { segment, place }, seen.asides);
    }
  }
  return seen;
}

/** How many slots the record at a place has. */
function checkedAt({ kinds, owners, asides }: Slots, { segment, place }: { segment: Segment; place: number }, seen: Set<number>): number {
  const mark = markAt(segment, place);
  if (mark === IDENTITY) return refuse('an identity is of no release');
  if (mark === ASIDE) {
    const index = asideAt(segment, place);
    if (!asides[index] || seen.has(index)) refuse('what a slot points to is not there');
    seen.add(index);
    return 1;
  }
  const kind = kinds.list[kindAt(segment, place)] ?? refuse('a slot is of no kind');
  if (!isRelease(kind)) return 1;
  const next = place + 1;
  const same = next < segment.size && segment.head(next) === segment.head(place) && hasFingerprint(segment, next, segment.word(place, 1));
  if (!same || markAt(segment, next) !== IDENTITY || segment.word(next, 4) >= owners.names.length) refuse("a release is nobody's");
  return 2;
}

function padded(json: string): Buffer {
  const length = Buffer.byteLength(json);
  return Buffer.from(json + ' '.repeat((WORD - (length % WORD)) % WORD));
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The bytes as words; copied where they do not lie as words must. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  if (bytes.byteLength % WORD !== 0) return refuse('it does not end with a word');
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / WORD);
}

function refuse(why: string): never {
  throw new RangeError(`this is no snapshot of a table: ${why}`);
}
