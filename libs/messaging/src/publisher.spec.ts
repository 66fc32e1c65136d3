import { beforeEach, describe, expect, test } from '@jest/globals';
import { buildData } from '@stopline/testing';
import type { KafkaRecord } from './client-port.js';
import type { OutgoingEvent } from './encode-event.js';
import { BrokerUnavailable, TopologyViolation } from './errors.js';
import { KafkaPublisher } from './publisher.client.js';
import { RecordProducer } from './record-producer.client.js';

const event = (id: string): OutgoingEvent<'stopline.message.classified.v1'> => ({
  topic: 'classified-messages',
  type: 'stopline.message.classified.v1',
  id,
  key: '+12125550123',
  correlationId: id,
  data: buildData('stopline.message.classified.v1'),
});

/** Holds each send until the spec answers it. */
class HeldProducer extends RecordProducer {
  readonly sends: { ids: string[]; acknowledge: () => void; fail: (error: Error) => void }[] = [];
  inFlight = 0;
  most = 0;

  override send(records: readonly KafkaRecord[]): Promise<void> {
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    return new Promise<void>((resolve, reject) => {
      this.sends.push({ ids: records.map(({ headers }) => headers['ce_id'] ?? ''), acknowledge: resolve, fail: reject });
    }).finally(() => (this.inFlight -= 1));
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let producer: HeldProducer;
let publisher: KafkaPublisher;

beforeEach(() => {
  producer = new HeldProducer();
  publisher = new KafkaPublisher('keyword-classifier', producer, { retryMs: 0 });
});

describe('group commit', () => {
  test('one send is in flight; what is published meanwhile shares the next one, in order', async () => {
    const calls = [publisher.publish([event('1')])];
    await turn();
    calls.push(publisher.publish([event('2'), event('3')]), publisher.publish([event('4')]));
    await turn();
    expect(producer.sends.map(({ ids }) => ids)).toEqual([['1']]);
    producer.sends[0]!.acknowledge();
    await calls[0];
    await turn();
    expect(producer.sends[1]!.ids).toEqual(['2', '3', '4']);
    producer.sends[1]!.acknowledge();
    await Promise.all(calls);
    expect(producer.most).toBe(1);
  });

  test('a call resolves only when its own events are acknowledged', async () => {
    let done = false;
    const call = publisher.publish([event('1')]).then(() => (done = true));
    await turn();
    expect(done).toBe(false);
    producer.sends[0]!.acknowledge();
    await call;
  });

  test('a send carries no more than its limit', async () => {
    publisher = new KafkaPublisher('keyword-classifier', producer, { sendBytes: 1500 });
    const calls = ['1', '2', '3'].map((id) => publisher.publish([event(id)]));
    await turn();
    for (const [at, id] of ['1', '2', '3'].entries()) {
      expect(producer.sends[at]!.ids).toEqual([id]);
      producer.sends[at]!.acknowledge();
      await calls[at];
      await turn();
    }
  });

  test('nothing to publish is done at once', async () => {
    await publisher.publish([]);
    expect(producer.sends).toEqual([]);
  });
});

describe('when Kafka does not acknowledge', () => {
  test('a failed send is tried again, in order, as long as somebody waits', async () => {
    const call = publisher.publish([event('1')]);
    await turn();
    const later = publisher.publish([event('2')]);
    producer.sends[0]!.fail(new BrokerUnavailable('down'));
    while (producer.sends.length < 2) await turn();
    expect(producer.sends[1]!.ids).toEqual(['1', '2']);
    producer.sends[1]!.acknowledge();
    await Promise.all([call, later]);
  });

  test('the call rejects with BrokerUnavailable at its timeout, and is not sent again', async () => {
    await expect(publisher.publish([event('1')], { timeoutMs: 1 })).rejects.toBeInstanceOf(BrokerUnavailable);
    producer.sends[0]!.fail(new BrokerUnavailable('down'));
    const next = publisher.publish([event('2')]);
    while (producer.sends.length < 2) await turn();
    expect(producer.sends[1]!.ids).toEqual(['2']);
    producer.sends[1]!.acknowledge();
    await next;
  });

  test('a full queue rejects at once', async () => {
    publisher = new KafkaPublisher('keyword-classifier', producer, { queueBytes: 1000 });
    const first = publisher.publish([event('1')]);
    await turn();
    const second = publisher.publish([event('2')]);
    await expect(publisher.publish([event('3')])).rejects.toThrow('too many events');
    producer.sends[0]!.acknowledge();
    await first;
    while (producer.sends.length < 2) await turn();
    producer.sends[1]!.acknowledge();
    await second;
  });

  test('an error that no retry mends reaches the calls of that send, and the next send goes on', async () => {
    const call = publisher.publish([event('1')]);
    await turn();
    producer.sends[0]!.fail(new Error('unknown topic'));
    await expect(call).rejects.toThrow('unknown topic');
    const next = publisher.publish([event('2')]);
    while (producer.sends.length < 2) await turn();
    producer.sends[1]!.acknowledge();
    await next;
  });
});

test('what flow.ts does not allow is refused before it is queued', async () => {
  await expect(publisher.publish([{ ...event('1'), topic: 'inbound-messages' }])).rejects.toBeInstanceOf(TopologyViolation);
  expect(producer.sends).toEqual([]);
});

test('flush waits for what is in hand', async () => {
  const call = publisher.publish([event('1')]);
  await turn();
  const flushed = publisher.flush();
  producer.sends[0]!.acknowledge();
  await Promise.all([call, flushed]);
  await publisher.flush();
});
