import { directoryOf, installation, type Directory } from '@stopline/contracts';
import { providers } from '@stopline/providers';

export const TWILIO_SENDER = '+12025550100';
export const STANDARD_SENDER = '+12025550101';
export const PROVIDER_ANSWERS = '+12025550102';
export const PLATFORM_ANSWERS = '+12025550103';

/** One tenant with a sender at each provider, and two that somebody else answers for. */
export function fakeDirectory(apiBaseUrl = 'http://127.0.0.1:1', boundMs = 500): Directory {
  const settingsOf = (provider: string, account: string): object => ({ ...(providers[provider]?.simulate.exampleSettings(['secret'], account) as object), apiBaseUrl });
  const sender = { type: 'long_code', country: 'US', program: 'deals' };
  return directoryOf(
    installation.parse({
      freshness: { boundMs, skewMs: 0 },
      tenants: [
        {
          id: 'demo',
          name: 'Harbor Outfitters',
          accounts: [
            { id: 'demo-twilio', provider: 'twilio', publicUrl: 'https://hooks.harbor.example', settings: settingsOf('twilio', 'demo-twilio') },
            { id: 'demo-standard', provider: 'standard', settings: settingsOf('standard', 'demo-standard') },
          ],
          categories: [{ id: 'marketing' }],
          programs: [
            { id: 'deals', brand: 'Harbor Outfitters', category: 'marketing', timeZone: 'America/New_York', helpContact: 'help@harbor.example' },
            {
              id: 'news',
              brand: 'Harbor News',
              category: 'marketing',
              helpContact: 'help@harbor.example',
              templates: { en: { help: '{brand}: Ask the crow at {helpContact}. STOP ends it.' } },
            },
          ],
          senders: [
            { ...sender, address: TWILIO_SENDER, account: 'demo-twilio' },
            { ...sender, address: STANDARD_SENDER, account: 'demo-standard' },
            { ...sender, address: PROVIDER_ANSWERS, account: 'demo-twilio', replies: 'provider' },
            { ...sender, address: PLATFORM_ANSWERS, account: 'demo-standard', replies: 'platform' },
          ],
        },
      ],
    }),
  );
}
