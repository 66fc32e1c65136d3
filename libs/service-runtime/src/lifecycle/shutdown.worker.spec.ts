import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../logger.client.js';
import { Shutdown, shutdownPhases } from './shutdown.worker.js';

const lines: string[] = [];
const logger = createLogger({ service: 'tiny', level: 'error', destination: { write: (line) => void lines.push(line) } });

/** A part whose stopping ends when it is told to. */
function part(steps: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers();
  const stop = async (): Promise<void> => {
    steps.push(`${name} begins`);
    await promise;
    steps.push(`${name} ends`);
  };
  return { stop, finish: () => resolve(undefined) };
}

describe('Shutdown', () => {
  it('turns readiness off, then stops phase after phase, whatever the order of registration (design §4.10)', async () => {
    const steps: string[] = [];
    const shutdown = new Shutdown(logger, () => steps.push('unready'));
    for (const phase of shutdownPhases.toReversed()) shutdown.on(phase, phase, () => void steps.push(phase));
    await shutdown.run();
    expect(steps).toEqual(['unready', 'http', 'consumers', 'workers', 'relay', 'producer', 'database', 'telemetry']);
  });

  it('waits for all parts of a phase, which stop side by side, before the next phase', async () => {
    const steps: string[] = [];
    const shutdown = new Shutdown(logger, () => undefined);
    const http = part(steps, 'http');
    const grpc = part(steps, 'grpc');
    shutdown.on('http', 'http', http.stop);
    shutdown.on('http', 'grpc', grpc.stop);
    shutdown.on('consumers', 'lanes', () => void steps.push('lanes'));
    const done = shutdown.run();
    expect(steps).toEqual(['http begins', 'grpc begins']);
    grpc.finish();
    http.finish();
    await done;
    expect(steps).toEqual(['http begins', 'grpc begins', 'grpc ends', 'http ends', 'lanes']);
  });

  it('goes on past a part that fails to stop, and says which', async () => {
    const steps: string[] = [];
    const shutdown = new Shutdown(logger, () => undefined);
    shutdown.on('consumers', 'lanes', () => Promise.reject(new Error('no broker')));
    shutdown.on('database', 'pool', () => void steps.push('pool'));
    await shutdown.run();
    expect(steps).toEqual(['pool']);
    expect(lines.join()).toContain('"part":"lanes"');
  });

  it('runs once, however often it is asked', async () => {
    const steps: string[] = [];
    const shutdown = new Shutdown(logger, () => steps.push('unready'));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(steps).toEqual(['unready']);
  });
});
