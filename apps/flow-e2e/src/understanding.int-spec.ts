import { describe, expect, test } from '@jest/globals';
import { kafkaTopic } from '@stopline/contracts';
import { KafkaRecordProducer } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectMessages, expectRecorded } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { lookup, sendText } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const INGRESS = kafkaTopic('ingress', 'demo');

/** A platform passes on messages, or parts of one, as they came. */
async function platformSays(person: string, messages: readonly { readonly id: string; readonly text: string; readonly part?: object }[]): Promise<void> {
  const producer = new KafkaRecordProducer({ brokers: world.stopline.brokers.split(','), clientId: 'platform' });
  try {
    await producer.send(
      messages.map(({ id, ...said }) => ({
        topic: INGRESS,
        key: person,
        headers: { ce_specversion: '1.0', ce_type: 'stopline.platform-message.received.v1', ce_source: '/platform', ce_id: id },
        value: JSON.stringify({ from: person, to: DEALS, ...said }),
      })),
    );
  } finally {
    await producer.close();
  }
}

const part = (number: number) => ({ reference: 'a1', number, total: 2 });

describe('people in their own words (R3)', () => {
  test.each([
    [501, 'pls quit texting me about ur sales', 'en'],
    [502, 'Por favor ya no me manden mensajes', 'es'],
    [503, 'Merci de me retirer de votre liste', 'fr'],
    [504, 'Bitte keine SMS mehr schicken', 'de'],
  ])('%i "%s" is a suppression at once, and confirmed once', async (number, text, language) => {
    const person = fictionalNumber(number);
    await sendText(world, { from: person, to: DEALS, text });
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'SUPPRESSED' });
    expect((await lookup(world, person)).history).toMatchObject([{ cause: 'phrase' }]);
    await expectMessages(world, person, 1);
    const records = await expectRecorded(world, person, ['stopline.message.classified.v1']);
    const [classified] = records.filter(({ type }) => type === 'stopline.message.classified.v1');
    expect(classified?.data).toMatchObject({ verdict: { intent: 'opt_out', certainty: 'certain', language } });
  });

  test('a request that two readers could differ about is held at once, and not answered', async () => {
    const person = fictionalNumber(505);
    await sendText(world, { from: person, to: DEALS, text: 'No thanks, not interested' });
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });
    expect((await lookup(world, person)).entries).toEqual([]);
  });

  test('the word in another sense changes nothing', async () => {
    const person = fictionalNumber(506);
    await sendText(world, { from: person, to: DEALS, text: "can't stop laughing, see you at the bus stop" });
    await expectRecorded(world, person, ['stopline.message.classified.v1']);
    await expectDecision(world, person, 'ALLOW');
  });
});

describe('parts of one long message', () => {
  test('are held from the first on, judged together, and lost by no crash of the classifier in between', async () => {
    const person = fictionalNumber(507);
    await platformSays(person, [{ id: 'part-1', text: 'Hello, I have asked you before and I ask you again to please take me off', part: part(1) }]);
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });

    await world.stopline.kill('keyword-classifier');
    await world.stopline.restart('keyword-classifier');
    await platformSays(person, [{ id: 'part-2', text: ' your list. Regards, Jo', part: part(2) }]);
    const { answer } = await watch(() => lookup(world, person), ({ entries }) => entries.length === 1);
    expect(answer.entries).toMatchObject([{ state: 'suppressed', scope: { kind: 'tenant' } }]);
    expect(answer.history.filter(({ cause }) => cause === 'phrase')).toHaveLength(1);
    await expectMessages(world, person, 1);
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'SUPPRESSED' });
  });

  test('that ask for nothing end their hold', async () => {
    const person = fictionalNumber(508);
    await platformSays(person, [
      { id: 'part-3', text: 'Hi, I would like to know when my table is', part: part(1) },
      { id: 'part-4', text: ' ready, we are six people tonight', part: part(2) },
    ]);
    await expectRecorded(world, person, ['stopline.hold.opened.v1', 'stopline.hold.closed.v1']);
    await expectDecision(world, person, 'ALLOW');
  });
});
