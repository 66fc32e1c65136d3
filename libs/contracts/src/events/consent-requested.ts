import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, senderAddress, slug, tenantId, times, words } from '../fields.js';
import { consentAction, consentChannel } from '../vocabulary.js';
import { ingressPosition } from './inbound-message.js';

/** What a person asked by a channel other than a text message. */
export const consentRequest = {
  number: e164,
  action: consentAction,
  program: slug.optional().describe('Only this program; an opt-out that names nothing is for the whole tenant'),
  category: slug.exactOptional().describe('Only this category, where no program is named'),
  sender: senderAddress.optional().describe('The sender that the person named, if any'),
  channel: consentChannel,
  actor: words(256).describe('Who recorded it: an agent, a form, a system'),
  evidence: z
    .strictObject({
      reference: words(1024).optional().describe('Where the evidence is kept: a call id, a ticket, a form version'),
      text: words(4096).optional().describe("The person's words"),
    })
    .optional(),
};

export const consentRequested = defineEvent({
  type: 'stopline.consent.requested.v1',
  topics: ['consent-requests'],
  summary: 'A person opted out or in by another channel than a text message to us.',
  data: z.strictObject({ tenant: tenantId, ingress: ingressPosition.optional(), ...consentRequest, ...times }),
});
export type ConsentRequest = z.infer<typeof consentRequested.data>;
