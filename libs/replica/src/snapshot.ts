import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KeptLane } from './state-feed.js';
import type { LaneTable } from './lane-table.js';

/** What a snapshot was made of. One of anything else is refused. */
export interface SnapshotOrigin {
  /** Kafka's name of the cluster, and the topic's name in it. */
  readonly cluster: string;
  readonly topic: string;
  /** Tells the tenants' keys from others: tokens under other keys are nobody's. */
  readonly keys: string;
}

/** A snapshot cannot be gone on from. The message says why, for an operator; the replica is built from the log instead. */
export class SnapshotRefused extends Error {
  override readonly name = 'SnapshotRefused';
}

/** Rises with each change of what is written here or in a table's bytes. */
const FORMAT = 1;
/** The log forgets a purged key's tombstone after a day: a copy that is older might keep what was purged. */
const OLDEST_MS = 12 * 3_600_000;
/** Hashed and written at once: less than a millisecond's work. */
const SLICE = 256 * 1024;
const LENGTH_BYTES = 4;
const HASH_BYTES = 32;
/** Of anything but a table. */
const LONGEST_WORDS = 64 * 1024;

const header = z.strictObject({ format: z.int(), cluster: z.string(), topic: z.string(), keys: z.string(), takenAtMs: z.number() });
const laneWords = z.strictObject({ lane: z.int(), next: z.string().regex(/^\d+$/), watermarkMs: z.number().optional(), stateSeq: z.int(), laneSeq: z.int() });
const END = { end: true };

/**
 * Encodes a snapshot: blocks of a length, bytes, and the SHA-256 of all that was written so far. A header; of each lane words and its table; an end. Give
 * each slice to the file before the next one is asked for: nothing here takes longer than a table's own `snapshot()`.
 */
export class SnapshotEncoder {
  private readonly hash = createHash('sha256');

  header(origin: SnapshotOrigin, takenAtMs: number): Generator<Uint8Array> {
    return this.words({ format: FORMAT, ...origin, takenAtMs });
  }

  *lane({ table, next, ...kept }: KeptLane): Generator<Uint8Array> {
    // Taken with the words, before the lane reads on.
    const bytes = table.snapshot();
    yield* this.words({ ...kept, next: String(next) });
    yield* this.block(bytes);
  }

  end(): Generator<Uint8Array> {
    return this.words(END);
  }

  private words(words: object): Generator<Uint8Array> {
    return this.block(Buffer.from(JSON.stringify(words)));
  }

  private *block(bytes: Uint8Array): Generator<Uint8Array> {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(bytes.length);
    yield this.hashed(length);
    for (let from = 0; from < bytes.length; from += SLICE) yield this.hashed(bytes.subarray(from, from + SLICE));
    yield this.hash.copy().digest();
  }

  private hashed(bytes: Uint8Array): Uint8Array {
    this.hash.update(bytes);
    return bytes;
  }
}

/** Gives the next so many bytes of the file; fewer at its end. */
export type ReadBytes = (length: number) => Promise<Uint8Array>;

/** What a snapshot is held against, and what its tables are made with. */
export interface SnapshotExpected {
  readonly origin: SnapshotOrigin;
  readonly nowMs: number;
  readonly restore: (bytes: Uint8Array) => LaneTable;
}

/** Reads what {@link SnapshotEncoder} wrote. Rejects with {@link SnapshotRefused} where a byte was changed or is missing, or where it is of something else or too old. */
export async function decodeSnapshot(read: ReadBytes, expected: SnapshotExpected): Promise<KeptLane[]> {
  const blocks = new Blocks(read);
  refuseOther(header.safeParse(await blocks.words()).data, expected);
  const lanes: KeptLane[] = [];
  for (let words = await blocks.words(); !isEnd(words); words = await blocks.words()) {
    const kept = laneWords.safeParse(words).data;
    if (!kept) throw new SnapshotRefused('it says something unknown of a lane');
    lanes.push({ ...kept, next: BigInt(kept.next), table: expected.restore(await blocks.bytes()) });
  }
  return lanes;
}

/** Throws {@link SnapshotRefused} where the log does not reach as far as the snapshot did, or has lost what follows it: it is another log. */
export function refuseOtherLog(lanes: readonly KeptLane[], bounds: ReadonlyMap<number, { readonly low: bigint; readonly end: bigint }>): void {
  const outside = lanes.find(({ lane, next }) => {
    const log = bounds.get(lane);
    return !log || next < log.low || next > log.end;
  });
  if (outside) throw new SnapshotRefused(`the log of lane ${outside.lane} has no offset ${outside.next}: the topic was created anew`);
}

function refuseOther(of: z.infer<typeof header> | undefined, { origin, nowMs }: SnapshotExpected): void {
  if (of?.format !== FORMAT) throw new SnapshotRefused(`it has another format than ${FORMAT}`);
  if (of.cluster !== origin.cluster || of.topic !== origin.topic) throw new SnapshotRefused('it is of another cluster or topic');
  if (of.keys !== origin.keys) throw new SnapshotRefused('it was made under other keys');
  if (Math.abs(nowMs - of.takenAtMs) > OLDEST_MS) throw new SnapshotRefused('it is older than 12 hours, or of a time to come');
}

function isEnd(words: unknown): boolean {
  return JSON.stringify(words) === JSON.stringify(END);
}

class Blocks {
  private readonly hash = createHash('sha256');

  constructor(private readonly read: ReadBytes) {}

  async words(): Promise<unknown> {
    const length = await this.length();
    if (length > LONGEST_WORDS) throw damaged();
    return JSON.parse(Buffer.from(await this.checked(length)).toString()) as unknown;
  }

  async bytes(): Promise<Uint8Array> {
    return this.checked(await this.length());
  }

  private async length(): Promise<number> {
    return Buffer.from(await this.hashed(LENGTH_BYTES)).readUInt32BE();
  }

  /** Only what is as it was written is ever looked at. */
  private async checked(length: number): Promise<Uint8Array> {
    const slices: Uint8Array[] = [];
    for (let left = length; left > 0; left -= SLICE) slices.push(await this.hashed(Math.min(left, SLICE)));
    const hash = await this.exactly(HASH_BYTES);
    if (!this.hash.copy().digest().equals(hash)) throw damaged();
    return slices.length === 1 ? (slices[0] as Uint8Array) : Buffer.concat(slices);
  }

  private async hashed(length: number): Promise<Uint8Array> {
    const bytes = await this.exactly(length);
    this.hash.update(bytes);
    return bytes;
  }

  private async exactly(length: number): Promise<Uint8Array> {
    const bytes = await this.read(length);
    if (bytes.length < length) throw damaged();
    return bytes;
  }
}

function damaged(): SnapshotRefused {
  return new SnapshotRefused('it was changed or cut off');
}
