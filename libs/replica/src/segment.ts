/** A slot is five words of 32 bits: the first, its head, orders it; what the others say is told in slot.ts. */
export type Slot = readonly [head: number, second: number, third: number, fourth: number, fifth: number];
export const SLOT_WORDS = 5;
const TAIL_WORDS = SLOT_WORDS - 1;
/** Room is added in steps of a sixteenth, so that hardly any of it is ever unused; each moves this segment alone. */
const STEP = 16;
const LEAST_STEP = 4;

/**
 * A few hundred slots in one array, in the order of their heads and without a gap. Heads lie together in front of all tails, so that a look-up that finds
 * nothing reads a line or two of memory. Heads are spread evenly, so that a look-up begins about where its head must be.
 */
export class Segment {
  private words = new Uint32Array(0);
  private capacity = 0;
  private count = 0;

  /** The slots in it. */
  get size(): number {
    return this.count;
  }

  /** The place of the first slot whose head is not smaller; `size` where there is none. */
  find(head: number): number {
    const { words, count } = this;
    let place = ((head / 2 ** 32) * count) | 0;
    while (place > 0 && (words[place - 1] as number) >= head) place -= 1;
    while (place < count && (words[place] as number) < head) place += 1;
    return place;
  }

  head(place: number): number {
    return this.words[place] as number;
  }

  /** One of the words behind the head, 1 to 4. */
  word(place: number, which: number): number {
    return this.words[this.capacity + place * TAIL_WORDS + which - 1] as number;
  }

  /** Puts slots in the place of `dropped` others. The caller keeps the order of heads. */
  replace(place: number, dropped: number, slots: readonly Slot[]): void {
    this.shift(place + dropped, slots.length - dropped);
    slots.forEach((slot, next) => this.set(place + next, slot));
  }

  /** Its slots: all heads, then all tails. */
  toWords(): Uint32Array {
    const { words, count, capacity } = this;
    const slots = new Uint32Array(count * SLOT_WORDS);
    slots.set(words.subarray(0, count));
    slots.set(words.subarray(capacity, capacity + count * TAIL_WORDS), count);
    return slots;
  }

  /** The inverse of {@link toWords}. */
  static ofWords(slots: Uint32Array): Segment {
    const segment = new Segment();
    segment.words = slots.slice();
    segment.capacity = segment.count = slots.length / SLOT_WORDS;
    return segment;
  }

  private set(place: number, [head, second, third, fourth, fifth]: Slot): void {
    const { words } = this;
    const at = this.capacity + place * TAIL_WORDS;
    words[place] = head;
    words[at] = second;
    words[at + 1] = third;
    words[at + 2] = fourth;
    words[at + 3] = fifth;
  }

  /** Moves what lies at `from` and behind it by so many slots. */
  private shift(from: number, by: number): void {
    if (by === 0) return;
    if (this.count + by > this.capacity) this.grow(this.count + by);
    const { words, count, capacity } = this;
    words.copyWithin(from + by, from, count);
    words.copyWithin(capacity + (from + by) * TAIL_WORDS, capacity + from * TAIL_WORDS, capacity + count * TAIL_WORDS);
    this.count += by;
  }

  private grow(least: number): void {
    const { words, count, capacity } = this;
    const grown = least + Math.max(LEAST_STEP, Math.floor(least / STEP));
    const larger = new Uint32Array(grown * SLOT_WORDS);
    larger.set(words.subarray(0, count));
    larger.set(words.subarray(capacity, capacity + count * TAIL_WORDS), grown);
    this.words = larger;
    this.capacity = grown;
  }
}
