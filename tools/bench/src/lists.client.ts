import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Stopline } from '@stopline/launcher';
import { latencyFigures, type Figure } from './figures.js';
import { withGateway } from './gateway.client.js';
import { send } from './http.client.js';
import { acceptedToBlocked } from './way.client.js';
import { blockedAt, decisionOn } from './webhook.client.js';

const run = promisify(execFile);
const IMPORT = join(import.meta.dirname, '..', '..', '..', 'apps', 'suppression-registry', 'dist', 'throughput', 'lists.worker.js');
const WARM_UP = 24_000;
const FIRST_WARM_UP = 900_000_000;
/** Rows of the measured list. */
const ROWS = 200_000;
/** The last rows of every lane are among these. */
const LAST = 30_000;
const LIVE_EVERY_MS = 50;
const CHECK_EVERY_MS = 20;
const LOOK_MS = 50;

interface Imported {
  readonly importId: string;
  readonly chunks: number;
  readonly doneMs: number;
}

/** Rows a second of a list from its beginning until the last of its entries blocks and the last of its events is audited; and what people who say stop meanwhile notice of it. */
export async function importedList(stopline: Stopline): Promise<Figure[]> {
  await importList(stopline, { name: 'warm-up', rows: WARM_UP, first: FIRST_WARM_UP });
  const meanwhile = beside(stopline);
  const begun = performance.now();
  const imported = await importList(stopline, { name: 'measured', rows: ROWS, first: 0 });
  await Promise.all([untilBlocked(stopline), untilAudited(stopline, imported)]);
  const tookMs = performance.now() - begun;
  const { latencies, checks, unknown } = await meanwhile.stop();
  return [
    { name: 'import, all rows applied', value: (ROWS * 1000) / imported.doneMs, unit: '/s', note: `${ROWS.toLocaleString('en')} rows` },
    { name: 'import, the whole way', value: (ROWS * 1000) / tookMs, unit: '/s', aim: '>= 20,000 /s', note: 'until the last entry blocks and the last event is audited' },
    ...latencyFigures('webhook accepted to BLOCK during an import', latencies, { p99: '<= 1,000 ms' }),
    { name: 'checks that could not answer during an import', value: (unknown * 100) / checks, unit: '%', aim: '0 %', note: `${checks} checks` },
  ];
}

async function importList({ databaseUrl, brokers }: Stopline, { name, rows, first }: { readonly name: string; readonly rows: number; readonly first: number }): Promise<Imported> {
  const { stdout } = await run(process.execPath, [IMPORT, name, String(rows), String(first)], { env: { ...process.env, DATABASE_URL: databaseUrl, KAFKA_BROKERS: brokers } });
  return JSON.parse(stdout) as Imported;
}

async function untilBlocked({ urls }: Stopline): Promise<void> {
  for (let row = ROWS - LAST; row <= ROWS; row += 97) if (row % 10 !== 0) await blockedAt(urls['suppression-check'], `+999${String(row).padStart(9, '0')}`);
}

async function untilAudited(stopline: Stopline, { importId, chunks }: Imported): Promise<void> {
  while ((await recordsOf(stopline, importId, 'stopline.import.finished.v1', 1)) === 0) await delay(LOOK_MS);
  const most = Math.min(chunks, 500);
  while ((await recordsOf(stopline, importId, 'stopline.bulk.applied.v1', most)) < most) await delay(LOOK_MS);
}

async function recordsOf({ urls }: Stopline, correlationId: string, kind: string, limit: number): Promise<number> {
  const answer = await send(`${urls['audit-recorder']}/v1/records/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer demo-compliance-key-0001' },
    body: JSON.stringify({ correlationId, kinds: [kind], limit }),
  });
  return (JSON.parse(answer.body) as { records: unknown[] }).records.length;
}

interface Noticed {
  readonly latencies: readonly number[];
  readonly checks: number;
  readonly unknown: number;
}

/** Says stop and asks checks at a steady rate until it is stopped. */
function beside(stopline: Stopline): { stop(): Promise<Noticed> } {
  const ended = new AbortController();
  const asked = asking(stopline, ended.signal);
  const said = saying(stopline, ended.signal);
  return {
    stop: async () => {
      ended.abort();
      return { latencies: await said, ...(await asked) };
    },
  };
}

function saying(stopline: Stopline, ended: AbortSignal): Promise<number[]> {
  return withGateway(stopline.urls['inbound-gateway'], 64, async (gateway) => {
    const samples: Promise<number>[] = [];
    while (!ended.aborted) {
      samples.push(acceptedToBlocked(gateway, stopline));
      await delay(LIVE_EVERY_MS);
    }
    return Promise.all(samples);
  });
}

async function asking({ urls }: Stopline, ended: AbortSignal): Promise<{ checks: number; unknown: number }> {
  const counted = { checks: 0, unknown: 0 };
  while (!ended.aborted) {
    const decision = await decisionOn(urls['suppression-check'], `+999${String(counted.checks).padStart(9, '0')}`);
    counted.checks += 1;
    if (decision === 'UNKNOWN') counted.unknown += 1;
    await delay(CHECK_EVERY_MS);
  }
  return counted;
}
