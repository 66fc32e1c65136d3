import type { Configured, Directory, KnownProgram, KnownSender } from './directory.js';
import type { ProgramConfigured, SenderConfigured } from './events/configured.js';
import type { Category, Installation, ProviderAccount, Tenant } from './installation.js';
import { parseScopeKey } from './scope.js';
import { TenantDirectory } from './tenant-directory.js';

interface Told extends Configured {
  readonly programs: Map<string, ProgramConfigured>;
  readonly senders: Map<string, SenderConfigured>;
}

/** What is known of a program or sender that refers to what the file does not have, or lets another tenant have. */
export interface Unresolved {
  readonly tenant: string;
  /** Their ids. */
  readonly programs: readonly string[];
  /** How many: addresses are no matter for a log. */
  readonly senders: number;
}

/**
 * A directory that goes on learning: what the topic `programs` tells is laid over the file. The file wins for what it defines itself,
 * but what a program or sender was before is always remembered. What refers to nothing that is known is unknown, never a throw.
 */
export class LiveDirectory implements Directory {
  private readonly toldOf = new Map<string, Told>();
  private readonly parts = new Map<string, TenantDirectory>();
  private readonly files: ReadonlyMap<string, Tenant>;
  private readonly accounts: ReadonlyMap<string, { readonly tenant: string; readonly account: ProviderAccount }>;
  private readonly addressesOfFile: ReadonlySet<string>;
  private whole: Installation | undefined;

  constructor(readonly file: Installation) {
    this.files = new Map(file.tenants.map((tenant) => [tenant.id, tenant]));
    this.addressesOfFile = new Set(file.tenants.flatMap(({ senders }) => senders.map(({ address }) => address)));
    this.accounts = new Map(
      file.tenants.flatMap(({ id: tenant, accounts }) => accounts.map((account) => [`${account.provider}/${account.id}`, { tenant, account }] as const)),
    );
  }

  /** Takes in a version of a program. An older one than is known changes nothing: a relay may publish it again. */
  learnProgram(told: ProgramConfigured): void {
    this.learn(told.tenant, ({ programs }) => programs, told.program.id, told);
  }

  /** Takes in a version of a sender. An older one than is known changes nothing. */
  learnSender(told: SenderConfigured): void {
    this.learn(told.tenant, ({ senders }) => senders, told.sender.address, told);
  }

  /** The topic holds nothing of this key any more. Throws on a key that is neither a program's nor a sender's. */
  forget(key: string): void {
    const tenant = key.slice(0, key.indexOf('/'));
    const scope = parseScopeKey(key.slice(tenant.length + 1));
    const told = this.toldOf.get(tenant);
    if (scope.kind === 'program') told?.programs.delete(scope.id);
    if (scope.kind === 'sender') told?.senders.delete(scope.id);
    this.changed(tenant);
  }

  /** What was told and is unknown all the same, tenant by tenant. */
  unresolved(): Unresolved[] {
    return this.file.tenants.flatMap(({ id: tenant }) => {
      const { programs, senders } = this.told(tenant);
      const lost = [...programs.keys()].filter((id) => !this.program(tenant, id));
      const count = [...senders.keys()].filter((address) => !this.sender(tenant, address)).length;
      return lost.length + count === 0 ? [] : [{ tenant, programs: lost, senders: count }];
    });
  }

  /** The file with what was told laid over it; another object after each change. */
  get installation(): Installation {
    this.whole ??= { ...this.file, tenants: this.file.tenants.map((tenant) => this.tenant(tenant.id) ?? tenant) };
    return this.whole;
  }

  get keys(): Directory['keys'] {
    return this.installation.tenants.flatMap((tenant) => tenant.keys.map((key) => ({ tenant, key })));
  }

  told(tenant: string): Configured {
    return this.toldOf.get(tenant) ?? NOTHING;
  }

  tenant(tenant: string): Tenant | undefined {
    return this.part(tenant)?.tenant;
  }

  account(provider: string, account: string): { tenant: Tenant; account: ProviderAccount } | undefined {
    const found = this.accounts.get(`${provider}/${account}`);
    const tenant = found && this.tenant(found.tenant);
    return tenant && { tenant, account: found.account };
  }

  sender(tenant: string, address: string): KnownSender | undefined {
    return this.part(tenant)?.sender(address);
  }

  tenantsOfSender(address: string): readonly KnownSender[] {
    return this.file.tenants.flatMap(({ id }) => this.sender(id, address) ?? []);
  }

  program(tenant: string, program: string): KnownProgram | undefined {
    return this.part(tenant)?.program(program);
  }

  programs(tenant: string): readonly KnownProgram[] {
    return [...(this.part(tenant)?.programs.values() ?? [])];
  }

  category(tenant: string, category: string): Category | undefined {
    return this.part(tenant)?.category(category);
  }

  private part(tenant: string): TenantDirectory | undefined {
    const known = this.parts.get(tenant);
    if (known) return known;
    const file = this.files.get(tenant);
    if (!file) return undefined;
    const built = new TenantDirectory(file, this.told(tenant), (address) => this.addressesOfFile.has(address));
    this.parts.set(tenant, built);
    return built;
  }

  private learn<Version extends { readonly version: number }>(tenant: string, of: (told: Told) => Map<string, Version>, id: string, version: Version): void {
    const told = this.toldOf.get(tenant) ?? { programs: new Map(), senders: new Map() };
    if (version.version <= (of(told).get(id)?.version ?? 0)) return;
    of(told).set(id, version);
    this.toldOf.set(tenant, told);
    this.changed(tenant);
  }

  private changed(tenant: string): void {
    this.parts.delete(tenant);
    this.whole = undefined;
  }
}

const NOTHING: Configured = { programs: new Map(), senders: new Map() };
