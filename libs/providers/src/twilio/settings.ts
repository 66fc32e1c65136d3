import { z } from 'zod';

/** What a Twilio account in `stopline.yaml` must say. */
export const twilioSettings = z.strictObject({
  accountSid: z.string().regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 hex digits'),
  authTokens: z
    .array(z.string().min(1))
    .min(1)
    .describe('The current auth token first; during a rotation also the one that webhooks may still be signed with'),
  apiBaseUrl: z.url().default('https://api.twilio.com'),
});
export type TwilioSettings = z.infer<typeof twilioSettings>;
