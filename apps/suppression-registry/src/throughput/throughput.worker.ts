import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANES } from '@stopline/contracts';
import { ensureKeys, loadKeys } from '@stopline/key-store';
import { environment } from '@stopline/service-runtime';
import { asOwner, forget, openRegistry, registrarOf } from '../registry.fake.js';
import type { Registrar } from '../applying/registrar.worker.js';
import { bareClients, lanesOf, recording, replay, type Transaction } from './statements.client.js';
import { stopsOfLanes, type LaneLog } from './stops.fake.js';

/**
 * `node dist/throughput.worker.js <batch size>`: how long the registry takes for STOPs of different people in all lanes at once, and how long
 * a bare driver takes for the very same statements, as one line of JSON. DATABASE_URL must be of an empty registry: each run begins with one.
 */
const size = Number(process.argv[2]);
const url = environment['DATABASE_URL'] ?? '';

/** Three rows of the outbox each, which nobody publishes: more than 50,000 of them would slow the registry down on purpose. */
const STOPS_OF_LANE = 1_000;
const ROUNDS = 8;

if (STOPS_OF_LANE % size !== 0) throw new Error(`the batch size must divide ${STOPS_OF_LANE}`);

const keysDir = await mkdtemp(join(tmpdir(), 'stopline-throughput-'));
await ensureKeys(keysDir, ['demo']);
const keys = await loadKeys(keysDir);
await rm(keysDir, { recursive: true });

const db = await openRegistry(url, LANES + 4);
const known = await asOwner(url, 'SELECT 1 FROM entry LIMIT 1');
if (known.length > 0) throw new Error('this registry is not empty: nothing was measured, nothing deleted');
const lanes = stopsOfLanes(STOPS_OF_LANE / size, size);

const logs = await recorded();
const clients = await bareClients(url, logs.length);
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const registryMs = await timed(() => applyAll(registrarOf(db, keys)));
  const bareMs = await timed(() => Promise.all(clients.map((client, place) => replay(client, logs[place] ?? []))));
  rounds.push({ registryMs, bareMs });
}
const sizes = await tableSizes();
await forget(url);
await Promise.all([db.close(), ...clients.map((client) => client.end())]);
// The first round warms both sides up.
console.log(JSON.stringify({ messages: LANES * STOPS_OF_LANE, size, rounds: rounds.slice(1), sizes }));

/** The registry's own transactions, those of the same lanes in their order: a connection each, since only they wait for one another. */
async function recorded(): Promise<Transaction[][]> {
  await forget(url);
  const noted: Transaction[] = [];
  await applyAll(registrarOf(recording(db, (transaction) => noted.push(transaction)), keys));
  return [...Map.groupBy(noted, lanesOf).values()];
}

/** What a STOP of a person who was not known leaves behind in each table: bytes of rows and of indexes, per STOP. */
async function tableSizes(): Promise<Record<string, { readonly rows: number; readonly indexes: number }>> {
  const sizes = await asOwner<{ name: string; rows: string; indexes: string }>(
    url,
    `SELECT regexp_replace(relname, '_[0-9]+$', '') AS name, sum(pg_table_size(oid)) AS rows, sum(pg_indexes_size(oid)) AS indexes
     FROM pg_class WHERE relnamespace = 'registry'::regnamespace AND relkind = 'r' GROUP BY 1`,
  );
  const stops = LANES * STOPS_OF_LANE;
  return Object.fromEntries(sizes.map(({ name, rows, indexes }) => [name, { rows: Number(rows) / stops, indexes: Number(indexes) / stops }]));
}

/** All lanes at once, as messaging hands them over. */
async function applyAll(registrar: Registrar): Promise<void> {
  await Promise.all(lanes.map((log) => applyLane(registrar, log)));
}

async function applyLane(registrar: Registrar, log: LaneLog): Promise<void> {
  for (const batch of log) await registrar.apply(batch);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  await forget(url);
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
