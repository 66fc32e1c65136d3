import { DIGEST_BYTES, entryKey, holdKey, stateTerm, xorInto, type EntryRecorded, type HoldRecorded, type StateKey } from '@stopline/contracts';
import { parseToken, type SubjectTokens } from '@stopline/phone-number';
import { CompactPersons } from './compact-persons.js';
import { readSnapshot, writeSnapshot } from './compact-snapshot.js';
import { entryName } from './interned.js';
import { LaneTable, type Persons } from './lane-table.js';
import { Slots, type Found, type Person } from './slots.js';

type Named = Pick<StateKey, 'tenant' | 'subject'>;

/**
 * A lane in typed arrays: 20 bytes for an entry, 40 for a release, found by a fingerprint of 64 bits (ADR 19). Whoever shares another person's fingerprint is blocked by
 * what that one said, never released by it.
 */
export class CompactTable extends LaneTable {
  private sum: Uint8Array = new Uint8Array(DIGEST_BYTES);
  private count = 0;
  private slots: Slots;

  /** `seed`: 32 random bits, so that nobody can look for two numbers that share a fingerprint. */
  constructor(seed: number) {
    super();
    this.slots = new Slots(seed >>> 0);
  }

  /** The table of a {@link snapshot}. Throws a RangeError for bytes that are none. */
  static restore(bytes: Uint8Array): CompactTable {
    const table = new CompactTable(0);
    ({ slots: table.slots, count: table.count, sum: table.sum } = readSnapshot(bytes));
    return table;
  }

  get size(): number {
    return this.count;
  }

  get digest(): string {
    return Buffer.from(this.sum).toString('hex');
  }

  snapshot(): Uint8Array {
    return writeSnapshot({ slots: this.slots, count: this.count, sum: this.sum });
  }

  record({ tenant, subject, scope, authority, state, said, since, version }: EntryRecorded): boolean {
    const entry = { scope, ...(authority && { authority }), state, said, since, version };
    const person = this.person({ tenant, subject });
    const old = this.slots.findEntry(person, entryName(entry));
    if (old && version <= this.slots.versionAt(person, old)) return false;
    const key = entryKey({ tenant, subject, ...entry });
    if (old) this.toggleEntry(key, person, old);
    else this.count += 1;
    xorInto(this.sum, stateTerm(key, entry));
    this.slots.putEntry(person, entry, old);
    return true;
  }

  recordHold({ tenant, subject, holdId, scope, cause, open, version }: HoldRecorded): boolean {
    const hold = { holdId, scope, cause, open, version };
    const person = this.person({ tenant, subject });
    const old = this.slots.findHold(person, holdId);
    if (old && version <= this.slots.versionAt(person, old)) return false;
    const key = holdKey({ tenant, subject, holdId });
    if (old) this.toggleHold(key, old);
    else this.count += 1;
    xorInto(this.sum, stateTerm(key, hold));
    this.slots.putAside(person, { identity: person.identity, hold }, old);
    return true;
  }

  remove(key: StateKey): void {
    const person = this.person(key);
    const old = key.kind === 'hold' ? this.slots.findHold(person, key.holdId) : this.slots.findEntry(person, entryName(key));
    if (!old) return;
    if (key.kind === 'hold') this.toggleHold(holdKey(key), old);
    else this.toggleEntry(entryKey(key), person, old);
    this.slots.replace(person, [], old);
    this.count -= 1;
  }

  persons(tenant: string, tokens: readonly SubjectTokens[]): Persons {
    return new CompactPersons(this.slots, tenant, tokens);
  }

  private person({ tenant, subject }: Named): Person {
    const { keyId, words } = parseToken(subject);
    return this.slots.person(this.slots.owners.learn(tenant, keyId), words);
  }

  private toggleEntry(key: string, person: Person, found: Found): void {
    const entry = this.slots.entryAt(person, found);
    if (entry) xorInto(this.sum, stateTerm(key, entry));
  }

  private toggleHold(key: string, { aside }: Found): void {
    if (aside && 'hold' in aside) xorInto(this.sum, stateTerm(key, aside.hold));
  }
}
