import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { e164, providerCode, senderAddress, tenantId, times } from '../fields.js';
import { deliveryStatus } from '../vocabulary.js';
import { inboundSource } from './inbound-message.js';

/** What a provider's error code means for consent; absent for every other code. */
export const deliveryVerdict = z.enum(['opted_out', 'disconnected']);

export const deliveryReportReceived = defineEvent({
  type: 'stopline.delivery-report.received.v1',
  topics: ['delivery-reports'],
  summary: "The provider's word on a message that was sent to a person.",
  data: z.strictObject({
    tenant: tenantId,
    ...inboundSource,
    number: e164,
    sender: senderAddress,
    status: deliveryStatus,
    code: providerCode.optional(),
    verdict: deliveryVerdict.optional().describe('What the code says of consent: R16, R24'),
    ...times,
  }),
});
export type DeliveryReport = z.infer<typeof deliveryReportReceived.data>;
