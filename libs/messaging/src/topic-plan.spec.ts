import { describe, expect, test } from '@jest/globals';
import { missingTopics, topicPlan } from './topic-plan.js';

const plan = topicPlan(['demo', 'northwind']);
const config = (name: string): Record<string, string> | undefined => plan.find((topic) => topic.name === name)?.config;
const DAYS_35 = String(35 * 24 * 60 * 60 * 1000);

describe('topicPlan', () => {
  test('one ingress topic for each tenant, every topic with the frozen number of partitions', () => {
    expect(plan.filter(({ name }) => name.includes('ingress')).map(({ name }) => name)).toEqual(['stopline.ingress.demo.v1', 'stopline.ingress.northwind.v1']);
    expect(plan.every(({ partitions }) => partitions === 12)).toBe(true);
  });

  test('registry inputs are kept 35 days and never compacted', () => {
    expect(config('stopline.consent-requests.v1')).toMatchObject({ 'cleanup.policy': 'delete', 'retention.ms': DAYS_35, 'retention.bytes': '-1' });
  });

  test('the state is compacted and kept for ever', () => {
    expect(config('stopline.suppression-state.v1')).toMatchObject({ 'cleanup.policy': 'compact', 'retention.ms': '-1' });
  });

  test('a compacted topic whose every record somebody records keeps them all for 35 days first', () => {
    expect(config('stopline.programs.v1')).toMatchObject({ 'cleanup.policy': 'compact', 'retention.ms': '-1', 'min.compaction.lag.ms': DAYS_35 });
    expect(config('stopline.suppression-state.v1')).not.toHaveProperty('min.compaction.lag.ms');
  });

  test("the broker's clock, not a platform's, says when an ingress record came", () => {
    expect(config('stopline.ingress.demo.v1')).toMatchObject({ 'message.timestamp.type': 'LogAppendTime' });
    expect(config('stopline.send-requests.demo.v1')).toMatchObject({ 'message.timestamp.type': 'LogAppendTime' });
    for (const ours of ['stopline.inbound-messages.v1', 'stopline.send-decisions.demo.v1']) expect(config(ours)).not.toHaveProperty('message.timestamp.type');
  });

  test('quarantine takes sealed records that are larger than the records themselves', () => {
    expect(Number(config('stopline.quarantine.v1')?.['max.message.bytes'])).toBeGreaterThan(2 * 1024 * 1024);
  });
});

describe('missingTopics', () => {
  const existing = new Map(plan.map(({ name, partitions }) => [name, partitions]));

  test('nothing, when all exist', () => {
    expect(missingTopics(plan, existing)).toEqual([]);
  });

  test('those that do not exist', () => {
    existing.delete('stopline.quarantine.v1');
    expect(missingTopics(plan, existing).map(({ name }) => name)).toEqual(['stopline.quarantine.v1']);
  });

  test('a topic with another number of partitions is refused by name', () => {
    expect(() => missingTopics(plan, new Map([['stopline.quarantine.v1', 3]]))).toThrow('topic stopline.quarantine.v1 has 3 partitions instead of 12');
  });
});
