/** Slots are filled to this share before there are twice as many. */
const FILLED = 0.7;
const FIRST_SLOTS = 1 << 16;

/**
 * Which numbers were there already: exact, at about 16 bytes for each, since a number of 15 digits is one 64-bit value. Beyond `bound` different
 * numbers it stops learning and says so.
 */
export class NumberSet {
  private slots = new Float64Array(FIRST_SLOTS);
  private size = 0;

  constructor(private readonly bound: number) {}

  /** Whether every number was looked at; false: more different ones than the bound were given. */
  get exact(): boolean {
    return this.size < this.bound;
  }

  /** Adds a number in E.164; false: it was there. */
  add(number: string): boolean {
    const value = Number(number);
    const slot = this.slotOf(this.slots, value);
    if (this.slots[slot] === value) return false;
    if (!this.exact) return true;
    this.slots[slot] = value;
    this.size += 1;
    if (this.size > this.slots.length * FILLED) this.grow();
    return true;
  }

  private grow(): void {
    const larger = new Float64Array(this.slots.length * 2);
    for (const value of this.slots) if (value !== 0) larger[this.slotOf(larger, value)] = value;
    this.slots = larger;
  }

  /** Where the value stands, or would. */
  private slotOf(slots: Float64Array, value: number): number {
    const mask = slots.length - 1;
    // Fibonacci hashing of both halves: neighbours in a numbering plan end far apart.
    let slot = (Math.imul(value | 0, 0x9e3779b1) ^ Math.imul((value / 0x100000000) | 0, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  }
}
