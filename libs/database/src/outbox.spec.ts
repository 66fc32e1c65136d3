import { describe, expect, it } from '@jest/globals';
import { DIGEST_BYTES, entryKey, holdKey, stateTerm, xorInto, type EntryRecorded, type HoldRecorded } from '@stopline/contracts';
import { inputId } from './lanes.fake.js';
import { Outbox } from './outbox.js';
import type { OutboxEvent } from './state-events.js';

const NOW = '2026-11-24T08:30:00.000Z';
const person = { tenant: 'demo', subject: `k1.${'0a'.repeat(16)}`, scope: { kind: 'tenant' } } as const;
const entry = (version: number): EntryRecorded => ({ ...person, state: version % 2 === 1 ? 'suppressed' : 'released', version, said: NOW, since: NOW, laneSeq: version });
const hold: HoldRecorded = { ...person, holdId: inputId(9), cause: 'ambiguous_text', openedAt: NOW, open: true, version: 1, laneSeq: 1 };

const envelope = { topic: 'suppression-state', id: inputId(1), correlationId: inputId(1) } as const;
const recorded = (data: EntryRecorded, replaces?: EntryRecorded): OutboxEvent => ({ ...envelope, type: 'stopline.suppression-entry.recorded.v1', key: entryKey(data), data, replaces });
const held = (data: HoldRecorded, replaces?: HoldRecorded): OutboxEvent => ({ ...envelope, type: 'stopline.hold.recorded.v1', key: holdKey(data), data, replaces });

const outbox = (digest: Uint8Array = new Uint8Array(DIGEST_BYTES)): Outbox => new Outbox('suppression-registry', { lane: 0, firstSeq: 1, digest, now: NOW });
const sumOf = (...terms: Buffer[]): Buffer => {
  const sum = Buffer.alloc(DIGEST_BYTES);
  for (const term of terms) xorInto(sum, term);
  return sum;
};
const termOf = (data: EntryRecorded): Buffer => stateTerm(entryKey(data), data);

describe('the digest of a lane (I9)', () => {
  it('is that of what stands after every record, however it was added', () => {
    const of = outbox();
    of.add(() => [recorded(entry(1)), held(hold)]);
    of.add(() => recorded(entry(2), entry(1)));
    of.addRun(1, () => ({
      event: held({ ...hold, open: false, version: 2 }, hold),
      sets: [{ ...envelope, type: 'stopline.suppression-entry.recorded.v1', members: [{ key: entryKey(entry(3)), data: entry(3), replaces: entry(2) }] }],
    }));
    expect(of.digest).toEqual(sumOf(termOf(entry(3)), stateTerm(holdKey(hold), { version: 2, open: false })));
  });

  it('goes on from what is stored', () => {
    const of = outbox(sumOf(termOf(entry(1))));
    of.add(() => recorded(entry(2), entry(1)));
    expect(of.digest).toEqual(termOf(entry(2)));
  });

  it('is what it was after an attempt that failed', async () => {
    const of = outbox();
    of.add(() => recorded(entry(1)));
    const failed = of.attempt(() => {
      of.add(() => recorded(entry(2), entry(1)));
      return Promise.reject(new Error('refused'));
    });
    await expect(failed).rejects.toThrow('refused');
    expect(of.digest).toEqual(termOf(entry(1)));
  });
});
