import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from './figures.js';
import type { Filled, Measured } from './replica-measured.worker.js';

const run = promisify(execFile);
const WORKER = join(import.meta.dirname, 'replica-measured.worker.js');

/** What a copy of ten million numbers takes and how quickly it answers, in a process of its own that nothing else is in. Needs nothing. */
export async function replicaFigures(): Promise<Figure[]> {
  const { stdout } = await run(process.execPath, ['--expose-gc', WORKER]);
  const { filled, longestMs, many, single } = JSON.parse(stdout) as Measured;
  return [
    ...filled.flatMap(filledFigures),
    { name: 'replica, longest pause while it grew', value: longestMs, unit: 'ms', aim: '<= 5 ms', note: 'one record of a lane, to a twelfth of ten million; the least of three rounds for each' },
    ...many.map(({ suppressed, perSecond }): Figure => ({ name: `replica, decided at once, ${suppressed * 100} % suppressed`, value: perSecond, unit: '/s', aim: '>= 2,000,000 /s', note: 'one core, batches of 10,000, tokens included; best of 5 rounds' })),
    { name: 'replica, one check after the other', value: single, unit: '/s', aim: '>= 1,000,000 /s', note: 'one core, from the text of the number to the answer; 20 % suppressed; best of 5 rounds' },
  ];
}

function filledFigures({ numbers, bytes, perSecond }: Filled): Figure[] {
  const name = `replica, ${numbers / 1e6} million numbers`;
  return [
    { name: `${name}: each`, value: bytes, unit: 'bytes', ...(numbers >= 1e7 && { aim: '<= 24 bytes' }), note: 'one entry each; arrays and heap after a collection' },
    { name: `${name}: taken in`, value: perSecond, unit: '/s', note: 'digest included' },
  ];
}
