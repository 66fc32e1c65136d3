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
  const webhookAccounts = new Set<string>();
  const secrets = new Set<string>();
  duplicates(installation.tenants.map(({ id }) => id), ['tenants'], 'id', problems);
  installation.tenants.forEach((tenant, index) => {
    const at = ['tenants', index];
    for (const list of ['keys', 'accounts', 'categories', 'programs'] as const) {
      duplicates(tenant[list].map(({ id }) => id), [...at, list], 'id', problems);
    }
    duplicates(tenant.senders.map(({ address }) => address), [...at, 'senders'], 'address', problems);
    tenant.programs.forEach((program, place) =>
      refer(tenant.categories, program.category, [...at, 'programs', place, 'category'], 'category', problems),
    );
    tenant.senders.forEach((sender, place) => {
      refer(tenant.programs, sender.program, [...at, 'senders', place, 'program'], 'program', problems);
      refer(tenant.accounts, sender.account, [...at, 'senders', place, 'account'], 'account', problems);
    });
    tenant.accounts.forEach((account, place) => {
      const name = `${account.provider}/${account.id}`;
      if (webhookAccounts.has(name)) problems.push({ path: [...at, 'accounts', place, 'id'], message: `another tenant has account ${name}` });
      webhookAccounts.add(name);
    });
    tenant.keys.forEach((key, place) => {
      if (secrets.has(key.secret)) problems.push({ path: [...at, 'keys', place, 'secret'], message: 'is the secret of another key too' });
      secrets.add(key.secret);
    });
  });
  return problems;
}

function duplicates(values: string[], path: (string | number)[], field: string, problems: ReferenceProblem[]): void {
  values.forEach((value, place) => {
    if (values.indexOf(value) < place) problems.push({ path: [...path, place, field], message: `${value} is given twice` });
  });
}

function refer(known: { id: string }[], id: string, path: (string | number)[], what: string, problems: ReferenceProblem[]): void {
  if (known.some((candidate) => candidate.id === id)) return;
  problems.push({ path, message: `there is no ${what} ${id}; known: ${known.map((candidate) => candidate.id).join(', ') || 'none'}` });
}
