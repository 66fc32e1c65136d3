import type { Configured, Former, KnownProgram, KnownSender } from './directory.js';
import { categoryDefinition, type Category, type Program, type Sender, type Tenant } from './installation.js';

interface Before {
  readonly programs: readonly string[];
  readonly categories: readonly string[];
}

/** One tenant's part of the directory: the file's with what was told beside it. Known senders are put together when they are asked for. */
export class TenantDirectory {
  /** The tenant with all programs and senders. */
  readonly tenant: Tenant;
  private readonly categories: ReadonlyMap<string, Category>;
  private readonly defined: ReadonlyMap<string, Program>;
  private readonly addresses: ReadonlyMap<string, Sender>;
  private readonly accounts: ReadonlySet<string>;
  private readonly senders = new Map<string, KnownSender>();
  private everyProgram: ReadonlyMap<string, KnownProgram> | undefined;

  /** `isShared`: the file gives this address to some tenant. Sharing is the file's to say: by API none may join the number of another (I17). */
  constructor(
    file: Tenant,
    private readonly told: Configured,
    isShared: (address: string) => boolean,
  ) {
    const own = new Set(file.programs.map(({ id }) => id));
    const programs = [...told.programs.values()].map(({ program }) => program).filter(({ id }) => !own.has(id));
    const senders = [...told.senders.values()].map(({ sender }) => sender).filter(({ address }) => !isShared(address));
    this.tenant = { ...file, programs: [...file.programs, ...programs], senders: [...file.senders, ...senders] };
    this.categories = new Map(file.categories.map((category) => [category.id, category]));
    this.defined = new Map(this.tenant.programs.map((program) => [program.id, program]));
    this.addresses = new Map(this.tenant.senders.map((sender) => [sender.address, sender]));
    this.accounts = new Set(file.accounts.map(({ id }) => id));
  }

  category(id: string): Category | undefined {
    return this.categories.get(id);
  }

  sender(address: string): KnownSender | undefined {
    const known = this.senders.get(address) ?? this.find(address);
    if (known) this.senders.set(address, known);
    return known;
  }

  program(id: string): KnownProgram | undefined {
    return this.programs.get(id);
  }

  get programs(): ReadonlyMap<string, KnownProgram> {
    this.everyProgram ??= this.findPrograms();
    return this.everyProgram;
  }

  private find(address: string): KnownSender | undefined {
    const sender = this.addresses.get(address);
    const program = sender && this.defined.get(sender.program);
    const category = program && this.categories.get(program.category);
    if (!category || !this.accounts.has(sender.account)) return undefined;
    return { tenant: this.tenant, sender, program, category, ...this.former(program, this.beforeOf(address)) };
  }

  private findPrograms(): Map<string, KnownProgram> {
    const moved = [...this.told.senders.values()].filter(({ sender, formerPrograms }) => formerPrograms.length > 0 || this.addresses.get(sender.address)?.program !== sender.program);
    const byProgram = Map.groupBy(moved, ({ sender: { address } }) => this.addresses.get(address)?.program);
    return new Map(
      this.tenant.programs.flatMap((program) => {
        const category = this.categories.get(program.category);
        if (!category) return [];
        const before = (byProgram.get(program.id) ?? []).map(({ sender }) => this.beforeOf(sender.address));
        const ofSenders = { programs: before.flatMap(({ programs }) => programs), categories: before.flatMap(({ categories }) => categories) };
        return [[program.id, { program, category, ...this.former(program, ofSenders) }] as const];
      }),
    );
  }

  /** A file may say something else of a sender than the topic told last: that is former then. */
  private beforeOf(address: string): Before {
    const told = this.told.senders.get(address);
    return { programs: told ? [...told.formerPrograms, told.sender.program] : [], categories: told?.formerCategories ?? [] };
  }

  /** What a send of the program was before, where those who send it were that: all categories of those programs with it. */
  private former(program: Program, before: Before): Former {
    const programs = new Set(before.programs.filter((id) => id !== program.id));
    const ids = new Set([...before.categories, ...[program.id, ...programs].flatMap((id) => this.categoriesOf(id))]);
    ids.delete(program.category);
    // A category that the file has no more exempts nothing.
    return { formerPrograms: [...programs], formerCategories: [...ids].map((id) => this.categories.get(id) ?? categoryDefinition.parse({ id })) };
  }

  /** Every category that a program is or was of. */
  private categoriesOf(id: string): string[] {
    const [now, told] = [this.defined.get(id), this.told.programs.get(id)];
    return [...(now ? [now.category] : []), ...(told ? [told.program.category, ...told.formerCategories] : [])];
  }
}
