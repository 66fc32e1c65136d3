import { expect, test } from '@jest/globals';
import { installation } from '@stopline/contracts';
import { connectAccount, providers, type HttpRequest, type RawRequest } from '@stopline/providers';
import { Carriers } from './carriers.js';

const accounts = Object.entries(providers).flatMap(([provider, { simulate }]) =>
  ['one', 'two'].map((name) => {
    const settings = simulate.exampleSettings([name], name) as Record<string, unknown>;
    return { id: `${provider}-${name}`, provider, settings };
  }),
);
const { tenants } = installation.parse({
  tenants: [
    {
      id: 'demo',
      name: 'Demo',
      accounts,
      categories: [{ id: 'marketing' }],
      programs: [{ id: 'deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
      senders: accounts.map(({ id: account }, at) => ({ address: `+1202555010${at}`, type: 'long_code', country: 'US', account, program: 'deals' })),
    },
  ],
});
const carriers = new Carriers({ tenants });
const message = { id: 'reply-1', from: '+12025550100', to: '+12125550123', text: 'Bye.', validForMs: 60_000 };

function received({ method, url, headers, body = '' }: HttpRequest): RawRequest {
  return { method, url, headers, body: Buffer.from(body) };
}

test('a message comes in by the account of its sender', () => {
  expect(carriers.ofSender('+12025550102')?.account.id).toBe(accounts[2]?.id);
  expect(carriers.ofSender('+12025550199')).toBeUndefined();
});

test.each(accounts.map((account) => [account.id, account] as const))('a call of %s is read as its own, and no other account’s', (id, account) => {
  const { adapter, settings } = connectAccount(account);
  const asked = carriers.read(received(adapter.buildSend(message, settings, 0)), 0);
  expect(asked).toMatchObject({ carrier: { account: { id } }, call: { kind: 'send', text: 'Bye.' } });
});

test('a call with the secret of nobody is unauthorised, one of no API is nothing', () => {
  const unknown = providers['standard']?.simulate.exampleSettings(['x']) as Record<string, unknown>;
  const { adapter, settings } = connectAccount({ id: 'x', provider: 'standard', settings: unknown });
  const request = received(adapter.buildSend(message, settings, 0));
  expect(carriers.read(request, 0)?.call).toEqual({ kind: 'unauthorized' });
  expect(carriers.read({ ...request, url: 'http://127.0.0.1/nowhere' }, 0)).toBeUndefined();
});
