import type { Directory, FieldProblem, Program, ProgramConfigured, Sender, SenderConfigured, Tenant } from '@stopline/contracts';
import { writeLane, type Database, type LaneTx } from '@stopline/database';
import { SERVICE } from '../schema.js';
import { fileVersions } from './file-versions.js';
import { differences } from './reconcile.js';
import { programProblems, senderProblems } from './references.js';
import {
  CONFIGURATION_LANE,
  isOfAnother,
  keepVersions,
  publishVersions,
  readInForce,
  readProgram,
  readPrograms,
  readSender,
  readSenders,
  writeVersions,
  type Page,
  type Placed,
} from './versions.store.js';
import { nextProgram, nextSender } from './versions.js';

/** Who writes, and which version they have seen: 0 for what is new. */
export interface Write {
  readonly tenant: string;
  readonly ifVersion: number;
  readonly actor: string;
}

/** What came of a write. `unchanged`: it was defined like this already. */
export type Written<Data> =
  | { readonly outcome: 'configured' | 'unchanged'; readonly data: Data }
  | { readonly outcome: 'version_conflict'; readonly version: number }
  | { readonly outcome: 'invalid_definition'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'defined_in_file' | 'sender_of_another' };

/** Programs and senders with all their versions. Every change is one transaction that holds the lane of the configuration: versions never fork. */
export class Configuration {
  constructor(
    private readonly db: Database,
    private readonly directory: Pick<Directory, 'file' | 'told'>,
  ) {}

  /** Makes the tables and the topic agree, and brings in what the file says. Answers how many versions the file made. Safe in many processes at once. */
  bringIn(): Promise<number> {
    return this.write(async (lane) => {
      let brought = 0;
      for (const tenant of this.directory.file.tenants) {
        const { missing, untold } = differences(await readInForce(lane.tx, tenant.id), this.directory.told(tenant.id));
        await keepVersions(lane, missing);
        publishVersions(lane, untold);
        const versions = fileVersions(tenant, await readInForce(lane.tx, tenant.id), { source: 'file', actor: SERVICE, at: lane.now });
        await writeVersions(lane, versions);
        brought += versions.length;
      }
      return brought;
    });
  }

  programs(tenant: string, page: Page): Promise<Placed<ProgramConfigured>[]> {
    return readPrograms(this.db, tenant, page);
  }

  senders(tenant: string, page: Page): Promise<Placed<SenderConfigured>[]> {
    return readSenders(this.db, tenant, page);
  }

  /** All versions, oldest first. */
  program(tenant: string, id: string): Promise<ProgramConfigured[]> {
    return readProgram(this.db, tenant, id);
  }

  /** All versions, oldest first. */
  sender(tenant: string, address: string): Promise<SenderConfigured[]> {
    return readSender(this.db, tenant, address);
  }

  async putProgram(program: Program, { tenant, ifVersion, actor }: Write): Promise<Written<ProgramConfigured>> {
    const file = this.fileOf(tenant);
    if (file.programs.some(({ id }) => id === program.id)) return { outcome: 'defined_in_file' };
    const problems = programProblems(program, file);
    if (problems.length > 0) return { outcome: 'invalid_definition', problems };
    return this.write(async (lane) => {
      const before = (await readProgram(lane.tx, tenant, program.id)).at(-1);
      const data = nextProgram(tenant, program, before, { source: 'api', actor, at: lane.now });
      if (data === before) return { outcome: 'unchanged', data };
      if (ifVersion !== (before?.version ?? 0)) return { outcome: 'version_conflict', version: before?.version ?? 0 };
      await writeVersions(lane, [{ kind: 'program', data }]);
      return { outcome: 'configured', data };
    });
  }

  async putSender(sender: Sender, { tenant, ifVersion, actor }: Write): Promise<Written<SenderConfigured>> {
    const file = this.fileOf(tenant);
    if (file.senders.some(({ address }) => address === sender.address)) return { outcome: 'defined_in_file' };
    return this.write(async (lane) => {
      if (await isOfAnother(lane.tx, tenant, sender.address)) return { outcome: 'sender_of_another' };
      const problems = senderProblems(sender, file, (await readProgram(lane.tx, tenant, sender.program)).at(-1));
      if (problems.length > 0) return { outcome: 'invalid_definition', problems };
      const before = (await readSender(lane.tx, tenant, sender.address)).at(-1);
      const left = before && { sender: before, program: (await readProgram(lane.tx, tenant, before.sender.program)).at(-1) };
      const data = nextSender(tenant, sender, left, { source: 'api', actor, at: lane.now });
      if (data === before) return { outcome: 'unchanged', data };
      if (ifVersion !== (before?.version ?? 0)) return { outcome: 'version_conflict', version: before?.version ?? 0 };
      await writeVersions(lane, [{ kind: 'sender', data }]);
      return { outcome: 'configured', data };
    });
  }

  private write<Result>(work: (lane: LaneTx) => Promise<Result>): Promise<Result> {
    return writeLane(this.db, { service: SERVICE, lane: CONFIGURATION_LANE }, work);
  }

  private fileOf(tenant: string): Tenant {
    const found = this.directory.file.tenants.find(({ id }) => id === tenant);
    if (!found) throw new Error(`the installation has no tenant ${tenant}`);
    return found;
  }
}
