import { describe, expect, test } from '@jest/globals';
import { kafkaTopic, laneOf } from '@stopline/contracts';
import { KafkaProbe } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision } from './expectations.client.js';
import { kcat, produceWithJava, produceWithKcat } from './foreign-producer.client.js';
import { useStopline } from './stopline.client.js';
import { lookup } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const TOPIC = kafkaTopic('ingress', 'demo');
const MESSAGE = 'stopline.platform-message.received.v1';

const stopOf = (from: string) => JSON.stringify({ from, to: DEALS, text: 'STOP' });

const produce = (lines: readonly string[], mode?: 'transactional'): void => produceWithJava(world.stopline.brokers, TOPIC, lines, mode);
const produceOne = (headers: Record<string, string>, value: string): void => produceWithKcat(world.stopline.brokers, TOPIC, { headers, value });

async function expectLane(person: string): Promise<void> {
  const probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: [kafkaTopic('inbound-messages')], from: 'beginning' });
  try {
    const inbound = await probe.waitFor(({ raw }) => raw.value?.toString().includes(person) ?? false);
    expect(inbound.lane).toBe(laneOf(person));
  } finally {
    await probe.close();
  }
}

describe('7. foreign producers write to the ingress topic', () => {
  test("a Java producer with the broker's own client: the same result as a webhook, on the right lane", async () => {
    const people = [30, 31, 32].map(fictionalNumber);
    produce(people.map((person, n) => `java-${n}\t${MESSAGE}\t${stopOf(person)}`));
    for (const person of people) {
      await expectDecision(world, person, 'BLOCK');
      await expectLane(person);
      expect((await lookup(world, person)).history).toMatchObject([{ cause: 'keyword' }]);
    }
  });

  test('a transactional one: what it committed counts; the same id again changes nothing', async () => {
    const person = fictionalNumber(33);
    const line = `java-tx\t${MESSAGE}\t${stopOf(person)}`;
    produce([line], 'transactional');
    await expectDecision(world, person, 'BLOCK');
    produce([line, `java-tx-2\t${MESSAGE}\t${stopOf(fictionalNumber(34))}`], 'transactional');
    await expectDecision(world, fictionalNumber(34), 'BLOCK');
    expect((await lookup(world, person)).history).toHaveLength(1);
  });

  (kcat ? test : test.skip)('kcat with its own partitioner', async () => {
    const person = fictionalNumber(35);
    produceOne({ ce_specversion: '1.0', ce_type: MESSAGE, ce_source: '/kcat', ce_id: 'kcat-1' }, stopOf(person));
    await expectDecision(world, person, 'BLOCK');
    await expectLane(person);
  });

  test.each<[string, string, string, string]>([
    ['of an unknown version', 'bad-version', MESSAGE.replace('.v1', '.v99'), stopOf(fictionalNumber(36))],
    ['that is not JSON', 'bad-json', MESSAGE, 'STOP +12025550199'],
    ['of the wrong shape', 'bad-shape', MESSAGE, '{"from":"12","to":"+12025550100","text":"STOP"}'],
    ['of an inner type', 'bad-type', 'stopline.suppression.changed.v1', '{}'],
  ])('a record %s goes to quarantine with reason and position, and everything goes on (S27, F31)', async (_name, id, type, value) => {
    const probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: [kafkaTopic('quarantine')], from: 'now' });
    try {
      produce([`${id}\t${type}\t${value}`, `${id}-good\t${MESSAGE}\t${stopOf(fictionalNumber(37))}`]);
      const { raw } = await probe.waitFor(() => true, 20_000);
      const quarantined = JSON.parse(raw.value?.toString() ?? '') as { reason: string; origin: object };
      expect(quarantined.reason).toMatch(/unknown_version|not_json|schema_violation|unknown_type/);
      expect(quarantined.origin).toMatchObject({ kind: 'kafka', topic: TOPIC, offset: expect.stringMatching(/^\d+$/) as unknown });
      await expectDecision(world, fictionalNumber(37), 'BLOCK');
    } finally {
      await probe.close();
    }
  });

  (kcat ? test : test.skip)('a record without headers goes to quarantine', async () => {
    const probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: [kafkaTopic('quarantine')], from: 'now' });
    try {
      produceOne({}, stopOf(fictionalNumber(38)));
      const { raw } = await probe.waitFor(() => true, 20_000);
      expect(raw.value?.toString()).toContain('missing_headers');
      await watch(() => lookup(world, fictionalNumber(38)), () => true);
    } finally {
      await probe.close();
    }
  });
});
