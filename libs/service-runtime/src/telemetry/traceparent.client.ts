import { randomUUID } from 'node:crypto';
import { isSpanContextValid, trace, TraceFlags } from '@opentelemetry/api';
import { formatTraceparent, parseTraceparent } from '@stopline/messaging';

/**
 * The W3C trace context that an event made from this request carries: the span of the request where traces are made,
 * else the caller's own, else a new one that is not sampled. So each story has a trace id, also with tracing off.
 */
export function edgeTraceparent(headers: { readonly traceparent?: string | string[] | undefined }): string {
  const span = trace.getActiveSpan()?.spanContext();
  if (span && isSpanContextValid(span)) return formatTraceparent(span);
  const given = headers.traceparent;
  if (typeof given === 'string' && parseTraceparent(given)) return given;
  return formatTraceparent({ traceId: randomHex(), spanId: randomHex().slice(0, 16), traceFlags: TraceFlags.NONE });
}

/** 32 digits that are never all zero. Node draws the randomness of many UUIDs at once, which costs a tenth of asking for a few bytes. */
function randomHex(): string {
  return randomUUID().replaceAll('-', '');
}
