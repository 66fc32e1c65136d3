import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@stopline/database';
import { fakeBatch, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { usePostgres } from '@stopline/testing';
import { at, forget, inputId, LANE, openRegistry } from '../registry.fake.js';
import { ReplyConcludedConsumer } from './reply-concluded.consumer.js';
import type { Concluded, Delivered } from './replies.store.js';

const postgres = usePostgres();
let db: Database;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

type Input = Omit<OutgoingEvent, 'topic'>;
const named = { tenant: 'demo', subject: 'k1.000102030405060708090a0b0c0d0e0f', replyId: inputId('reply'), causedBy: inputId('stop'), lane: LANE };

function concluded(outcome: Concluded['outcome'], second: number, more: Partial<Concluded> = {}): Input {
  const data = { ...named, kind: 'opt_out', sender: '88222', outcome, concludedAt: at(second), laneSeq: second, ...more } as const;
  return { id: inputId(`${outcome} ${second}`), type: 'stopline.reply.concluded.v1', key: 'k', correlationId: named.causedBy, data };
}

function delivered(status: Delivered['status'], second: number): Input {
  const data = { ...named, status, reportedAt: at(second), laneSeq: second } as const;
  return { id: inputId(`${status} ${second}`), type: 'stopline.reply.delivery-reported.v1', key: 'k', correlationId: named.causedBy, data };
}

const hear = (events: Input[], from: bigint): Promise<void> =>
  new ReplyConcludedConsumer(db).hear(fakeBatch('reply-outcomes', events, { lane: LANE, fetchedFrom: from }) as LaneBatch);
const stored = () => db.query('SELECT outcome, concluded_at, provider_message_id, delivery, delivery_at FROM reply');

const events = [concluded('unknown', 1), concluded('sent', 5, { provider: 'twilio', providerMessageId: 'SM1' }), delivered('sent', 6), delivered('delivered', 7), delivered('sent', 8)];
const end = [{ outcome: 'sent', concluded_at: new Date(at(5)), provider_message_id: 'SM1', delivery: 'delivered', delivery_at: new Date(at(7)) }];

describe('what the registry keeps of a reply', () => {
  it.each([
    ['one by one', events.map((event) => [event])],
    ['in one batch', [events]],
    ['backwards', events.toReversed().map((event) => [event])],
    ['backwards in one batch', [events.toReversed()]],
    ['each twice', [...events, ...events].map((event) => [event])],
  ])('is the same however it is told: %s', async (_, batches) => {
    let from = 0n;
    for (const batch of batches) {
      await hear(batch, from);
      from += BigInt(batch.length);
    }
    expect(await stored()).toEqual(end);
  });

  it('is final: only what nobody knew may turn into sent', async () => {
    await hear([concluded('rejected', 1)], 0n);
    await hear([concluded('sent', 2)], 1n);
    await hear([concluded('unknown', 3)], 2n);
    expect(await stored()).toMatchObject([{ outcome: 'rejected', concluded_at: new Date(at(1)) }]);
  });

  it('moves the position of its topic, and locks no lane', async () => {
    await db.transaction(async (tx) => {
      await tx.query('SELECT * FROM lane FOR UPDATE');
      await hear([concluded('sent', 1)], 0n);
    });
    expect(await db.query('SELECT topic, next_offset FROM consumer_position')).toEqual([{ topic: 'stopline.reply-outcomes.v1', next_offset: '1' }]);
  });
});
