import { describe, expect, it } from '@jest/globals';
import { applyRequest, type RecordedEntry, type Request } from './apply-request.js';
import { deriveEntry, revertEntry } from './derive-entry.js';
import { decide } from './decide.js';
import { seeded } from './seeded.fake.js';

const at = (second: number) => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const STOP = (second: number, origin = 'sms'): Request => ({ state: 'suppressed', said: at(second), origin });
const START = (second: number, origin = 'sms'): Request => ({ state: 'released', said: at(second), origin });

function entryOf(history: readonly Request[]): RecordedEntry {
  const entry = deriveEntry(history);
  if (!entry) throw new Error('a history without requests has no entry');
  return entry;
}

describe('revertEntry (design §4.6): what the genuine requests alone would have made', () => {
  it.each<[string, Request[], number[], object | undefined]>([
    ['a forged STOP alone: void', [STOP(1)], [0], { state: 'void', version: 2 }],
    ['a forged START alone: void', [START(1)], [0], { state: 'void', version: 2 }],
    ['a forged STOP after a genuine START: released again, as it was said', [START(1), STOP(2)], [1], { state: 'released', said: at(1), version: 3 }],
    ['a forged START after a genuine STOP: suppressed again', [STOP(1), START(2)], [1], { state: 'suppressed', said: at(1), version: 3 }],
    ['a forged STOP before a genuine one: nothing to do', [STOP(1), STOP(2)], [0], undefined],
    ['a genuine STOP that a forged START had superseded counts again', [START(5), STOP(3)], [0], { state: 'suppressed', said: at(3), version: 2 }],
    ['of two forged ones in between, neither', [STOP(1), START(2), STOP(3), START(4)], [1, 3], { state: 'suppressed', said: at(3), version: 5 }],
    ['a forged STOP at the same instant by another topic: the origin goes', [STOP(1), STOP(1, 'web')], [1], { state: 'suppressed', origin: 'sms', version: 2 }],
  ])('%s', (_, history, forged, next) => {
    const remaining = history.filter((__, place) => !forged.includes(place));
    const made = revertEntry(entryOf(history), remaining);
    if (next) expect(made).toMatchObject(next);
    else expect(made).toBeUndefined();
  });

  it('what is said after it, or comes late, meets no forged time', () => {
    const voided = revertEntry(entryOf([STOP(9)]), []);
    expect(applyRequest(voided, STOP(3))).toEqual({ changed: true, entry: { state: 'suppressed', said: at(3), version: 3, origin: 'sms' } });
  });

  it('a void entry decides nothing: neither a block nor a consent', () => {
    const entry = { scope: { kind: 'tenant' }, state: 'void', said: at(1) } as const;
    expect(decide([entry], [], { policy: { consentRequired: false, exempt: false } })).toEqual({ decision: 'ALLOW', reason: 'NO_ENTRY' });
    expect(decide([entry], [], { policy: { consentRequired: true, exempt: false } })).toEqual({ decision: 'BLOCK', reason: 'CONSENT_REQUIRED' });
  });
});

describe('over 500 random histories', () => {
  it('reverting everything forged gives the state of a world without it, whatever came before and comes after; twice changes nothing', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const random = seeded(seed);
      const any = () => (random(2) === 0 ? STOP : START)(random(6), `topic-${random(3)}`);
      const history = Array.from({ length: 1 + random(8) }, () => ({ request: any(), forged: random(2) === 0 }));
      const genuine = history.filter(({ forged }) => !forged).map(({ request }) => request);
      const before = entryOf(history.map(({ request }) => request));
      const after = revertEntry(before, genuine) ?? before;
      const later = Array.from({ length: random(4) }, any);
      const world = deriveEntry([...genuine, ...later]);
      const reverted = later.reduce<RecordedEntry>((current, request) => {
        const applied = applyRequest(current, request);
        return applied.changed ? applied.entry : (applied.noted ?? current);
      }, after);
      const shown = world ? { state: world.state, said: world.said, origin: world.origin } : { state: 'void' };
      expect({ seed, ...reverted }).toMatchObject({ seed, ...shown });
      expect(revertEntry(after, genuine)).toBeUndefined();
    }
  });
});
