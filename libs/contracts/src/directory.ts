import type { ApiKey, Category, Installation, Program, ProviderAccount, Sender, Tenant } from './installation.js';

/** What is known of a sender: whose it is and what it belongs to. */
export interface KnownSender {
  readonly tenant: Tenant;
  readonly sender: Sender;
  readonly program: Program;
  readonly category: Category;
}

/** Look-ups over one installation, built once at start. Every method answers undefined for what is not configured. */
export interface Directory {
  readonly installation: Installation;
  tenant(tenant: string): Tenant | undefined;
  /** An account by its place in the webhook URL. Account ids are unique for each provider. */
  account(provider: string, account: string): { tenant: Tenant; account: ProviderAccount } | undefined;
  sender(tenant: string, address: string): KnownSender | undefined;
  /** Every tenant that has this sender: a shared number suppresses for all of them. */
  tenantsOfSender(address: string): readonly KnownSender[];
  program(tenant: string, program: string): { program: Program; category: Category } | undefined;
  category(tenant: string, category: string): Category | undefined;
  readonly keys: readonly { tenant: Tenant; key: ApiKey }[];
}

/** Builds the look-ups. References that point nowhere are refused before, by {@link referenceProblems}. */
export function directoryOf(installation: Installation): Directory {
  const tenants = new Map(installation.tenants.map((tenant) => [tenant.id, tenant]));
  const accounts = new Map(
    installation.tenants.flatMap((tenant) =>
      tenant.accounts.map((account) => [`${account.provider}/${account.id}`, { tenant, account }] as const),
    ),
  );
  const known = installation.tenants.flatMap((tenant) => tenant.senders.map((sender) => knownSender(tenant, sender)));
  const senders = new Map(known.map((entry) => [`${entry.tenant.id}/${entry.sender.address}`, entry]));
  const byAddress = Map.groupBy(known, (entry) => entry.sender.address);
  return {
    installation,
    keys: installation.tenants.flatMap((tenant) => tenant.keys.map((key) => ({ tenant, key }))),
    tenant: (tenant) => tenants.get(tenant),
    account: (provider, account) => accounts.get(`${provider}/${account}`),
    sender: (tenant, address) => senders.get(`${tenant}/${address}`),
    tenantsOfSender: (address) => byAddress.get(address) ?? [],
    program: (tenant, program) => {
      const found = tenants.get(tenant)?.programs.find((candidate) => candidate.id === program);
      return found && withCategory(tenants.get(tenant), found);
    },
    category: (tenant, category) => tenants.get(tenant)?.categories.find((candidate) => candidate.id === category),
  };
}

function knownSender(tenant: Tenant, sender: Sender): KnownSender {
  const program = tenant.programs.find((candidate) => candidate.id === sender.program);
  const found = program && withCategory(tenant, program);
  if (!found) throw new Error(`sender of tenant ${tenant.id} names program ${sender.program}, which does not exist`);
  return { tenant, sender, ...found };
}

function withCategory(tenant: Tenant | undefined, program: Program): { program: Program; category: Category } | undefined {
  const category = tenant?.categories.find((candidate) => candidate.id === program.category);
  return category && { program, category };
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
