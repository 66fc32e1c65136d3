import { describe, expect, test } from '@jest/globals';
import { directoryOf, referenceProblems } from './directory.js';
import { senderAddress, UNKNOWN_SENDER } from './fields.js';
import { installation, type Installation } from './installation.js';

const tenant = (id: string, change: object = {}) => ({
  id,
  name: id,
  keys: [{ id: 'checker', role: 'sender', secret: `${id}-secret-000000` }],
  accounts: [{ id: `${id}-account`, provider: 'twilio', settings: {} }],
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
  senders: [{ address: '88222', type: 'short_code', country: 'US', account: `${id}-account`, program: 'deals' }],
  ...change,
});
const installed = (...tenants: object[]): Installation => installation.parse({ tenants });

describe('the directory', () => {
  const directory = directoryOf(installed(tenant('one'), tenant('two')));

  test('finds a sender with its program and category, within its tenant only', () => {
    expect(directory.sender('one', '88222')).toMatchObject({ program: { id: 'deals' }, category: { id: 'marketing', consent: 'not_required' } });
    expect(directory.sender('three', '88222')).toBeUndefined();
  });

  test('names every tenant of a shared number', () => {
    expect(directory.tenantsOfSender('88222').map((known) => known.tenant.id)).toEqual(['one', 'two']);
    expect(directory.tenantsOfSender('99999')).toEqual([]);
  });

  test('finds an account by its place in the webhook URL', () => {
    expect(directory.account('twilio', 'two-account')?.tenant.id).toBe('two');
    expect(directory.account('standard', 'two-account')).toBeUndefined();
  });
});

test('no tenant may own the address that stands for an unknown sender', () => {
  const senders = [{ address: UNKNOWN_SENDER, type: 'alphanumeric', country: 'GB', account: 'one-account', program: 'deals' }];
  expect(() => installed(tenant('one', { senders }))).toThrow('must not be unknown');
  expect(senderAddress.parse(UNKNOWN_SENDER)).toBe(UNKNOWN_SENDER);
});

describe('reference problems', () => {
  test.each([
    ['a program of no category', { categories: [{ id: 'news' }] }, 'tenants.0.programs.0.category', 'there is no category marketing; known: news'],
    ['a sender of no program', { programs: [{ id: 'other', brand: 'O', category: 'marketing', helpContact: 'a@b.example' }] }, 'tenants.0.senders.0.program', 'there is no program deals; known: other'],
    ['a sender of no account', { accounts: [] }, 'tenants.0.senders.0.account', 'there is no account one-account; known: none'],
    ['an id given twice', { categories: [{ id: 'marketing' }, { id: 'marketing' }] }, 'tenants.0.categories.1.id', 'marketing is given twice'],
  ])('%s', (_name, change, path, message) => {
    const problems = referenceProblems(installed(tenant('one', change)));
    expect(problems.map((problem) => [problem.path.join('.'), problem.message])).toContainEqual([path, message]);
  });

  test('two tenants may not own one webhook account or one secret', () => {
    const stolen = tenant('two', {
      accounts: [{ id: 'one-account', provider: 'twilio', settings: {} }],
      senders: [],
      keys: [{ id: 'checker', role: 'sender', secret: 'one-secret-000000' }],
    });
    expect(referenceProblems(installed(tenant('one'), stolen)).map(({ message }) => message)).toEqual([
      'twilio/one-account is an account already',
      'is the secret of another key too',
    ]);
  });

  test('a sound installation has none', () => {
    expect(referenceProblems(installed(tenant('one')))).toEqual([]);
  });
});
