import { directoryOf, installation, keyRole, type Directory, type KeyRole, type Tenant } from '@stopline/contracts';

/** Senders of the fake installation. `SHARED` belongs to both tenants. */
export const LONG_CODE = '+12025550100';
export const EXEMPT = '+12025550102';
export const PLATFORM_ANSWERS = '+12025550103';
export const TOLL_FREE = '+18445550104';
export const SHORT_CODE = '88222';
export const SHARED = '77333';
export const UNKNOWN = '+12025550199';

const program = { brand: 'Harbor Outfitters', category: 'marketing', helpContact: 'help@harbor.example' };
const sender = { type: 'long_code', country: 'US', account: 'twilio-1', program: 'deals' };

/** What a key of the fake installation presents. */
export const secretOf = (tenant: string, role: KeyRole): string => `${tenant}-${role}-key-0001`;
const keysOf = (tenant: string) => keyRole.options.map((role) => ({ id: `${tenant}-${role}`, role, secret: secretOf(tenant, role) }));

/** Two tenants; `demo` has a marketing program, one that needs consent, and one of exempt codes. */
export function fakeDirectory(policies: Partial<Tenant['policies']> = {}): Directory {
  return directoryOf(
    installation.parse({
      tenants: [
        {
          id: 'demo',
          name: 'Harbor Outfitters',
          policies,
          keys: keysOf('demo'),
          accounts: [{ id: 'twilio-1', provider: 'twilio', settings: {} }],
          categories: [
            { id: 'marketing', names: ['deals', 'offers'], kinds: ['marketing'] },
            { id: 'loyalty', names: ['points'], kinds: ['surveys'], optInEvidence: 'double', consent: 'required' },
            { id: 'codes', optInEvidence: 'none', exempt: { reason: 'The person asked for the code seconds before.' } },
          ],
          programs: [
            { id: 'deals', ...program },
            { id: 'points', ...program, category: 'loyalty' },
            { id: 'logins', ...program, category: 'codes' },
          ],
          senders: [
            { ...sender, address: LONG_CODE },
            { ...sender, address: EXEMPT, program: 'logins' },
            { ...sender, address: PLATFORM_ANSWERS, replies: 'platform' },
            { ...sender, address: TOLL_FREE, type: 'toll_free' },
            { ...sender, address: SHORT_CODE, type: 'short_code', program: 'points' },
            { ...sender, address: SHARED, type: 'short_code' },
          ],
        },
        {
          id: 'northwind',
          name: 'Northwind Books',
          keys: keysOf('northwind'),
          accounts: [{ id: 'twilio-1', provider: 'standard', settings: {} }],
          categories: [{ id: 'alerts', exempt: { reason: 'Safety alerts about goods already bought.' } }],
          programs: [{ id: 'club', brand: 'Northwind Books', category: 'alerts', language: 'fr', helpContact: 'aide@northwind.example' }],
          senders: [{ ...sender, address: SHARED, type: 'short_code', program: 'club' }],
        },
      ],
    }),
  );
}
