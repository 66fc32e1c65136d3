import { kafkaClient, type KafkaAddress } from './kafkajs/kafkajs.client.js';
import type { AdminPort, LaneBounds } from './client-port.js';
import { missingTopics, topicPlan } from './topic-plan.js';

const CLIENT_ID = 'stopline-topics';

/** Creates what is missing of the topics of an installation with these tenants; existing ones stay. Throws TopicMismatch where one has another number of partitions. */
export async function createTopics(brokers: readonly string[], tenants: readonly string[]): Promise<void> {
  const plan = topicPlan(tenants);
  await withAdmin({ brokers, clientId: CLIENT_ID }, async (admin) => {
    const missing = missingTopics(plan, await admin.partitionCounts(plan.map(({ name }) => name)));
    if (missing.length > 0) await admin.createTopics(missing);
    // Somebody else may have created one at the same time, differently.
    missingTopics(plan, await admin.partitionCounts(plan.map(({ name }) => name)));
  });
}

/** Where each lane of a topic begins and ends now. Rejects when the brokers cannot be reached. `kafkaTopic`: its name in Kafka. */
export function readBounds(brokers: readonly string[], kafkaTopic: string): Promise<ReadonlyMap<number, LaneBounds>> {
  return withAdmin({ brokers, clientId: CLIENT_ID }, (admin) => admin.bounds(kafkaTopic));
}

/** Kafka's own name of the cluster behind these brokers. Rejects when they cannot be reached. */
export function readClusterId(brokers: readonly string[]): Promise<string> {
  return withAdmin({ brokers, clientId: CLIENT_ID }, (admin) => admin.clusterId());
}

const BETWEEN_TRIES_MS = 200;

/** Resolves when the brokers answer. Rejects with the last failure after `timeoutMs`. */
export async function waitForKafka(brokers: readonly string[], timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      await withAdmin({ brokers, clientId: CLIENT_ID }, (admin) => admin.partitionCounts([]));
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}

async function withAdmin<T>(address: KafkaAddress, work: (admin: AdminPort) => Promise<T>): Promise<T> {
  const admin = kafkaClient(address).admin();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
