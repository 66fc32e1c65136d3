import type { Attributes, Span } from '@opentelemetry/api';
import { GrpcInstrumentation } from '@opentelemetry/instrumentation-grpc';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { startNodeSdk } from '@opentelemetry/sdk-node';
import { register } from 'import-in-the-middle/register-hooks.mjs';
import { isProbe, withoutNumbers } from './span-privacy.js';

/**
 * Starts traces: HTTP server and client, PostgreSQL and gRPC (messaging makes the spans of Kafka). Sampler and protocol
 * come from the standard variables (`OTEL_TRACES_SAMPLER`, `OTEL_EXPORTER_OTLP_PROTOCOL`). Must run before pg and
 * grpc-js are loaded. Answers how to send what is left and stop.
 */
export function startTracing(service: string): () => Promise<void> {
  register({ include: ['pg', 'pg-pool', '@grpc/grpc-js'] });
  const sdk = startNodeSdk({
    resourceAttributes: { 'service.name': service },
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url = '' }) => isProbe(url), requestHook: hideNumbers }),
      new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true }),
      new GrpcInstrumentation(),
    ],
  });
  return () => sdk.shutdown();
}

function hideNumbers(span: Span): void {
  const { attributes = {} } = span as { attributes?: Attributes };
  span.setAttributes(withoutNumbers(attributes));
}
