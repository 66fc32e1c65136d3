import { hash } from 'node:crypto';
import { claimedTime, consentRequest, EARLIEST, saidAt, type ConsentRequest } from '@stopline/contracts';
import { z } from 'zod';
import { answer } from './answers.js';

/** The body of `POST /v1/consent-requests`. */
export const apiRequest = z.strictObject({
  ...consentRequest,
  said: claimedTime.refine((said) => said === undefined || said >= EARLIEST, `must not be before ${EARLIEST}: nobody opted out of text messages then`),
});
export type ApiRequest = z.infer<typeof apiRequest>;

export const apiAnswer = z.strictObject({ id: z.uuid().describe('Id of the request in every event and record that follows'), ...answer.shape });
export type ApiAnswer = z.infer<typeof apiAnswer>;

export const apiAccepted = z.strictObject({ id: z.uuid() });
export type ApiAccepted = z.infer<typeof apiAccepted>;

/** Tells two bodies under one key apart. The token stands in for the number, whose plain hash would give it away (R23). */
export function fingerprint(request: ApiRequest, subject: string): string {
  return hash('sha256', JSON.stringify({ ...request, number: subject }));
}

/** The event of a request that was received at this time. */
export function consentOf(tenant: string, request: ApiRequest, receivedAt: string): ConsentRequest {
  const { said, ...asked } = request;
  return { tenant, ...asked, ...saidAt(said, receivedAt, 'requester') };
}
