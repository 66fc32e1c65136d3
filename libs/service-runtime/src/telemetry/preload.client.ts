import '../node-version.worker.js';
import { basename, resolve } from 'node:path';
import { environment } from '../config/config.js';
import './metrics.client.js';
import { onTracingStopped } from './tracing-handle.client.js';

/**
 * Loaded before the service: `node --import @stopline/service-runtime/telemetry dist/main.js`. Without a collector's
 * address the instrumentation is not even loaded.
 */
if (environment['OTEL_EXPORTER_OTLP_ENDPOINT']) {
  const { startTracing } = await import('./tracing.client.js');
  const folder = basename(resolve(process.argv[1] ?? '', '../..'));
  onTracingStopped(startTracing(environment['OTEL_SERVICE_NAME'] ?? folder));
}
