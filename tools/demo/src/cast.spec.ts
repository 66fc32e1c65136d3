import { describe, expect, it } from '@jest/globals';
import { installation } from '@stopline/contracts';
import { castOf } from './cast.js';

const sender = { type: 'long_code', country: 'US', account: 'carrier', program: 'deals' };
const tenant = (id: string, roles: string[], differences: object = {}) => ({
  id,
  name: id,
  keys: roles.map((role) => ({ id: role, role, secret: `${id}-${role}-key-0001` })),
  accounts: [{ id: 'carrier', provider: 'twilio', settings: {} }],
  categories: [{ id: 'marketing' }, { id: 'codes', exempt: { reason: 'One-time codes are asked for.' } }],
  programs: [
    { id: 'deals', brand: 'Brand', category: 'marketing', helpContact: 'help@brand.example' },
    { id: 'codes', brand: 'Brand', category: 'codes', helpContact: 'help@brand.example' },
  ],
  senders: [
    { ...sender, address: '+12025550100' },
    { ...sender, address: '+12025550101', program: 'codes' },
  ],
  ...differences,
});
const cast = (...tenants: object[]) => castOf(installation.parse({ tenants }));

describe('castOf', () => {
  it('takes a tenant with a sender key and a compliance key, and another one as the stranger', () => {
    expect(cast(tenant('first', ['sender']), tenant('second', ['sender', 'compliance']))).toMatchObject({
      tenant: { id: 'second' },
      sender: '+12025550100',
      exemptSender: '+12025550101',
      stranger: { name: 'first' },
    });
  });

  it.each([
    ['nobody may read the audit', tenant('only', ['sender'])],
    ['the carrier answers for every sender', tenant('only', ['sender', 'compliance'], { senders: [{ ...sender, address: '+12025550100', replies: 'provider' }] })],
  ])('finds nobody where %s', (_, only) => {
    expect(cast(only)).toBeUndefined();
  });
});
