import type { Category, KnownSender, MessageKind, Scope, Tenant } from '@stopline/contracts';

/** What a request to stop names, as far as it names anything. */
export interface NamedScope {
  readonly program?: string;
  readonly category?: string;
  readonly kind?: MessageKind;
}

/** Whom a person speaks to, and when: what decides how wide a request is. */
export interface Addressed {
  readonly tenant?: Tenant;
  /** The sender they wrote to; left out: none, or one that nobody knows. */
  readonly sender?: KnownSender;
  /** When the person said it: an instant of the contracts. */
  readonly said: string;
}

/**
 * What a STOP covers. What the person named, where the tenant has it; else the whole tenant (R11), and an exempt category as well if it was
 * said there, since a tenant-wide entry does not cover that one. Never nothing: a kind of message that no category has is the widest. From
 * the day of `revokeAllFrom` on every STOP is the widest, and what it names besides. Holds are opened in the same scopes.
 */
export function scopesOfOptOut({ tenant, sender, said }: Addressed, named: NamedScope = {}): Scope[] {
  const narrow = namedScopes(named, tenant);
  const from = tenant?.policies.revokeAllFrom;
  const revokesAll = from !== undefined && said >= from;
  if (narrow.length > 0 && !revokesAll) return narrow;
  const exempt = sender?.category.exempt ? [categoryScope(sender.category)] : [];
  return [{ kind: 'tenant' }, ...exempt, ...narrow.filter((scope) => tenant && isExempt(tenant, scope) && !(scope.kind === 'category' && scope.id === exempt[0]?.id))];
}

function namedScopes({ program, category, kind }: NamedScope, tenant?: Tenant): Scope[] {
  if (program !== undefined) return [{ kind: 'program', id: program }];
  if (category !== undefined) return [{ kind: 'category', id: category }];
  // "these texts" and "your list" name a program as little as STOP does: too wide is lawful, too narrow is not (R11).
  if (kind === undefined || kind === 'all' || kind === 'program') return [];
  return (tenant?.categories ?? []).filter(({ kinds }) => kinds.includes(kind)).map(categoryScope);
}

/**
 * What an opt-in lifts: the program or category named, else as much as the program of the number it was said to lets a START lift (R13).
 * Undefined for an unknown number: nobody knows what the person rejoined.
 */
export function scopeOfOptIn(sender?: KnownSender, { program, category }: NamedScope = {}): Scope | undefined {
  if (program !== undefined) return { kind: 'program', id: program };
  if (category !== undefined) return { kind: 'category', id: category };
  return sender && startScope(sender);
}

function startScope({ program, category }: KnownSender): Scope {
  switch (program.startLifts) {
    case 'tenant':
      return { kind: 'tenant' };
    case 'category':
      return categoryScope(category);
    case 'program':
      return { kind: 'program', id: program.id };
  }
}

function categoryScope({ id }: Category): Scope & { readonly kind: 'category' } {
  return { kind: 'category', id };
}

function isExempt({ categories, programs }: Tenant, scope: Scope): boolean {
  const program = scope.kind === 'program' ? programs.find(({ id }) => id === scope.id) : undefined;
  const category = scope.kind === 'category' ? scope.id : program?.category;
  return categories.some(({ id, exempt }) => id === category && exempt !== undefined);
}
