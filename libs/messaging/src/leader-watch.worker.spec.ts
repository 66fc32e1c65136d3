import { expect, test } from '@jest/globals';
import { waitUntil } from '@stopline/testing';
import { FakeKafka } from './kafka-client.fake.js';
import { LeaderWatch } from './leader-watch.worker.js';
import { Progress } from './progress.js';

test('a lane that moved to another broker becomes fresh again', async () => {
  const kafka = new FakeKafka();
  await kafka.admin().createTopics([{ name: 't', partitions: 1, config: {} }]);
  const progress = new Progress(() => performance.now());
  const place = { topic: 't', lane: 0 };
  progress.assigned([place]);
  progress.positioned(place, { next: 0n, end: 0n, broker: 'gone:9092' });
  progress.running(place);
  const watch = new LeaderWatch(kafka.admin(), progress, 20);
  watch.start();
  await waitUntil('fresh', () => {
    progress.polled('one:9092', 0);
    return progress.ageMs(0) !== undefined;
  });
  watch.stop();
  expect(progress.ageMs(0)).toBeLessThan(1000);
});
