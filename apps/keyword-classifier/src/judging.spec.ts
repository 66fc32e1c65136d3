import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { directoryOf, effectId, installation, type EventData, type Verdict } from '@stopline/contracts';
import { fakeBatch, Publisher, type LaneBatch, type Mark, type OutgoingEvent } from '@stopline/messaging';
import { buildData } from '@stopline/testing';
import type { InboundEvent } from './classified-event.js';
import { Judge } from './judging.worker.js';
import { WAIT_MS } from './parts.js';

const RECEIVED = 'stopline.inbound-message.received.v1';
const directory = directoryOf(
  installation.parse({ tenants: [{ id: 'demo', name: 'Demo', categories: [{ id: 'm' }], programs: [{ id: 'p', brand: 'P', category: 'm', helpContact: 'help@p.example' }] }] }),
);

class RecordingPublisher extends Publisher {
  readonly published: EventData<'stopline.message.classified.v1'>[] = [];
  readonly ids: string[] = [];
  failures = 0;
  override publish(events: readonly OutgoingEvent[]): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('no acknowledgement'));
    }
    this.ids.push(...events.map(({ id }) => id));
    this.published.push(...events.map(({ data }) => data as EventData<'stopline.message.classified.v1'>));
    return Promise.resolve();
  }
}

const idOf = (place: number) => `${String(place).padStart(8, '0')}-0000-5000-8000-000000000000`;
let publisher: RecordingPublisher;
let judge: Judge;
let kept: (bigint | undefined)[];

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T08:30:00.000Z') });
  publisher = new RecordingPublisher();
  judge = new Judge(publisher, { directory, shadow: null });
  kept = [];
});
afterEach(async () => {
  await judge.stop();
  jest.useRealTimers();
});

type Said = [text: string, number?: number];

/** A batch of texts of one person that begins at an offset; with a number it is that part of two. */
function batch(from: number, said: readonly Said[], change: Partial<LaneBatch> = {}): LaneBatch<InboundEvent['type']> {
  const messages = said.map(([text, number], place) => {
    const part = number === undefined ? {} : { part: { reference: 'r', number, total: 2 } };
    const data = buildData(RECEIVED, { text, receivedAt: '2026-11-24T08:30:00.000Z', ...part });
    return { type: RECEIVED, id: idOf(from + place), key: data.from, correlationId: idOf(from + place), data } as const;
  });
  return fakeBatch('inbound-messages', messages, { fetchedFrom: BigInt(from), keepFrom: (offset) => void kept.push(offset), ...change }) as LaneBatch<InboundEvent['type']>;
}

const canary = { lane: 3, input: 'inbound-messages', at: '2026-11-24T08:30:01.000Z' } as const;
const mark: Mark = { offset: 9n, event: { id: idOf(99), type: 'stopline.canary.sent.v1', source: '/stopline/inbound-gateway', time: canary.at, correlationId: idOf(99), data: canary } };

describe('a canary', () => {
  it('goes on behind the verdicts of its batch, unchanged, and is no verdict', async () => {
    await judge.hear(batch(0, [['STOP'], ['hello']], { marks: [mark] }));
    expect(publisher.ids).toEqual([effectId(idOf(0), 'classified'), effectId(idOf(1), 'classified'), effectId(idOf(99), 'classified')]);
    expect(publisher.published.at(-1)).toEqual(canary);
  });

  it('is held back by no part that waits, since its hold is out', async () => {
    await judge.hear(batch(0, [['ST', 1]], { marks: [mark] }));
    expect(publisher.published.map((data) => ('verdict' in data ? data.verdict.rule : data))).toEqual(['part', canary]);
  });

  it('goes on only with the verdicts: a batch that is not acknowledged comes again whole', async () => {
    publisher.failures = 1;
    await expect(judge.hear(batch(0, [['STOP']], { marks: [mark] }))).rejects.toThrow();
    expect(publisher.ids).toEqual([]);
  });
});

const rules = () => publisher.published.map(({ verdict, incomplete }) => `${verdict.intent} ${verdict.certainty} ${verdict.rule}${incomplete ? ' incomplete' : ''}`);

describe('a message in parts', () => {
  it('is held from its first part on, and judged joined when all are here', async () => {
    await judge.hear(batch(0, [['please take me off', 1], ['hello']]));
    expect(rules()).toEqual(['opt_out held part incomplete', 'none certain no-request']);
    expect(kept).toEqual([0n]);
    await judge.hear(batch(2, [[' your list thanks', 2]]));
    expect(rules().slice(2)).toEqual(['none certain part', expect.stringMatching(/^opt_out certain request:en:/)]);
    expect(publisher.published.at(-1)?.joined).toEqual({ parts: [idOf(0), idOf(2)], holds: [effectId(idOf(0), 'classified'), effectId(idOf(2), 'classified')] });
    expect(publisher.ids.at(-1)).toBe(effectId(idOf(0), 'joined', idOf(2)));
    expect(kept).toEqual([0n, undefined]);
  });

  it('has the same id in whichever order the parts come', async () => {
    await judge.hear(batch(0, [[' your list', 2], ['take me off', 1]]));
    expect(publisher.ids.at(-1)).toBe(effectId(idOf(1), 'joined', idOf(0)));
    expect(rules().at(-1)).toContain('opt_out certain');
  });

  it('is judged after 30 s with what is here: a request counts, anything else stays held', async () => {
    await judge.hear(batch(0, [['stop texting me, I have told you', 1]]));
    await jest.advanceTimersByTimeAsync(WAIT_MS - 1);
    expect(publisher.published).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(rules()[1]).toMatch(/^opt_out certain request/);
    await judge.hear(batch(1, [['I would like to say that', 1]]));
    await jest.advanceTimersByTimeAsync(WAIT_MS);
    expect(rules().at(-1)).toBe('opt_out held incomplete');
    expect(publisher.published.map(({ text }) => text)).toEqual([undefined, undefined, undefined, 'I would like to say that']);
    expect(kept).toEqual([0n, undefined, 1n, undefined]);
  });

  it('that is held once it is whole carries the words of all parts, in order; a part alone carries none', async () => {
    await judge.hear(batch(0, [['not interested', 2], ['No thanks, ', 1]]));
    expect(rules().at(-1)).toContain('opt_out held');
    expect(publisher.published.map(({ text }) => text)).toEqual([undefined, undefined, 'No thanks, not interested']);
  });

  it('is tried again where Kafka was away when its time was up', async () => {
    await judge.hear(batch(0, [['stop texting me', 1]]));
    publisher.failures = 2;
    await jest.advanceTimersByTimeAsync(WAIT_MS + 1_500);
    expect(publisher.published).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(publisher.published).toHaveLength(2);
  });

  it('loses nothing when a batch fails and is read again', async () => {
    await judge.hear(batch(0, [['take me off', 1]]));
    publisher.failures = 1;
    await expect(judge.hear(batch(1, [[' your list', 2]]))).rejects.toThrow('no acknowledgement');
    await judge.hear(batch(1, [[' your list', 2]]));
    expect(publisher.ids.at(-1)).toBe(effectId(idOf(0), 'joined', idOf(1)));
  });

  it('is read again from its first part by the next owner of the lane, with the same ids', async () => {
    await judge.hear(batch(0, [['take me off', 1], ['hi']]));
    const before = [...publisher.ids];
    const next = new Judge(publisher, { directory, shadow: null });
    await next.hear(batch(0, [['take me off', 1], ['hi'], [' your list', 2]]));
    await next.stop();
    expect(publisher.ids.slice(2, 4)).toEqual(before);
    expect(publisher.ids.at(-1)).toBe(effectId(idOf(0), 'joined', idOf(2)));
  });

  it('is not judged by an owner that lost the lane', async () => {
    await judge.hear(batch(0, [['stop texting me', 1]], { isStale: () => true }));
    await jest.advanceTimersByTimeAsync(2 * WAIT_MS);
    expect(publisher.published).toHaveLength(1);
  });
});

describe('a backlog', () => {
  it('tears no message apart, however late its parts are read', async () => {
    jest.setSystemTime(Date.parse('2026-11-24T10:00:00.000Z'));
    await judge.hear(batch(0, [['please don\'t ', 1]]));
    await jest.advanceTimersByTimeAsync(100);
    await judge.hear(batch(1, [['stop texting me, I love these', 2]]));
    expect(rules()).toEqual(['opt_out held part incomplete', 'none certain part', expect.stringMatching(/^none certain/)]);
  });
});

describe('the end', () => {
  it('waits for what is being judged', async () => {
    let acknowledge = (): void => undefined;
    const publish = publisher.publish.bind(publisher);
    publisher.publish = async (events) => {
      await new Promise<void>((resolve) => (acknowledge = resolve));
      await publish(events);
    };
    const hearing = judge.hear(batch(0, [['STOP']]));
    const ended = judge.stop().then(() => publisher.published.length);
    await jest.advanceTimersByTimeAsync(0);
    acknowledge();
    await hearing;
    expect(await ended).toBe(1);
  });
});

describe('the shadow', () => {
  it('judges every message too, and changes nothing', async () => {
    const shadow = { classify: (): Verdict => ({ intent: 'opt_out', certainty: 'held', language: 'en', rule: 'perhaps:en:new', rulesVersion: '2-new', evidence: [] }) };
    judge = new Judge(publisher, { directory, shadow });
    await judge.hear(batch(0, [['hello']]));
    expect(publisher.published[0]).toMatchObject({ verdict: { intent: 'none' }, shadow: { intent: 'opt_out', certainty: 'held', rulesVersion: '2-new' } });
  });
});
