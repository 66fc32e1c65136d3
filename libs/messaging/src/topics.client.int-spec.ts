import { describe, expect, test } from '@jest/globals';
import { useKafka, waitUntil } from '@stopline/testing';
import kafkajs from 'kafkajs';
import { kafkaClient } from './kafkajs/kafkajs.client.js';
import { topicPlan } from './topic-plan.js';
import { createTopics, waitForKafka } from './topics.client.js';

const kafka = useKafka();

async function counts(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const admin = kafkaClient({ brokers: [kafka.brokers], clientId: 'spec' }).admin();
  const found = await admin.partitionCounts(names);
  await admin.disconnect();
  return found;
}

describe('createTopics', () => {
  test('creates what is missing, twice at once and again for a new tenant', async () => {
    await waitForKafka([kafka.brokers], 30_000);
    await Promise.all([createTopics([kafka.brokers], ['demo']), createTopics([kafka.brokers], ['demo'])]);
    await createTopics([kafka.brokers], ['demo', 'northwind']);
    const plan = topicPlan(['demo', 'northwind']);
    expect([...(await counts(plan.map(({ name }) => name))).values()]).toEqual(plan.map(() => 12));
  }, 60_000);

  test('refuses a topic with another number of partitions', async () => {
    const admin = new kafkajs.Kafka({ brokers: [kafka.brokers] }).admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: 'stopline.ingress.odd.v1', numPartitions: 5 }], waitForLeaders: false });
    await admin.disconnect();
    await waitUntil('the broker knows it', async () => (await counts(['stopline.ingress.odd.v1'])).size === 1);
    await expect(createTopics([kafka.brokers], ['odd'])).rejects.toThrow('topic stopline.ingress.odd.v1 has 5 partitions instead of 12');
  }, 60_000);
});

test('waitForKafka gives up where nobody answers', async () => {
  await expect(waitForKafka(['127.0.0.1:1'], 0)).rejects.toThrow();
}, 30_000);
