import { expect, test } from '@jest/globals';
import { connectAccount, webhookUrl } from './providers.js';

const account = { id: 'a', provider: 'standard', settings: { secrets: ['whsec_c3RvcGxpbmUtZGVtby1zdGFuZGFyZC1zZWNyZXQ='], apiBaseUrl: 'https://x.example' } };

test('an account is connected with its adapter and its checked settings', () => {
  expect(connectAccount(account)).toMatchObject({ adapter: { id: 'standard' }, settings: account.settings });
});

test.each([
  ['a provider that does not exist', { ...account, provider: 'pigeon' }, 'pigeon'],
  ['a secret that is no base64', { ...account, settings: { ...account.settings, secrets: ['whsec_!'] } }, 'whsec_ and base64'],
  ['a secret that is too short', { ...account, settings: { ...account.settings, secrets: ['whsec_c2hvcnQ='] } }, '24 to 64 bytes'],
  ['a field nobody knows', { ...account, settings: { ...account.settings, secret: 'x' } }, 'secret'],
])('refused: %s', (_, wrong, message) => {
  expect(() => connectAccount(wrong)).toThrow(message);
});

test('webhooks of an account have one URL, where the public one is known', () => {
  expect(webhookUrl({ ...account, publicUrl: 'https://hooks.example/' })).toBe('https://hooks.example/webhooks/standard/a');
  expect(webhookUrl(account)).toBeUndefined();
});
