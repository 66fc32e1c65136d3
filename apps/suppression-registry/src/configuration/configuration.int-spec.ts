import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { installation, programDefinition, senderDefinition, LiveDirectory, type Installation, type ProgramConfigured, type SenderConfigured } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { usePostgres } from '@stopline/testing';
import { fakeDirectory, LONG_CODE, SHARED } from '../directory.fake.js';
import { asOwner, openRegistry } from '../registry.fake.js';
import { Configuration } from './configuration.store.js';

const postgres = usePostgres();
const NEW_SENDER = '+12025550170';
const { file } = fakeDirectory();
const OF_FILE = file.tenants.reduce((sum, { programs, senders }) => sum + programs.length + senders.length, 0);

let db: Database;
let configuration: Configuration;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());

beforeEach(async () => {
  await asOwner(postgres.url, 'TRUNCATE configuration, outbox');
  configuration = configurationOf(file);
  await configuration.bringIn();
});

const configurationOf = (installed: Installation, told = new LiveDirectory(installed)) => new Configuration(db, { file: installed, told: (tenant) => told.told(tenant) });
const write = (ifVersion: number, actor = 'demo-compliance: Jo', tenant = 'demo') => ({ tenant, ifVersion, actor });
const club = programDefinition.parse({ id: 'club', brand: 'Harbor Club', category: 'marketing', helpContact: 'help@harbor.example' });
const sender = senderDefinition.parse({ address: NEW_SENDER, type: 'long_code', country: 'US', account: 'twilio-1', program: 'deals' });

interface Published {
  readonly key: string;
  readonly partition: number;
  readonly lane: number;
  readonly value: string;
}
const published = () => asOwner<Published>(postgres.url, "SELECT key, partition, lane, value FROM outbox WHERE topic = 'stopline.programs.v1' ORDER BY id");
const rows = async (): Promise<number> => Number((await db.query<{ n: string }>('SELECT count(*) AS n FROM configuration'))[0]?.n);

describe('what the file says', () => {
  it('is brought in and published once, all in one partition, programs first', async () => {
    const events = await published();
    expect(events).toHaveLength(OF_FILE);
    expect(new Set(events.map(({ lane, partition }) => `${lane}/${partition}`))).toEqual(new Set(['0/0']));
    expect(events[0]).toMatchObject({ key: 'demo/program:deals' });
    expect(JSON.parse(events[0]?.value ?? '')).toMatchObject({ version: 1, source: 'file', program: { id: 'deals', startLifts: 'program' } });
    expect(await configurationOf(file, await told()).bringIn()).toBe(0);
    expect(await published()).toHaveLength(OF_FILE);
  });

  it('and changes is one version more, however many registries start at once', async () => {
    const changed: Installation = installation.parse({ ...file, tenants: file.tenants.map((tenant) => ({ ...tenant, programs: tenant.programs.map((program) => ({ ...program, brand: 'New' })) })) });
    const brought = await Promise.all(Array.from({ length: 4 }, () => configurationOf(changed).bringIn()));
    expect(brought.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 4]);
    expect((await configuration.program('demo', 'deals')).map(({ version, program: { brand } }) => [version, brand])).toEqual([
      [1, 'Harbor Outfitters'],
      [2, 'New'],
    ]);
  });

  it('and no longer says is retired, with its history', async () => {
    const rest: Installation = { ...file, tenants: file.tenants.map((tenant) => ({ ...tenant, senders: tenant.senders.filter(({ address }) => address !== LONG_CODE) })) };
    await configurationOf(rest).bringIn();
    expect((await configuration.sender('demo', LONG_CODE)).map((version) => [version.version, version.sender.retired])).toEqual([
      [1, false],
      [2, true],
    ]);
    const free = configurationOf(rest);
    expect(await free.putSender({ ...sender, address: LONG_CODE }, write(2))).toMatchObject({ outcome: 'configured', data: { version: 3, source: 'api' } });
  });

  it('is not to be changed by API', async () => {
    expect(await configuration.putProgram({ ...club, id: 'deals' }, write(1))).toEqual({ outcome: 'defined_in_file' });
    expect(await configuration.putSender({ ...sender, address: LONG_CODE }, write(1))).toEqual({ outcome: 'defined_in_file' });
  });
});

/** What a service knows once it has read all that is published. */
async function told(): Promise<LiveDirectory> {
  const directory = new LiveDirectory(file);
  for (const { key, value } of await published()) {
    if (key.includes('/program:')) directory.learnProgram(JSON.parse(value) as ProgramConfigured);
    else directory.learnSender(JSON.parse(value) as SenderConfigured);
  }
  return directory;
}

describe('after a loss', () => {
  it('of the topic everything in force is published again, with what it was before', async () => {
    await configuration.putSender(sender, write(0));
    await configuration.putProgram(club, write(0));
    await configuration.putSender({ ...sender, program: 'club' }, write(1));
    const before = (await told()).told('demo');
    await asOwner(postgres.url, 'TRUNCATE outbox');
    expect(await configurationOf(file).bringIn()).toBe(0);
    expect((await told()).told('demo')).toEqual(before);
  });

  it('of the tables, as by an older backup, what the topic has is taken over: numbers go on behind it', async () => {
    await configuration.putProgram(club, write(0));
    await configuration.putProgram({ ...club, brand: 'New' }, write(1));
    const topic = await told();
    await asOwner(postgres.url, "DELETE FROM configuration WHERE id = 'club'");
    await configurationOf(file, topic).bringIn();
    expect(await configuration.putProgram({ ...club, brand: 'Newest' }, write(2))).toMatchObject({ outcome: 'configured', data: { version: 3 } });
  });
});

describe('a write by API', () => {
  it('is a version, published with who said so, and the same again is none', async () => {
    expect(await configuration.putProgram(club, write(0))).toMatchObject({ outcome: 'configured', data: { version: 1, source: 'api', actor: 'demo-compliance: Jo' } });
    expect(await configuration.putProgram(club, write(0))).toMatchObject({ outcome: 'unchanged', data: { version: 1 } });
    const events = await published();
    expect(events).toHaveLength(OF_FILE + 1);
    expect(events.at(-1)).toMatchObject({ key: 'demo/program:club', partition: 0 });
    expect(JSON.parse(events.at(-1)?.value ?? '')).toMatchObject({ tenant: 'demo', program: club, actor: 'demo-compliance: Jo' });
  });

  it('of somebody who has not seen the last version is refused with it', async () => {
    await configuration.putProgram(club, write(0));
    expect(await configuration.putProgram({ ...club, brand: 'Other' }, write(0))).toEqual({ outcome: 'version_conflict', version: 1 });
    expect(await configuration.putProgram({ ...club, brand: 'Other' }, write(7))).toEqual({ outcome: 'version_conflict', version: 1 });
    expect(await configuration.putProgram({ ...club, brand: 'Other' }, write(1))).toMatchObject({ outcome: 'configured', data: { version: 2 } });
  });

  it('of several at once: one counts, the others are told', async () => {
    const brands = ['One', 'Two', 'Three', 'Four'];
    const outcomes = await Promise.all(brands.map((brand) => configuration.putProgram({ ...club, brand }, write(0))));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['configured', 'version_conflict', 'version_conflict', 'version_conflict']);
    expect(await configuration.program('demo', 'club')).toHaveLength(1);
  });

  it('that moves a sender remembers where it was, with the categories of those programs', async () => {
    await configuration.putProgram({ ...club, category: 'codes' }, write(0));
    await configuration.putSender(sender, write(0));
    await configuration.putSender({ ...sender, program: 'club' }, write(1));
    expect((await configuration.sender('demo', NEW_SENDER)).at(-1)).toMatchObject({ version: 2, formerPrograms: ['deals'], formerCategories: ['marketing'] });
  });

  it('with a reference to what is not known is refused, and nothing is written', async () => {
    const before = await rows();
    expect(await configuration.putProgram({ ...club, category: 'lost' }, write(0))).toMatchObject({ outcome: 'invalid_definition', problems: [{ path: ['category'] }] });
    expect(await configuration.putSender({ ...sender, program: 'lost', account: 'lost' }, write(0))).toMatchObject({
      outcome: 'invalid_definition',
      problems: [{ path: ['account'] }, { path: ['program'] }],
    });
    expect(await rows()).toBe(before);
  });

  it("may not take another tenant's sender: what people say to it would reach both (I17)", async () => {
    await configuration.putSender(sender, write(0));
    const theirs = { ...sender, program: 'club' };
    expect(await configuration.putSender(theirs, write(0, 'x', 'northwind'))).toEqual({ outcome: 'sender_of_another' });
    expect(await configuration.sender('northwind', NEW_SENDER)).toEqual([]);
    expect((await configuration.sender('northwind', SHARED))).toHaveLength(1);
  });

  it('is paged in the order of changes: what is changed meanwhile comes again at the end', async () => {
    const first = await configuration.programs('demo', { after: '0', limit: 2 });
    expect(first.map(({ data }) => data.program.id)).toEqual(['deals', 'points']);
    await configuration.putProgram(club, write(0));
    const second = await configuration.programs('demo', { after: first.at(-1)?.seq ?? '', limit: 9 });
    expect(second.map(({ data }) => data.program.id)).toEqual(['logins', 'club']);
  });

  it('stays for ever: versions are never rewritten', async () => {
    await expect(db.query("UPDATE configuration SET data = '{}'")).rejects.toThrow();
    await expect(db.query('DELETE FROM configuration')).rejects.toThrow();
  });
});
