import { directoryOf, effectId, installation, LONGEST_HELD_TEXT, type EventData } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { fakeBatch, Publisher, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { buildData } from '@stopline/testing';
import type { InboundEvent } from './classified-event.js';
import { InboundMessageConsumer } from './inbound-message.consumer.js';
import { Judge } from './judging.worker.js';

const RECEIVED = 'stopline.inbound-message.received.v1';
const UNREADABLE = 'stopline.inbound-message.unreadable.v1';
const INBOUND_ID = '33333333-3333-5333-8333-333333333333';

const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        accounts: [{ id: 'demo-twilio', provider: 'twilio', settings: {} }],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'club', brand: 'Club', category: 'marketing', language: 'fr', helpContact: 'aide@club.example' }],
        senders: [{ address: '+12025550150', type: 'long_code', country: 'US', account: 'demo-twilio', program: 'club' }],
      },
    ],
  }),
);

class RecordingPublisher extends Publisher {
  readonly published: OutgoingEvent[] = [];
  failure: Error | undefined;
  override publish(events: readonly OutgoingEvent[]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.published.push(...events);
    return Promise.resolve();
  }
}

function batchOf(...messages: Omit<OutgoingEvent<InboundEvent['type']>, 'topic'>[]): LaneBatch<InboundEvent['type']> {
  return fakeBatch('inbound-messages', messages) as LaneBatch<InboundEvent['type']>;
}

function received(data: Partial<EventData<typeof RECEIVED>>): Omit<OutgoingEvent<typeof RECEIVED>, 'topic'> {
  const message = buildData(RECEIVED, data);
  return { type: RECEIVED, id: INBOUND_ID, key: message.from, correlationId: INBOUND_ID, data: message };
}

async function classifiedFrom(...messages: Parameters<typeof batchOf>): Promise<OutgoingEvent[]> {
  const publisher = new RecordingPublisher();
  await new InboundMessageConsumer(new Judge(publisher, { directory, shadow: null })).hear(batchOf(...messages));
  return publisher.published;
}

describe('inbound messages are classified', () => {
  it.each([
    ['held: with the words, which a person has to read', 'No thanks, not interested', 'No thanks, not interested'],
    ['certain: without them', 'please stop texting me', undefined],
    ['held and longer than any text message: with as much as a record holds', `not interested${' '.repeat(LONGEST_HELD_TEXT)}`, `not interested${' '.repeat(LONGEST_HELD_TEXT)}`.slice(0, LONGEST_HELD_TEXT)],
  ])('%s (R5, data map)', async (_, text, carried) => {
    const [classified] = await classifiedFrom(received({ text }));
    expect((classified?.data as EventData<'stopline.message.classified.v1'>).text).toBe(carried);
  });

  it('as one event each, with the same id each time, on the lane of the number, in the same story, without the text', async () => {
    const { text, ...message } = buildData(RECEIVED);
    expect(text).toBe('STOP');
    const [classified, ...others] = await classifiedFrom({ ...received({}), traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
    expect(others).toEqual([]);
    expect(classified).toEqual({
      topic: 'classified-messages',
      type: 'stopline.message.classified.v1',
      id: effectId(INBOUND_ID, 'classified'),
      key: message.from,
      correlationId: INBOUND_ID,
      causationId: INBOUND_ID,
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      data: { ...message, readable: true, verdict: expect.objectContaining({ intent: 'opt_out', certainty: 'certain', rule: 'keyword:en:stop' }) },
    });
  });

  it('in the order of the lane', async () => {
    const texts = ['STOP', 'START', 'STOP', 'hello'];
    const classified = await classifiedFrom(...texts.map((text) => received({ text })));
    expect(classified.map(({ data }) => (data as EventData<'stopline.message.classified.v1'>).verdict.intent)).toEqual(['opt_out', 'opt_in', 'opt_out', 'none']);
  });

  it("in the language of the sender's program", async () => {
    const [toProgram, toNobody] = await classifiedFrom(received({ to: '+12025550150' }), received({ to: '+12025550199' }));
    expect(toProgram?.data).toMatchObject({ verdict: { language: 'fr', rule: 'keyword:fr:stop' } });
    expect(toNobody?.data).toMatchObject({ verdict: { language: 'en', rule: 'keyword:en:stop' } });
  });

  it("with the provider's verdict heeded (R16)", async () => {
    const [classified] = await classifiedFrom(received({ text: 'see you at noon', providerVerdict: 'opt_out' }));
    expect(classified?.data).toMatchObject({ verdict: { intent: 'opt_out', certainty: 'certain', rule: 'provider:opt_out' } });
  });

  it('as a held opt-out when nobody can read it', async () => {
    const message = buildData(UNREADABLE);
    const [classified] = await classifiedFrom({ type: UNREADABLE, id: INBOUND_ID, key: message.from, correlationId: INBOUND_ID, data: message });
    const { reason, quarantineId, ...address } = message;
    expect(reason && quarantineId).toBeDefined();
    expect(classified?.data).toEqual({ ...address, readable: false, verdict: expect.objectContaining({ intent: 'opt_out', certainty: 'held', rule: 'unreadable' }) });
  });

  it('not at all when Kafka does not acknowledge: the batch fails and is read again', async () => {
    const publisher = new RecordingPublisher();
    publisher.failure = new Error('no acknowledgement');
    await expect(new InboundMessageConsumer(new Judge(publisher, { directory, shadow: null })).hear(batchOf(received({})))).rejects.toThrow('no acknowledgement');
  });
});
