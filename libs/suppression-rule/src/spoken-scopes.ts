import type { KnownSender, Scope } from '@stopline/contracts';

/**
 * What a STOP covers, said to this sender (undefined: unknown) or naming a program: the whole tenant (R11), and an exempt category
 * as well if it was said there, since a tenant-wide entry does not cover that one. Never nothing. Holds are opened in the same scopes.
 */
export function scopesOfOptOut(spokenTo?: KnownSender, program?: string): Scope[] {
  if (program !== undefined) return [{ kind: 'program', id: program }];
  if (spokenTo?.category.exempt) return [{ kind: 'tenant' }, { kind: 'category', id: spokenTo.category.id }];
  return [{ kind: 'tenant' }];
}

/**
 * What a START lifts: the program named, else the program of the number it was said to (R13). Undefined for an unknown
 * number: nobody knows what the person rejoined.
 */
export function scopeOfOptIn(spokenTo?: KnownSender, program?: string): Scope | undefined {
  const id = program ?? spokenTo?.program.id;
  return id === undefined ? undefined : { kind: 'program', id };
}
