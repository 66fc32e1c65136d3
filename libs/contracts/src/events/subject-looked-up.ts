import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { eventId, instant, senderAddress, slug, subject, tenantId } from '../fields.js';

export const subjectLookedUp = defineEvent({
  type: 'stopline.subject.looked-up.v1',
  topics: ['suppression-changes'],
  summary: 'Somebody looked a person up. Recorded before the answer leaves, or there is no answer.',
  data: z.strictObject({
    tenant: tenantId,
    subject,
    lookupId: eventId,
    actor: z.string().describe('The API key that asked'),
    at: instant.exactOptional().describe('The past instant that was asked about'),
    send: z
      .strictObject({ program: slug.exactOptional(), category: slug.exactOptional(), sender: senderAddress.exactOptional() })
      .exactOptional()
      .describe('The send that was asked about'),
    lookedUpAt: instant,
    lane: z.int().min(0),
    laneSeq: z.int().min(1),
  }),
});
