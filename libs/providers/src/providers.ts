import type { ProviderAccount } from '@stopline/contracts';
import type { ConnectedAccount, ProviderAdapter } from './adapter.js';
import { standard } from './standard/standard.js';
import { twilio } from './twilio/twilio.js';

/** Every provider that Stopline speaks to. A new one is a folder and a line here. */
export const providers: Readonly<Record<string, ProviderAdapter>> = { twilio, standard };

/** An account with its adapter, its settings checked. Throws a ZodError for settings that the start-up check would have refused. */
export function connectAccount(account: ProviderAccount): ConnectedAccount {
  const adapter = providers[account.provider];
  if (!adapter) throw new Error(`account ${account.id} names provider ${account.provider}, which does not exist`);
  return { account, adapter, settings: adapter.settings.parse(account.settings) };
}

/** Where the provider posts webhooks of an account; undefined where `stopline.yaml` names no public URL. */
export function webhookUrl(account: ProviderAccount): string | undefined {
  return account.publicUrl && `${account.publicUrl.replace(/\/$/, '')}/webhooks/${account.provider}/${account.id}`;
}
