import { setTimeout as delay } from 'node:timers/promises';
import type { Stopline } from '@stopline/launcher';
import { latencyFigures, percentile, type Figure } from './figures.js';
import { withGateway } from './gateway.client.js';
import { send } from './http.client.js';
import { acceptedToBlocked } from './way.client.js';
import { blockedAt, decisionOn } from './webhook.client.js';

const WARM_UP = 24_000;
const FIRST_WARM_UP = 900_000_000;
/** Rows of the measured list. */
const ROWS = 200_000;
/** The last rows of every lane are among these. */
const LAST = 30_000;
const LIVE_EVERY_MS = 50;
const CHECK_EVERY_MS = 20;
const LOOK_MS = 50;
const SCRUBBED = 500_000;
const FIRST_SCRUBBED = 100_000;
const HISTORY = 100;
const LOOKUPS = 500;
/** A registry that has just started is slower, and nobody asks one that has. */
const LOOKUPS_BEFORE = 300;
const COMPLIANCE = { authorization: 'Bearer demo-compliance-key-0001' };

interface Import {
  readonly id: string;
  readonly state: string;
  readonly read?: { readonly chunks: number };
}

interface Imported {
  readonly id: string;
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

/** Uploads a generated list, as a client would, and waits until every row is applied. Every tenth row has the number of an earlier one. */
async function importList({ urls }: Stopline, { name, rows, first }: { readonly name: string; readonly rows: number; readonly first: number }): Promise<Imported> {
  const list = listOf(rows, (row) => nobodysNumber(first + (row % 10 === 0 ? row - 5 : row)));
  const begun = performance.now();
  const headers = { ...COMPLIANCE, 'content-type': 'text/csv', 'idempotency-key': name };
  const taken = await send(`${urls['suppression-registry']}/v1/imports`, { method: 'POST', headers, body: list });
  if (taken.status !== 202) throw new Error(`the registry answered ${taken.status}: ${taken.body}`);
  const { id } = JSON.parse(taken.body) as Import;
  for (;;) {
    const { state, read } = JSON.parse((await send(`${urls['suppression-registry']}/v1/imports/${id}`, { method: 'GET', headers: COMPLIANCE, body: '' })).body) as Import;
    if (state === 'done' && read) return { id, chunks: read.chunks, doneMs: performance.now() - begun };
    await delay(LOOK_MS);
  }
}

/** A CSV list of so many rows. */
function listOf(rows: number, numberIn: (row: number) => string): string {
  return `number\n${Array.from({ length: rows }, (_, place) => numberIn(place + 1)).join('\n')}\n`;
}

/** The nth subscriber of country code 999, which no country has: millions of numbers that nobody can have. */
function nobodysNumber(n: number): string {
  return `+999${String(n).padStart(9, '0')}`;
}

/** Rows a second of a campaign list in and the same list out, most of it people of whom nothing is known. Needs what {@link importedList} imported, if it ran. */
export async function scrubbedList({ urls }: Stopline): Promise<Figure[]> {
  const list = listOf(SCRUBBED, (row) => nobodysNumber(FIRST_SCRUBBED + row));
  const url = `${urls['suppression-registry']}/v1/scrubs?program=harbor-deals`;
  const samples: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    const { status, body } = await send(url, { method: 'POST', headers: { ...COMPLIANCE, 'content-type': 'text/csv' }, body: list });
    samples.push(performance.now() - begun);
    if (status !== 200 || !body.endsWith('\n')) throw new Error(`the registry answered ${status}`);
  }
  return [{ name: 'scrub', value: (SCRUBBED * 1000) / percentile(samples, 50), unit: '/s', aim: '>= 200,000 /s', note: `${SCRUBBED.toLocaleString('en')} rows in E.164, median of 3` }];
}

/** What a lookup of a person with a history of a hundred steps takes, one at a time. */
export async function lookedUp({ urls }: Stopline): Promise<Figure[]> {
  const registry = urls['suppression-registry'];
  const number = nobodysNumber(FIRST_WARM_UP - 1);
  for (let step = 0; step < HISTORY; step += 1) {
    const body = { number, action: step % 2 === 0 ? 'opt_out' : 'opt_in', program: 'harbor-deals', channel: 'web', actor: 'bench', evidence: { reference: 'form' } };
    const headers = { ...COMPLIANCE, 'content-type': 'application/json', 'idempotency-key': `bench-${step}` };
    const { status } = await send(`${registry}/v1/consent-requests`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (status !== 200) throw new Error(`the registry answered ${status}`);
  }
  const samples: number[] = [];
  for (let n = 0; n < LOOKUPS + LOOKUPS_BEFORE; n += 1) {
    const begun = performance.now();
    await send(`${registry}/v1/subjects/lookup`, { method: 'POST', headers: { ...COMPLIANCE, 'content-type': 'application/json' }, body: JSON.stringify({ number }) });
    if (n >= LOOKUPS_BEFORE) samples.push(performance.now() - begun);
  }
  return latencyFigures(`lookup, ${HISTORY} history entries`, samples, { p99: '<= 10 ms' });
}

async function untilBlocked({ urls }: Stopline): Promise<void> {
  for (let row = ROWS - LAST; row <= ROWS; row += 97) if (row % 10 !== 0) await blockedAt(urls['suppression-check'], nobodysNumber(row));
}

async function untilAudited(stopline: Stopline, { id, chunks }: Imported): Promise<void> {
  while ((await recordsOf(stopline, id, 'stopline.import.finished.v1', 1)) === 0) await delay(LOOK_MS);
  const most = Math.min(chunks, 500);
  while ((await recordsOf(stopline, id, 'stopline.bulk.applied.v1', most)) < most) await delay(LOOK_MS);
}

async function recordsOf({ urls }: Stopline, correlationId: string, kind: string, limit: number): Promise<number> {
  const answer = await send(`${urls['audit-recorder']}/v1/records/search`, {
    method: 'POST',
    headers: { ...COMPLIANCE, 'content-type': 'application/json' },
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
    const decision = await decisionOn(urls['suppression-check'], nobodysNumber(counted.checks));
    counted.checks += 1;
    if (decision === 'UNKNOWN') counted.unknown += 1;
    await delay(CHECK_EVERY_MS);
  }
  return counted;
}
