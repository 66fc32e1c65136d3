import { beforeAll, expect, test } from '@jest/globals';
import { LANES, type StoplineEvent } from '@stopline/contracts';
import { buildData, useKafka } from '@stopline/testing';
import { encodeEvent } from './encode-event.js';
import { KafkaRecordProducer } from './record-producer.client.js';
import { readRecorded } from './recorded.client.js';
import { createTopics } from './topics.client.js';

const kafka = useKafka();
const INBOUND = 'stopline.inbound-message.received.v1';

beforeAll(() => createTopics([kafka.brokers], ['demo']), 60_000);

async function texts(from: number, to: number): Promise<string[]> {
  const heard: string[] = [];
  const hear = (event: StoplineEvent): void => void (event.type === INBOUND && heard.push((event as StoplineEvent<typeof INBOUND>).data.text));
  await readRecorded({ brokers: [kafka.brokers], topic: 'inbound-messages', from, to }, hear);
  return heard.sort();
}

test('what a topic holds of a time span is read once, lane by lane, and reading ends by itself', async () => {
  expect(await texts(0, Date.now())).toEqual([]);
  const producer = new KafkaRecordProducer({ brokers: [kafka.brokers], clientId: 'spec' });
  const send = (count: number, text: string) =>
    producer.send(
      Array.from({ length: count }, (_, at) => {
        const data = buildData(INBOUND, { from: `+1202555${String(100 + at).padStart(4, '0')}`, text: `${text} ${at}` });
        return encodeEvent('inbound-gateway', { topic: 'inbound-messages', type: INBOUND, id: crypto.randomUUID(), key: data.from, correlationId: crypto.randomUUID(), data });
      }),
    );
  await send(3 * LANES, 'early');
  const between = Date.now() + 1;
  while (Date.now() <= between) await new Promise((resolve) => setImmediate(resolve));
  await send(2, 'late');
  await producer.close();
  expect(await texts(0, between)).toHaveLength(3 * LANES);
  expect(await texts(between, Date.now() + 1)).toEqual(['late 0', 'late 1']);
  expect(await texts(Date.now() + 60_000, Date.now() + 120_000)).toEqual([]);
});
