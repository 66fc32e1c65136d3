import kafkajs from 'kafkajs';

/** Deletes the records of a lane below an offset, as retention does: for specs of gaps. */
export async function expireRecords(brokers: readonly string[], { topic, lane, below }: { readonly topic: string; readonly lane: number; readonly below: bigint }): Promise<void> {
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: lane, offset: String(below) }] });
  } finally {
    await admin.disconnect();
  }
}
