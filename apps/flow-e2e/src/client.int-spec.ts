import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { handOverKeys } from '@stopline/key-store';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { sendText } from './surfaces.client.js';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'examples', 'send-a-campaign', 'main.mjs');
const run = promisify(execFile);
const world = useStopline();

describe('a sender with the client library', () => {
  test('examples/send-a-campaign: over gRPC and embedded, who said STOP is left out (I1, R6)', async () => {
    const [stopped, silent] = [fictionalNumber(1), fictionalNumber(2)];
    const [numbers, subjectKeys] = [join(world.dataDir, 'numbers.txt'), join(world.dataDir, 'demo.subject-keys.json')];
    await writeFile(numbers, `${stopped}\n${silent}\n`);
    await handOverKeys(join(world.dataDir, 'keys'), 'demo', subjectKeys);
    await sendText(world, { from: stopped, to: DEALS, text: 'STOP' });
    await expectDecision(world, stopped, 'BLOCK');

    const { stdout } = await run(process.execPath, [MAIN], {
      env: {
        STOPLINE_GRPC: world.stopline.grpc,
        STOPLINE_REGISTRY: world.urls['suppression-registry'],
        STOPLINE_BROKERS: world.stopline.brokers,
        STOPLINE_KEY: world.keys.sender,
        STOPLINE_SUBJECT_KEYS: subjectKeys,
        NUMBERS: numbers,
      },
    });
    const said = stdout.split('\n').filter((line) => line !== '');
    const [one, other] = [stopped.slice(-2), silent.slice(-2)];
    expect(said).toEqual(
      ['over gRPC', 'embedded'].flatMap((way) => [`${way}: ..${one} BLOCK SUPPRESSED: left out`, `${way}: ..${other} ALLOW NO_ENTRY: sent (11 digits)`]),
    );
  });
});
