import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useKafka } from './kafka.client.js';
import { useKeys } from './keys.store.js';
import { usePostgres } from './postgres.client.js';
import { waitUntil } from './wait-until.worker.js';

const postgres = usePostgres();
const own = { kafka: useKafka({ own: true }), postgres: usePostgres({ own: true }) };
const test = useKeys('demo');

describe('usePostgres', () => {
  let client: pg.Client;

  beforeAll(async () => {
    client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
  });
  afterAll(() => client.end());

  it('gives an empty UTF-8 database in which each commit is durable', async () => {
    const { rows } = await client.query(`
      SELECT current_database() AS name, current_setting('server_encoding') AS encoding, current_setting('synchronous_commit') AS durable,
             (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS tables`);
    expect(rows).toEqual([{ name: expect.stringMatching(/^spec_/), encoding: 'UTF8', durable: 'on', tables: 0 }]);
  });
});

describe('useKafka and usePostgres that a spec may stop', () => {
  it('F9, F10: broker and server come back at the same address after a crash', async () => {
    const { brokers } = own.kafka;
    await Promise.all([own.kafka.kill(), own.postgres.kill()]);
    expect(await accepts(brokers)).toBe(false);
    await Promise.all([own.kafka.start(), own.postgres.start()]);
    expect(await waitUntil('the broker to listen', () => accepts(brokers))).toBe(true);
    const client = new pg.Client({ connectionString: own.postgres.url });
    await client.connect();
    await client.end();
  }, 60_000);
});

describe('useKeys', () => {
  it('makes keys that a service can load', () => {
    expect(test.keys.keyring.reveal('demo', test.keys.keyring.tokenise('demo', '+12125550123'))).toBe('+12125550123');
    expect(readFileSync(`${test.dir}/installation.key`)).toHaveLength(45);
  });
});

function accepts(brokers: string): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${brokers}`);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => socket.destroy()).once('close', (failed) => resolve(!failed)).once('error', () => undefined);
  });
}
