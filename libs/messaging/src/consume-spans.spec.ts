import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { TracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { buildData } from '@stopline/testing';
import { startConsumeSpans } from './consume-spans.client.js';
import { fakeBatch } from './lane-batch.fake.js';
import { parseTraceparent } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const NUMBER = '+12125550123';

const exporter = new InMemorySpanExporter();

function records(...traceparents: (string | undefined)[]): ReturnType<typeof fakeBatch>['records'] {
  const event = { type: 'stopline.message.classified.v1', id: 'id', key: NUMBER, correlationId: 'id', data: buildData('stopline.message.classified.v1') } as const;
  return fakeBatch('classified-messages', traceparents.map((traceparent) => ({ ...event, ...(traceparent !== undefined && { traceparent }) }))).records;
}

beforeEach(() => {
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
});

afterEach(() => {
  trace.disable();
  exporter.reset();
});

describe('startConsumeSpans', () => {
  test('a sampled record gets a span of its trace, and what follows continues from that span', () => {
    const spans = startConsumeSpans(records(`00-${TRACE}-${CALLER}-01`), 'stopline.classified-messages.v1');
    spans.end();
    const [span] = exporter.getFinishedSpans();
    expect(span?.name).toBe('classified-messages consume');
    expect(span?.spanContext().traceId).toBe(TRACE);
    expect(span?.parentSpanContext?.spanId).toBe(CALLER);
    expect(parseTraceparent(spans.records[0]?.traceparent)).toMatchObject({ traceId: TRACE, spanId: span?.spanContext().spanId });
  });

  test.each([
    ['unsampled', `00-${TRACE}-${CALLER}-00`],
    ['untraced', undefined],
  ])('an %s record passes unchanged and costs no span', (_, traceparent) => {
    const given = records(traceparent);
    const spans = startConsumeSpans(given, 'stopline.classified-messages.v1');
    spans.end();
    expect(spans.records).toEqual(given);
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  test('a failure marks the span', () => {
    startConsumeSpans(records(`00-${TRACE}-${CALLER}-01`), 't').end(new Error('down'));
    expect(exporter.getFinishedSpans()[0]?.status.code).toBe(SpanStatusCode.ERROR);
  });

  test('no number stands in a span (S30, I16)', () => {
    startConsumeSpans(records(`00-${TRACE}-${CALLER}-01`), 't').end();
    const [span] = exporter.getFinishedSpans();
    expect(JSON.stringify([span?.name, span?.attributes])).not.toContain('2125550123');
  });
});
