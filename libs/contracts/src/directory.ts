import type { ProgramConfigured, SenderConfigured } from './events/configured.js';
import type { ApiKey, Category, Installation, Program, ProviderAccount, Sender, Tenant } from './installation.js';
import { LiveDirectory } from './live-directory.js';

/**
 * What a sender or program was before. Suppressions of its former programs and categories still cover it: a change of the
 * configuration never frees anybody.
 */
export interface Former {
  readonly formerPrograms: readonly string[];
  readonly formerCategories: readonly Category[];
}

/** What is known of a program. `former…` is that of all its senders too: a send of the program may be any of theirs. */
export interface KnownProgram extends Former {
  readonly program: Program;
  readonly category: Category;
}

/** What is known of a sender: whose it is and what it belongs to, and belonged to before. */
export interface KnownSender extends KnownProgram {
  readonly tenant: Tenant;
  readonly sender: Sender;
}

/** The latest version of each program, by its id, and of each sender of a tenant, by its address. */
export interface Configured {
  readonly programs: ReadonlyMap<string, ProgramConfigured>;
  readonly senders: ReadonlyMap<string, SenderConfigured>;
}

/** Look-ups over one installation. Every method answers undefined for what is not configured, or refers to what is not. */
export interface Directory {
  readonly installation: Installation;
  /** What `stopline.yaml` says, without what came by the API. */
  readonly file: Installation;
  /** What the topic `programs` told of a tenant, in force or not. */
  told(tenant: string): Configured;
  tenant(tenant: string): Tenant | undefined;
  /** An account by its place in the webhook URL. Account ids are unique for each provider. */
  account(provider: string, account: string): { tenant: Tenant; account: ProviderAccount } | undefined;
  sender(tenant: string, address: string): KnownSender | undefined;
  /** Every tenant that has this sender: a shared number suppresses for all of them. */
  tenantsOfSender(address: string): readonly KnownSender[];
  program(tenant: string, program: string): KnownProgram | undefined;
  programs(tenant: string): readonly KnownProgram[];
  category(tenant: string, category: string): Category | undefined;
  readonly keys: readonly { tenant: Tenant; key: ApiKey }[];
}

/** The look-ups over what the file says alone. What refers to nothing is not there; {@link referenceProblems} says why. */
export function directoryOf(installation: Installation): Directory {
  return new LiveDirectory(installation);
}

/** A reference in the configuration that points nowhere, or an id given twice. `path` leads to the field. */
export interface ReferenceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Everything that the shape alone cannot refuse: dangling references and duplicate ids. */
export function referenceProblems(installation: Installation): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  unique(installation.tenants.map(({ id }, at) => ({ value: id, path: ['tenants', at, 'id'] })), 'is given twice', problems);
  installation.tenants.forEach((tenant, at) => problems.push(...tenantProblems(tenant, ['tenants', at])));
  const everywhere = <Item>(list: (tenant: Tenant) => readonly Item[], name: string, field: string, value: (item: Item) => string) =>
    installation.tenants.flatMap((tenant, at) =>
      list(tenant).map((item, place) => ({ value: value(item), path: ['tenants', at, name, place, field], secret: field === 'secret' })),
    );
  unique(everywhere((tenant) => tenant.accounts, 'accounts', 'id', ({ provider, id }) => `${provider}/${id}`), 'is an account already', problems);
  unique(everywhere((tenant) => tenant.keys, 'keys', 'secret', ({ secret }) => secret), 'is the secret of another key too', problems);
  return problems;
}

type Path = (string | number)[];
interface Located {
  readonly value: string;
  readonly path: Path;
  readonly secret?: boolean;
}

function tenantProblems(tenant: Tenant, at: Path): ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  for (const list of ['keys', 'categories', 'programs'] as const) {
    unique(tenant[list].map(({ id }, place) => ({ value: id, path: [...at, list, place, 'id'] })), 'is given twice', problems);
  }
  unique(tenant.senders.map(({ address }, place) => ({ value: address, path: [...at, 'senders', place, 'address'] })), 'is given twice', problems);
  const known = (what: 'category' | 'program' | 'account', items: { id: string }[], { value, path }: Located): void => {
    if (items.some(({ id }) => id === value)) return;
    problems.push({ path, message: `there is no ${what} ${value}; known: ${items.map(({ id }) => id).join(', ') || 'none'}` });
  };
  tenant.programs.forEach((program, place) => {
    known('category', tenant.categories, { value: program.category, path: [...at, 'programs', place, 'category'] });
  });
  tenant.senders.forEach((sender, place) => {
    known('program', tenant.programs, { value: sender.program, path: [...at, 'senders', place, 'program'] });
    known('account', tenant.accounts, { value: sender.account, path: [...at, 'senders', place, 'account'] });
  });
  return problems;
}

/** Reports each value that an earlier place has already; a secret's value is not shown. */
function unique(items: readonly Located[], message: string, problems: ReferenceProblem[]): void {
  const seen = new Set<string>();
  for (const { value, path, secret } of items) {
    if (seen.has(value)) problems.push({ path, message: secret ? message : `${value} ${message}` });
    seen.add(value);
  }
}
