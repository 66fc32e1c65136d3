import { describe, expect, test } from '@jest/globals';
import { LANES, laneOf } from '@stopline/contracts';
import kafkajs from 'kafkajs';

describe('laneOf', () => {
  test('agrees with the default partitioner for every length of key', () => {
    const partitionMetadata = Array.from({ length: LANES }, (_, partitionId) => ({
      partitionId,
      leader: 1,
      partitionErrorCode: 0,
      replicas: [1],
      isr: [1],
      offlineReplicas: [],
    }));
    const partition = kafkajs.Partitioners.DefaultPartitioner();
    for (let i = 0; i < 2000; i += 1) {
      const key = `+1202555${'0123456789'.repeat(2).slice(0, i % 9)}${i}`;
      expect(laneOf(key)).toBe(partition({ topic: 't', partitionMetadata, message: { key, value: null } }));
    }
  });
});
