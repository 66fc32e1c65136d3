import { expect, test } from '@jest/globals';
import { connectAccount, providers } from '@stopline/providers';
import { SentMessages } from './sent-messages.js';

const settingsOf = (id: string) => providers['standard']?.simulate.exampleSettings([id]) as Record<string, unknown>;
const account = (id: string) => connectAccount({ id, provider: 'standard', settings: settingsOf(id) });
const [one, two] = [account('one'), account('two')];
const send = { kind: 'send', from: '+12025550100', to: '+12125550123', text: 'Bye.' } as const;

test('the client’s id again is the same message; without one each call is a message', () => {
  const sent = new SentMessages();
  expect(sent.accept(one, { ...send, clientId: 'r1' }, { id: 'a', createdAt: 0 })).toMatchObject({ isNew: true, message: { id: 'a' } });
  expect(sent.accept(one, { ...send, clientId: 'r1' }, { id: 'b', createdAt: 0 })).toMatchObject({ isNew: false, message: { id: 'a' } });
  expect(sent.accept(two, { ...send, clientId: 'r1' }, { id: 'c', createdAt: 0 }).isNew).toBe(true);
  expect(sent.accept(one, send, { id: 'd', createdAt: 0 }).isNew).toBe(true);
  expect(sent.accept(one, send, { id: 'e', createdAt: 0 }).isNew).toBe(true);
});

test('a lookup finds what fits all that it names, on its own account', () => {
  const sent = new SentMessages();
  sent.accept(one, { ...send, clientId: 'r1' }, { id: 'a', createdAt: 0 });
  sent.accept(one, { ...send, to: '+12125550124' }, { id: 'b', createdAt: 0 });
  const found = (carrier: typeof one, asked: object): string[] => sent.find(carrier, { kind: 'lookup', ...asked }).map(({ id }) => id);
  expect(found(one, { clientId: 'r1' })).toEqual(['a']);
  expect(found(one, { from: send.from })).toEqual(['a', 'b']);
  expect(found(one, { from: send.from, to: '+12125550124' })).toEqual(['b']);
  expect(found(two, { clientId: 'r1' })).toEqual([]);
});
