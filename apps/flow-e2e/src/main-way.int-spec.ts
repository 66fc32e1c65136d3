import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HandsetMessage } from '@stopline/demo';
import { freePort } from '@stopline/local-stack';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectMessages, expectRecorded } from './expectations.client.js';
import { SpanReceiver } from './span-receiver.client.js';
import { useStopline } from './stopline.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';
import { check, lookup, messagesOn, sendText } from './surfaces.client.js';
import { watch } from './watch.client.js';

const collectorPort = await freePort();
const world = useStopline({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collectorPort}`,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_BSP_SCHEDULE_DELAY: '200',
});

describe('the main way', () => {
  let collector: SpanReceiver;
  beforeAll(async () => void (collector = await SpanReceiver.open(collectorPort)));
  afterAll(() => collector.close());

  test("1. a STOP signed by Twilio's own SDK is suppressed, blocks, is confirmed once and audited, in one trace (I1, I4, I5, R7, R8, R19)", async () => {
    const person = fictionalNumber(1);
    const accepted = await deliver(twilioRequest(world.urls['inbound-gateway'], { sid: 'SMjourney1', from: person, to: DEALS, body: 'Stop.' }));
    expect(accepted.status).toBe(200);

    const blocked = await expectDecision(world, person, 'BLOCK');
    expect(blocked).toMatchObject({ reason: 'SUPPRESSED', entry: { scope: { kind: 'tenant' }, state: 'suppressed', version: 1 } });
    expect((await lookup(world, person)).history).toMatchObject([{ cause: 'keyword', state: 'suppressed', version: 1 }]);

    const [confirmation] = await expectMessages(world, person, 1);
    expect(confirmation?.from).toBe(DEALS);
    expect(confirmation?.text).toContain('Harbor Outfitters');
    expect(confirmation?.text).toMatch(new RegExp(`\\b${new Date().getFullYear()}\\b`));

    const records = await expectRecorded(world, person, [
      'stopline.inbound-message.received.v1',
      'stopline.message.classified.v1',
      'stopline.suppression.changed.v1',
      'stopline.reply.requested.v1',
      'stopline.reply.concluded.v1',
      'stopline.reply.delivery-reported.v1',
    ]);
    expect(records.find(({ type }) => type === 'stopline.inbound-message.received.v1')?.data).toMatchObject({ text: 'Stop.', from: person });
    expect(records.find(({ type }) => type === 'stopline.reply.concluded.v1')?.data).toMatchObject({ outcome: 'sent', text: confirmation?.text });

    const traces = [...new Set(records.filter(({ type }) => !/delivery|audit|looked-up/.test(type)).map(({ traceId }) => traceId))];
    expect(traces).toHaveLength(1);
    const travelled = ['confirmation-sender', 'inbound-gateway', 'keyword-classifier', 'suppression-registry'];
    const { answer } = await watch(() => Promise.resolve(collector.servicesOf(traces[0] ?? '')), (seen) => travelled.every((name) => seen.includes(name)));
    expect(answer).toEqual(expect.arrayContaining(travelled));
  });

  test('2. START lifts it for the program of that number, HELP is answered and changes nothing, YES changes nothing (R13, R14)', async () => {
    const person = fictionalNumber(2);
    await sendText(world, { from: person, to: DEALS, text: 'STOP' });
    await expectDecision(world, person, 'BLOCK');
    await sendText(world, { from: person, to: DEALS, text: 'YES' });
    await expectRecorded(world, person, ['stopline.message.classified.v1']);
    await watch(() => lookup(world, person), () => true);
    await sendText(world, { from: person, to: DEALS, text: 'HELP' });
    const help = (await watch(() => messagesOn(world, person), (messages) => messages.some(({ text }) => text.includes('help@harbor.example')))).answer;
    expect(help.some(({ text }) => text.includes('help@harbor.example'))).toBe(true);
    expect((await lookup(world, person)).entries).toMatchObject([{ scope: { kind: 'tenant' }, version: 1, state: 'suppressed' }]);

    // A START before it would take the place of the STOP's confirmation.
    await expectMessages(world, person, 2);
    await sendText(world, { from: person, to: DEALS, text: 'start' });
    expect(await expectDecision(world, person, 'ALLOW')).toMatchObject({ reason: 'RELEASED', entry: { scope: { kind: 'program', id: 'harbor-deals' } } });
    expect(await check(world, { to: person })).toMatchObject({ decision: 'BLOCK' });
    await expectMessages(world, person, 3);
  });

  test('STOP, START, STOP within one second ends suppressed, versions without a gap, the last word confirmed alone (I3, I5)', async () => {
    const person = fictionalNumber(3);
    for (const text of ['STOP', 'START', 'STOP']) {
      const [sent] = await sendText(world, { from: person, to: DEALS, text });
      expect(sent?.status).toBe(200);
    }
    const { answer } = await watch(() => lookup(world, person), ({ history }) => history.length === 3);
    expect(answer.entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ scope: { kind: 'tenant' }, state: 'suppressed', version: 2 }),
        expect.objectContaining({ scope: { kind: 'program', id: 'harbor-deals' }, state: 'released', version: 1 }),
      ]),
    );
    await expectDecision(world, person, 'BLOCK');
    const confirms = ({ text }: HandsetMessage): boolean => text.includes('You are unsubscribed');
    const { answer: messages } = await watch(() => messagesOn(world, person), (seen) => seen.some(confirms));
    expect(messages.filter(confirms)).toEqual([messages.at(-1)]);
  });

  test('3. the same webhook 50 times at once: one transition, one reply, 50 times 2xx (S5, R9)', async () => {
    const person = fictionalNumber(4);
    const request = twilioRequest(world.urls['inbound-gateway'], { sid: 'SMjourney3', from: person, to: DEALS, body: 'UNSUBSCRIBE' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(request)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    await expectDecision(world, person, 'BLOCK');
    await expectMessages(world, person, 1);
    expect((await lookup(world, person)).history).toHaveLength(1);

    // A later message of the same person has travelled the whole lane: what the duplicates could do, they have done by then.
    await sendText(world, { from: person, to: DEALS, text: 'HELP' });
    await expectMessages(world, person, 2);
    expect((await lookup(world, person)).entries).toMatchObject([{ version: 1 }]);
  });
});
