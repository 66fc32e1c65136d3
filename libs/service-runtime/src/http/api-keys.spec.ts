import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { directoryOf, installation } from '@stopline/contracts';
import { ApiKeys } from './api-keys.js';

const SECRET = 'a-secret-of-sixteen-and-more';
const tenant = {
  id: 'demo',
  name: 'Demo',
  keys: [{ id: 'ask', role: 'sender', secret: SECRET }],
  categories: [{ id: 'marketing' }],
  programs: [{ id: 'deals', brand: 'Demo', category: 'marketing', helpContact: 'help@demo.example' }],
};
const keys = new ApiKeys(directoryOf(installation.parse({ tenants: [tenant] })));

/** Another secret whose digest begins with the same two bytes: what the buckets cannot tell apart. */
function neighbourOf(secret: string): string {
  const bucket = hash('sha256', secret).slice(0, 4);
  for (let n = 0; ; n += 1) if (hash('sha256', `other-${n}`).startsWith(bucket)) return `other-${n}`;
}

describe('ApiKeys', () => {
  it.each([
    { given: `Bearer ${SECRET}`, found: 'ask' },
    { given: `bearer ${SECRET}`, found: 'ask' },
    { given: `Bearer ${neighbourOf(SECRET)}`, found: undefined },
    { given: `Bearer ${SECRET} `, found: undefined },
    { given: `Bearer  ${SECRET}`, found: undefined },
    { given: 'Bearer ', found: undefined },
    { given: SECRET, found: undefined },
    { given: undefined, found: undefined },
  ])('$given is the key $found', ({ given, found }) => {
    expect(keys.find(given)?.key.id).toBe(found);
  });
});
