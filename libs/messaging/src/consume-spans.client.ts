import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { LaneRecord } from './lane-batch.js';
import { formatTraceparent, isSampled, parseTraceparent } from './trace-context.js';

/** The spans of a batch: one for each record whose trace somebody records. */
export interface ConsumeSpans {
  /** The records; those with a span continue the trace from it. */
  readonly records: readonly LaneRecord[];
  end(failure?: unknown): void;
}

/** Begins a span `<topic> consume` for each sampled record. No key and no value goes into it (S30). */
export function startConsumeSpans(records: readonly LaneRecord[], kafkaTopic: string): ConsumeSpans {
  const tracer = trace.getTracer('@stopline/messaging');
  const spans: Span[] = [];
  const traced = records.map((record) => {
    const parent = parseTraceparent(record.traceparent);
    if (!parent || !isSampled(parent)) return record;
    const attributes = {
      'messaging.system': 'kafka',
      'messaging.operation.type': 'process',
      'messaging.destination.name': kafkaTopic,
      'messaging.destination.partition.id': String(record.lane),
      'messaging.kafka.offset': Number(record.offset),
      'messaging.message.id': record.event.id,
    };
    const span = tracer.startSpan(`${record.topic} consume`, { kind: SpanKind.CONSUMER, attributes }, trace.setSpanContext(ROOT_CONTEXT, parent));
    spans.push(span);
    return { ...record, traceparent: formatTraceparent(span.spanContext()) };
  });
  return {
    records: traced,
    end: (failure) => {
      for (const span of spans) {
        if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      }
    },
  };
}
