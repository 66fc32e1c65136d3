import type { ProviderAdapter } from '../adapter.js';
import { parseStandard } from './parse.js';
import { buildStandardLookup, buildStandardSend, interpretStandardLookup, interpretStandardResponse } from './send.js';
import { standardSettings, type StandardSettings } from './settings.js';
import { authenticateStandard, TOLERANCE_MS } from './signature.js';
import { standardSide } from './simulate.js';

/** Any platform without an adapter of its own: Standard Webhooks signatures both ways, the JSON of README.md. */
export const standard: ProviderAdapter<StandardSettings, Buffer> = {
  id: 'standard',
  settings: standardSettings,
  toleranceMs: TOLERANCE_MS,
  authenticate: authenticateStandard,
  parse: parseStandard,
  acknowledge: (receipts) => ({
    status: 202,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ received: receipts }),
  }),
  buildSend: buildStandardSend,
  interpretResponse: interpretStandardResponse,
  buildLookup: buildStandardLookup,
  interpretLookup: interpretStandardLookup,
  simulate: standardSide,
};
