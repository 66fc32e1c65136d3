import { describe, expect, it } from '@jest/globals';
import { Health } from './health.worker.js';

describe('Health', () => {
  it('is ready when every check is, and names those that are not', async () => {
    const health = new Health();
    health.addReadiness('kafka', () => undefined);
    health.addReadiness('replica', () => Promise.resolve('is catching up'));
    expect(await health.ready()).toEqual({ status: 'failing', checks: { kafka: 'ok', replica: 'is catching up' } });
  });

  it('takes a check that throws for a failing one, and repeats nothing of the error', async () => {
    const health = new Health();
    health.addReadiness('database', () => Promise.reject(new Error('+12025550123')));
    expect(await health.ready()).toEqual({ status: 'failing', checks: { database: 'failed' } });
  });

  it('keeps readiness and liveness apart: a dependency that is down is no reason for a restart', async () => {
    const health = new Health();
    health.addReadiness('database', () => 'is down');
    expect(await health.live()).toEqual({ status: 'ok', checks: {} });
    health.addLiveness('lanes', () => 'do not move');
    expect(await health.live()).toEqual({ status: 'failing', checks: { lanes: 'do not move' } });
  });

  it('is unready from the first step of the shutdown', async () => {
    const health = new Health();
    health.drain();
    expect(await health.ready()).toMatchObject({ status: 'failing' });
  });
});
