import { createHash } from 'node:crypto';
import { scopeKey } from '@stopline/contracts';
import type { EntryKind } from './lane-table.js';
import { MOST_KINDS } from './slot.js';

/** The scope and authority of an entry as text: what tells one entry of a person from another. */
export function entryName({ scope, authority }: Pick<EntryKind, 'scope' | 'authority'>): string {
  return `${scopeKey(scope)}/${authority ?? ''}`;
}

/** The kinds of entry of a table, each kept once and named by its place: there are about as many as there are scopes in use. */
export class Kinds {
  private readonly places = new Map<string, number>();
  private readonly names: string[] = [];
  readonly list: EntryKind[] = [];

  /** Its place; undefined where there is no room for another one. */
  placeOf(entry: EntryKind): number | undefined {
    const name = entryName(entry);
    const key = `${name}/${entry.state}`;
    const known = this.places.get(key);
    if (known !== undefined || this.list.length === MOST_KINDS) return known;
    const { scope, authority, state } = entry;
    this.names.push(name);
    this.places.set(key, this.list.length);
    return this.list.push({ scope, ...(authority && { authority }), state }) - 1;
  }

  /** Throws a RangeError where no kind has the place. */
  at(place: number): EntryKind {
    return this.list[place] ?? noSuch('kind');
  }

  /** The {@link entryName} of the kind at a place. */
  nameAt(place: number): string {
    return this.names[place] ?? noSuch('kind');
  }
}

/** Whose tokens: a tenant's, under one of its keys. The salts make the same token of another owner another person (I17). */
export interface Owner {
  readonly place: number;
  readonly firstSalt: number;
  readonly secondSalt: number;
}

/** The owners of the tokens in a table, each named by its place. */
export class Owners {
  private readonly byTenant = new Map<string, Map<string, Owner>>();
  /** Tenant and key id, in the order of their places. */
  readonly names: (readonly [tenant: string, keyId: string])[] = [];

  find(tenant: string, keyId: string): Owner | undefined {
    return this.byTenant.get(tenant)?.get(keyId);
  }

  learn(tenant: string, keyId: string): Owner {
    return this.find(tenant, keyId) ?? this.add(tenant, keyId);
  }

  private add(tenant: string, keyId: string): Owner {
    const hash = createHash('sha256').update(`${tenant}/${keyId}`).digest();
    const owner: Owner = { place: this.names.length, firstSalt: hash.readInt32LE(0), secondSalt: hash.readInt32LE(4) };
    this.byTenant.set(tenant, (this.byTenant.get(tenant) ?? new Map<string, Owner>()).set(keyId, owner));
    this.names.push([tenant, keyId]);
    return owner;
  }
}

function noSuch(what: string): never {
  throw new RangeError(`there is no such ${what}`);
}
