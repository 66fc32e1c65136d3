import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ProgramConfigured, SenderConfigured } from './events/configured.js';
import { installation, programDefinition, senderDefinition, type Program, type Sender } from './installation.js';
import { LiveDirectory } from './live-directory.js';

const FILE_SENDER = '+12025550100';
const SENDER = '+12025550110';
const SHARED = '88222';
const tenant = (id: string, senders: object[]) => ({
  id,
  name: id,
  accounts: [{ id: `${id}-account`, provider: 'twilio', settings: {} }],
  categories: [{ id: 'marketing' }, { id: 'news' }, { id: 'codes', exempt: { reason: 'The person asked for the code.' } }],
  programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
  senders,
});
const senderOf = (account: string, address: string) => ({ address, type: 'long_code', country: 'US', account, program: 'deals' });
const file = installation.parse({
  tenants: [tenant('one', [senderOf('one-account', FILE_SENDER)]), tenant('two', [senderOf('two-account', SHARED)])],
});

const versioned = { version: 1, source: 'api', actor: 'jo', at: '2026-11-24T08:30:00.000Z', tenant: 'one' } as const;
const program = (id: string, change: Partial<Program> = {}, told: Partial<ProgramConfigured> = {}): ProgramConfigured => ({
  ...versioned,
  program: { ...programDefinition.parse({ id, brand: id, category: 'marketing', helpContact: 'help@deals.example' }), ...change },
  formerCategories: [],
  ...told,
});
const sender = (address: string, change: Partial<Sender> = {}, told: Partial<SenderConfigured> = {}): SenderConfigured => ({
  ...versioned,
  sender: { ...senderDefinition.parse(senderOf('one-account', address)), ...change },
  formerPrograms: [],
  formerCategories: [],
  ...told,
});

let directory: LiveDirectory;
beforeEach(() => {
  directory = new LiveDirectory(file);
});

describe('a live directory', () => {
  test('knows what the file says, and learns without a restart', () => {
    expect(directory.sender('one', FILE_SENDER)).toMatchObject({ program: { id: 'deals' }, formerPrograms: [], formerCategories: [] });
    expect(directory.sender('one', SENDER)).toBeUndefined();
    directory.learnProgram(program('club'));
    directory.learnSender(sender(SENDER, { program: 'club' }));
    expect(directory.sender('one', SENDER)).toMatchObject({ tenant: { id: 'one' }, program: { id: 'club', brand: 'club' }, category: { id: 'marketing' } });
    expect(directory.tenantsOfSender(SENDER).map(({ tenant: { id } }) => id)).toEqual(['one']);
    expect(directory.programs('one').map(({ program: { id } }) => id)).toEqual(['deals', 'club']);
    expect(directory.installation.tenants[0]?.senders.map(({ address }) => address)).toEqual([FILE_SENDER, SENDER]);
    expect(directory.file).toBe(file);
  });

  test('keeps the accounts of the file as the same objects: who connected them finds them again', () => {
    const before = directory.account('twilio', 'one-account')?.account;
    directory.learnProgram(program('club'));
    expect(directory.account('twilio', 'one-account')?.account).toBe(before);
  });

  test('an older version that is published again changes nothing', () => {
    directory.learnProgram(program('club', { brand: 'New' }, { version: 2 }));
    directory.learnProgram(program('club', { brand: 'Old' }));
    expect(directory.program('one', 'club')?.program.brand).toBe('New');
  });

  test('the file wins for what it defines', () => {
    directory.learnProgram(program('deals', { brand: 'Told' }));
    directory.learnSender(sender(FILE_SENDER, { replies: 'platform' }));
    expect(directory.program('one', 'deals')?.program.brand).toBe('Deals');
    expect(directory.sender('one', FILE_SENDER)?.sender.replies).toBe('stopline');
  });

  test('what a purged key said is gone', () => {
    directory.learnSender(sender(SENDER));
    directory.forget(`one/sender:${SENDER}`);
    expect(directory.sender('one', SENDER)).toBeUndefined();
  });

  test.each<[string, () => void]>([
    ['of no program', () => directory.learnSender(sender(SENDER, { program: 'lost' }))],
    ['of no account', () => directory.learnSender(sender(SENDER, { account: 'lost' }))],
    ['of a program of no category', () => [directory.learnProgram(program('club', { category: 'lost' })), directory.learnSender(sender(SENDER, { program: 'club' }))]],
    ['of no tenant', () => directory.learnSender(sender(SENDER, {}, { tenant: 'three' }))],
  ])('a sender %s is unknown, and nothing throws', (_, learn) => {
    learn();
    expect(directory.sender('one', SENDER)).toBeUndefined();
    expect(directory.sender('one', FILE_SENDER)).toBeDefined();
    expect(directory.program('one', 'lost')).toBeUndefined();
    expect([...directory.told('one').senders, ...directory.told('three').senders]).toHaveLength(1);
  });

  test('tells what is unknown of what it was told: somebody must look', () => {
    expect(directory.unresolved()).toEqual([]);
    directory.learnProgram(program('club', { category: 'lost' }));
    for (const address of [SENDER, SHARED]) directory.learnSender(sender(address, { program: 'club' }));
    directory.learnProgram(program('tips'));
    expect(directory.unresolved()).toEqual([{ tenant: 'one', programs: ['club'], senders: 2 }]);
  });

  test("no tenant joins another's number by API: what is said to it would suppress for the other (I17)", () => {
    directory.learnSender(sender(SHARED));
    expect(directory.tenantsOfSender(SHARED).map(({ tenant: { id } }) => id)).toEqual(['two']);
    expect(directory.sender('one', SHARED)).toBeUndefined();
  });
});

describe('what a sender was before', () => {
  const formerOf = (known: { formerPrograms: readonly string[]; formerCategories: readonly { id: string }[] } | undefined) =>
    known && [known.formerPrograms, known.formerCategories.map(({ id }) => id)];

  test('is told by the topic, with the categories of those programs', () => {
    directory.learnProgram(program('club', { category: 'news' }));
    directory.learnSender(sender(SENDER, { program: 'deals' }, { formerPrograms: ['club'], formerCategories: ['news'] }));
    expect(formerOf(directory.sender('one', SENDER))).toEqual([['club'], ['news']]);
  });

  test('a sender of the file that the topic last heard of in another program was there', () => {
    directory.learnProgram(program('club', { category: 'news' }));
    directory.learnSender(sender(FILE_SENDER, { program: 'club' }));
    expect(formerOf(directory.sender('one', FILE_SENDER))).toEqual([['club'], ['news']]);
  });

  test('a program that changed its category was of the former one, and so are its senders', () => {
    directory.learnProgram(program('club', { category: 'codes' }, { formerCategories: ['marketing'] }));
    directory.learnSender(sender(SENDER, { program: 'club' }));
    expect(formerOf(directory.program('one', 'club'))).toEqual([[], ['marketing']]);
    expect(formerOf(directory.sender('one', SENDER))).toEqual([[], ['marketing']]);
  });

  test('the present program and category are not among it', () => {
    directory.learnSender(sender(SENDER, {}, { formerPrograms: ['deals'], formerCategories: ['marketing'] }));
    expect(formerOf(directory.sender('one', SENDER))).toEqual([[], []]);
  });

  test('a send of a program may be any of its senders: it was all that they were', () => {
    directory.learnProgram(program('club', { category: 'news' }));
    directory.learnSender(sender(SENDER, {}, { formerPrograms: ['club'], formerCategories: ['news'] }));
    expect(formerOf(directory.program('one', 'deals'))).toEqual([['club'], ['news']]);
  });

  test('a category that the file has no more exempts nothing', () => {
    directory.learnProgram(program('club', { category: 'codes' }, { formerCategories: ['gone'] }));
    expect(directory.program('one', 'club')?.formerCategories).toMatchObject([{ id: 'gone', consent: 'not_required' }]);
    expect(directory.program('one', 'club')?.formerCategories[0]).not.toHaveProperty('exempt');
  });
});
