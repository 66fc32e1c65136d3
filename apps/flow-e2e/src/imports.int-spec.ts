import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { expectDecision } from './expectations.client.js';
import { textStop } from './load.client.js';
import { useStopline } from './stopline.client.js';

const world = useStopline();
const run = promisify(execFile);
const LISTS = join(import.meta.dirname, '..', '..', 'suppression-registry', 'dist', 'throughput', 'lists.worker.js');
const ROWS = 50_000;
const FIRST = 10_000_000;
/** The registry is killed when it has applied about so many rows. */
const CRASHES = [5_001, 25_001];
const LIMIT_MS = 600_000;

interface Imported {
  readonly applied: Readonly<Record<string, number>>;
}

/** Imports a generated list: every tenth row has the number of an earlier one. */
async function importList(name: string): Promise<Imported> {
  const env = { ...process.env, DATABASE_URL: world.stopline.databaseUrl, KAFKA_BROKERS: world.stopline.brokers };
  const { stdout } = await run(process.execPath, [LISTS, name, String(ROWS), String(FIRST)], { env });
  return JSON.parse(stdout) as Imported;
}

/** Not of a tenth row: that has the number of an earlier one. */
const rowNumber = (row: number): string => `+999${String(FIRST + row).padStart(9, '0')}`;

async function killAndRestart(): Promise<void> {
  for (const row of CRASHES) {
    await expectDecision(world, rowNumber(row), 'BLOCK', LIMIT_MS);
    await world.stopline.kill('suppression-registry');
    await world.stopline.restart('suppression-registry');
  }
}

describe('the registry is killed in the middle of a list (F3, F4)', () => {
  test(
    'every row counts once, and who says stop meanwhile is not forgotten (I1, I3, I12)',
    async () => {
      const people = Array.from({ length: 300 }, (_, n) => fictionalNumber(20_000 + n));
      const [imported, acknowledged] = await Promise.all([importList('killed'), textStop(world, { people, concurrency: 4 }), killAndRestart()]);
      expect(imported.applied).toEqual({ added: ROWS * 0.9, already_suppressed: 0, released_later: 0, duplicate: ROWS * 0.1 });
      expect(acknowledged.size).toBe(people.length);
      for (const row of [1, 2, 9_999, 31_111, ROWS - 1]) await expectDecision(world, rowNumber(row), 'BLOCK');
      for (const person of [people[0], people[150], people.at(-1)]) await expectDecision(world, person ?? '', 'BLOCK');

      const again = await importList('once more');
      // The same people at a later time: said again, and nobody is added.
      expect(again.applied).toEqual({ added: 0, already_suppressed: ROWS * 0.9, released_later: 0, duplicate: ROWS * 0.1 });
    },
    LIMIT_MS,
  );
});
