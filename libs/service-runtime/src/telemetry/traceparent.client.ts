import { randomBytes } from 'node:crypto';
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
  return formatTraceparent({ traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex'), traceFlags: TraceFlags.NONE });
}
