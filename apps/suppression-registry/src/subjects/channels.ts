import type { Cause } from '@stopline/contracts';
import { z } from 'zod';

/** By which way a person's wish reached us. */
export const channel = z.enum(['sms', 'provider', 'web', 'preference_page', 'voice', 'email', 'agent', 'api', 'import', 'reconciliation', 'operation']);
export type Channel = z.infer<typeof channel>;

const CHANNELS: Readonly<Record<Cause, Channel>> = {
  keyword: 'sms',
  phrase: 'sms',
  review: 'sms',
  double_opt_in: 'sms',
  provider_verdict: 'provider',
  delivery_error: 'provider',
  disconnected_number: 'provider',
  web: 'web',
  preference_page: 'preference_page',
  voice: 'voice',
  email: 'email',
  agent: 'agent',
  api: 'api',
  import: 'import',
  reconciliation: 'reconciliation',
  revert: 'operation',
};

export function channelOf(cause: Cause): Channel {
  return CHANNELS[cause];
}
