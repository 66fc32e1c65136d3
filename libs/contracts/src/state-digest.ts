import { hash } from 'node:crypto';
import type { SuppressionState } from './vocabulary.js';

/** Bytes of a digest: SHA-256. */
export const DIGEST_BYTES = 32;

/** What a digest covers of an entry beside its key. */
export interface EntryTerm {
  readonly version: number;
  readonly state: SuppressionState;
  readonly said: string;
}

/** What a digest covers of a hold beside its key. */
export interface HoldTerm {
  readonly version: number;
  readonly open: boolean;
}

/**
 * What one record of suppression-state adds to its lane's digest: SHA-256 of its key, its version and what the rule reads of it (reliability.md §7).
 * XOR of all terms is the digest: a record replaced by its next version is taken out by the same operation that put it in, in any order.
 */
export function stateTerm(key: string, term: EntryTerm | HoldTerm): Buffer {
  const says = 'open' in term ? (term.open ? 'open' : 'closed') : `${term.state}\n${term.said}`;
  return hash('sha256', `${key}\n${term.version}\n${says}`, 'buffer');
}

/** Puts a term into a digest of {@link DIGEST_BYTES}, or takes it out again. */
export function xorInto(digest: Uint8Array, term: Uint8Array): void {
  for (let byte = 0; byte < DIGEST_BYTES; byte += 1) digest[byte] = (digest[byte] ?? 0) ^ (term[byte] ?? 0);
}
