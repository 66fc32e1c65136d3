import type { ProviderAdapter } from '../adapter.js';
import { authenticateTwilio, type TwilioContent } from './authenticate.js';
import { parseTwilio } from './parse.js';
import { buildTwilioLookup, buildTwilioSend, interpretTwilioLookup, interpretTwilioResponse } from './send.js';
import { twilioSettings, type TwilioSettings } from './settings.js';
import { twilioSide } from './simulate.js';

/** Twilio Programmable Messaging. No time is signed: a captured webhook is stopped by its message id alone. */
export const twilio: ProviderAdapter<TwilioSettings, TwilioContent> = {
  id: 'twilio',
  settings: twilioSettings,
  authenticate: authenticateTwilio,
  parse: parseTwilio,
  /** An empty TwiML document: no reply by Twilio. */
  acknowledge: () => ({
    status: 200,
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
  }),
  buildSend: buildTwilioSend,
  interpretResponse: interpretTwilioResponse,
  buildLookup: buildTwilioLookup,
  interpretLookup: interpretTwilioLookup,
  simulate: twilioSide,
};
