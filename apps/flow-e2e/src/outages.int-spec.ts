import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectMessages } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';
import { lookup } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const OUTAGE_MS = 20_000;

const text = (sid: string, from: string, body: string) => deliver(twilioRequest(world.urls['inbound-gateway'], { sid, from, to: DEALS, body }));

/** Delivers again and again while the outage lasts, as providers do, and gives every answer. */
async function whileOut(send: (n: number) => Promise<number>): Promise<number[]> {
  const answers: number[] = [];
  for (const until = Date.now() + OUTAGE_MS; Date.now() < until; ) answers.push(await send(answers.length));
  return answers;
}

describe('6. what Stopline stands on stops for 20 seconds', () => {
  test(
    'Kafka: the gateway answers 503, and everything goes on afterwards by itself (F9, I1, I15)',
    async () => {
      await world.stopline.kafka?.stop();
      const answers = await whileOut(async (n) => (await text(`SMkafka${n}`, fictionalNumber(40), 'STOP')).status);
      expect(new Set(answers)).toEqual(new Set([503]));

      await world.stopline.kafka?.start();
      const person = fictionalNumber(41);
      const accepted = await watch(() => text('SMafter', person, 'STOP'), ({ status }) => status === 200, 60_000);
      expect(accepted.answer.status).toBe(200);
      await expectDecision(world, person, 'BLOCK', 60_000);
      await expectMessages(world, person, 1);
    }
  );

  test(
    'PostgreSQL: nothing is lost, and order is kept (F10, I1, I3)',
    async () => {
      const [stopped, rejoined] = [fictionalNumber(42), fictionalNumber(43)];
      await world.stopline.postgres?.stop();
      const words = ['STOP', 'START', 'STOP', 'START'];
      for (const [n, word] of words.entries()) {
        expect((await text(`SMrejoined${n}`, rejoined, word)).status).toBe(200);
        if (n < 3) expect((await text(`SMstopped${n}`, stopped, word)).status).toBe(200);
      }
      const answers = await whileOut(async (n) => (await text(`SMpostgres${n}`, fictionalNumber(44 + (n % 6)), 'STOP')).status);
      expect(new Set(answers)).toEqual(new Set([200]));

      await world.stopline.postgres?.start();
      await expectDecision(world, stopped, 'BLOCK', 60_000);
      await expectDecision(world, rejoined, 'ALLOW', 60_000);
      const { answer } = await watch(() => lookup(world, rejoined), ({ history }) => history.length === words.length, 30_000);
      expect(answer.history.map(({ state }) => state)).toEqual(['suppressed', 'released', 'suppressed', 'released']);
      for (let n = 0; n < 6; n += 1) await expectDecision(world, fictionalNumber(44 + n), 'BLOCK', 60_000);
    }
  );
});
