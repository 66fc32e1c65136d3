import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import type { CheckAnswer } from '@stopline/contracts';
import { CHECK_RESPONSE, checkResponse } from './check-response.js';
import { encodeStatus } from './grpc-definition.client.js';

/** A call that is not answered by a message: what the caller gets instead. */
export type Refusal = Partial<StatusObject>;

/** What failed, for people; it repeats nothing of the request. */
export function refusal(code: status, details: string): Refusal {
  return { code, details };
}

/** UNKNOWN is no answer that a careless client could read as one: the call fails, the answer is in the status details. */
export function unavailable(answer: CheckAnswer): Refusal {
  return detailed(status.UNAVAILABLE, `UNKNOWN, reason ${answer.reason}: do not send.`, { '@type': typeUrl(CHECK_RESPONSE), ...checkResponse(answer) });
}

/** The key asks too much; the details say when it is worth asking again. Infinity: never in one call. */
export function exhausted(perSecond: number, waitMs: number): Refusal {
  const details = `This key may ask about ${perSecond} numbers a second: ask again later, or in smaller batches.`;
  if (waitMs === Infinity) return refusal(status.RESOURCE_EXHAUSTED, details);
  const retryDelay = { seconds: Math.floor(waitMs / 1000), nanos: (waitMs % 1000) * 1_000_000 };
  return detailed(status.RESOURCE_EXHAUSTED, details, { '@type': typeUrl('google.rpc.RetryInfo'), retryDelay });
}

function detailed(code: status, message: string, detail: { readonly '@type': string; readonly [field: string]: unknown }): Refusal {
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', encodeStatus({ code, message, details: [detail] }));
  return { code, details: message, metadata };
}

function typeUrl(message: string): string {
  return `type.googleapis.com/${message}`;
}
