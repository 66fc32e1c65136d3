import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { expectDecision } from './expectations.client.js';
import { textStop } from './load.client.js';
import { useStopline } from './stopline.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const ROWS = 50_000;
/** The registry is killed while it takes the list in, when these are applied, and once more in the middle of applying. */
const FIRST_PART = 25_000;
const CRASHES = [5_001, 25_001];
const LIMIT_MS = 600_000;

interface Import {
  readonly id: string;
  readonly state: string;
  readonly applied: Readonly<Record<string, number>>;
}

/** Nobody can have a number of country code 999. Every tenth row has the number of an earlier one. */
const nobodysNumber = (n: number): string => `+999${String(10_000_000 + n).padStart(9, '0')}`;
const numberInRow = (row: number): string => nobodysNumber(row % 10 === 0 ? row - 5 : row);
const rows = (from: number, to: number): Buffer => Buffer.from(Array.from({ length: to - from }, (_, place) => `${numberInRow(from + place)}\n`).join(''));
const HEADER = Buffer.from('number\n');

async function upload(name: string, list: AsyncIterable<Buffer> | Buffer): Promise<Import> {
  const response = await fetch(`${world.urls['suppression-registry']}/v1/imports?name=${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.keys.compliance}`, 'content-type': 'text/csv', 'idempotency-key': name },
    body: list,
    duplex: 'half',
  } as unknown as RequestInit);
  expect(response.status).toBe(202);
  return (await response.json()) as Import;
}

const whole = (): Buffer => Buffer.concat([HEADER, rows(1, ROWS + 1)]);

/** The first part of the list, and then nothing: who sends it waits for what never comes. */
async function* begun(ended: AbortSignal): AsyncGenerator<Buffer> {
  yield Buffer.concat([HEADER, rows(1, FIRST_PART + 1)]);
  while (!ended.aborted) await pause(20);
}

async function killAndRestart(row: number): Promise<void> {
  await expectDecision(world, nobodysNumber(row), 'BLOCK', LIMIT_MS);
  await world.stopline.kill('suppression-registry');
  await world.stopline.restart('suppression-registry');
}

async function untilDone(id: string): Promise<Import> {
  const { answer } = await watch(() => progressOf(id), ({ state }) => state === 'done', LIMIT_MS);
  return answer;
}

/** While the registry is away nobody knows. */
async function progressOf(id: string): Promise<Import> {
  const headers = { authorization: `Bearer ${world.keys.compliance}` };
  const response = await fetch(`${world.urls['suppression-registry']}/v1/imports/${id}`, { headers }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Import) : { id, state: 'unknown', applied: {} };
}

async function resultsOf(id: string): Promise<Map<string, number>> {
  const headers = { authorization: `Bearer ${world.keys.compliance}` };
  const text = await (await fetch(`${world.urls['suppression-registry']}/v1/imports/${id}/results`, { headers })).text();
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as { row: number; result: string });
  expect(lines.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, place) => place + 1));
  return new Map([...Map.groupBy(lines, ({ result }) => result)].map(([result, ofResult]) => [result, ofResult.length]));
}

describe('the registry is killed in the middle of a list (F3, F4)', () => {
  test(
    'sent again under its key it goes on, every row counts once, and who says stop meanwhile is not forgotten (I1, I3, I12)',
    async () => {
      const people = Array.from({ length: 300 }, (_, n) => fictionalNumber(20_000 + n));
      const stops = textStop(world, { people, concurrency: 4 });
      const cut = new AbortController();
      const first = upload('killed', begun(cut.signal)).then(
        () => 'taken',
        () => 'cut off',
      );
      await killAndRestart(CRASHES[0] ?? 0);
      cut.abort();
      expect(await first).toBe('cut off');

      const { id } = await upload('killed', whole());
      await killAndRestart(CRASHES[1] ?? 0);
      expect((await untilDone(id)).applied).toEqual({ added: ROWS * 0.9, already_suppressed: 0, released_later: 0, duplicate: ROWS * 0.1 });
      expect(await resultsOf(id)).toEqual(new Map([['added', ROWS * 0.9], ['duplicate', ROWS * 0.1]]));
      expect((await stops).size).toBe(people.length);
      for (const row of [1, 2, 9_999, 31_111, ROWS - 1]) await expectDecision(world, nobodysNumber(row), 'BLOCK');
      for (const person of [people[0], people[150], people.at(-1)]) await expectDecision(world, person ?? '', 'BLOCK');

      const again = await untilDone((await upload('once-more', whole())).id);
      // The same people at a later time: said again, and nobody is added.
      expect(again.applied).toEqual({ added: 0, already_suppressed: ROWS * 0.9, released_later: 0, duplicate: ROWS * 0.1 });
    },
    LIMIT_MS,
  );
});
