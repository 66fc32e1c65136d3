import { monitorEventLoopDelay } from 'node:perf_hooks';
import { metrics, type Meter } from '@opentelemetry/api';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

/**
 * The meter provider of the process. The API has no late binding for meters: this module is evaluated before any library
 * that creates one, as the first import of the preload and of the index.
 */
const exporter = new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true, withoutTargetInfo: true });
const serializer = new PrometheusSerializer();
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [exporter] }));
observeProcess(metrics.getMeter('stopline'));

/** All metrics of the process in Prometheus' text format. */
export async function renderMetrics(): Promise<string> {
  const { resourceMetrics } = await exporter.collect();
  return serializer.serialize(resourceMetrics);
}

function observeProcess(meter: Meter): void {
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  meter
    .createObservableGauge('nodejs.eventloop.delay.p99', { unit: 's', description: 'Event loop delay since the last reading, 99th percentile' })
    .addCallback((result) => {
      result.observe(lag.percentile(99) / 1e9);
      lag.reset();
    });
  meter
    .createObservableGauge('process.memory.usage', { unit: 'By', description: 'Resident set size' })
    .addCallback((result) => result.observe(process.memoryUsage.rss()));
  meter
    .createObservableGauge('nodejs.heap.used', { unit: 'By', description: 'JavaScript heap in use' })
    .addCallback((result) => result.observe(process.memoryUsage().heapUsed));
  meter.createObservableCounter('process.cpu.time', { unit: 's', description: 'CPU time' }).addCallback((result) => {
    const { user, system } = process.cpuUsage();
    result.observe(user / 1e6, { 'cpu.mode': 'user' });
    result.observe(system / 1e6, { 'cpu.mode': 'system' });
  });
  meter
    .createObservableGauge('process.uptime', { unit: 's', description: 'Time since the process started' })
    .addCallback((result) => result.observe(process.uptime()));
}
