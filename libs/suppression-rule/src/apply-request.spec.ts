import { describe, expect, it } from '@jest/globals';
import { applyRequest, type RecordedEntry, type Request } from './apply-request.js';
import { interleave, seeded } from './seeded.fake.js';

const at = (second: number) => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const STOP = (second: number, origin = 'sms'): Request => ({ state: 'suppressed', said: at(second), origin });
const START = (second: number, origin = 'sms'): Request => ({ state: 'released', said: at(second), origin });

function applyAll(requests: readonly Request[]): RecordedEntry | undefined {
  return requests.reduce<RecordedEntry | undefined>((current, request) => {
    const applied = applyRequest(current, request);
    return applied.changed ? applied.entry : (applied.noted ?? current);
  }, undefined);
}

describe('applyRequest: the time rule (design §4.6)', () => {
  it.each([
    ['the first STOP', [], STOP(1), { state: 'suppressed', said: at(1), version: 1, origin: 'sms' }],
    ['a START that finds nothing to lift is remembered', [], START(1), { state: 'released', said: at(1), version: 1, origin: 'sms' }],
    ['START after STOP', [STOP(1)], START(2), { state: 'released', said: at(2), version: 2, origin: 'sms' }],
    ['STOP after START', [STOP(1), START(2)], STOP(3), { state: 'suppressed', said: at(3), version: 3, origin: 'sms' }],
    ['STOP again, later: a new version', [STOP(1)], STOP(2), { state: 'suppressed', said: at(2), version: 2, origin: 'sms' }],
    ['START again, later: a new version', [START(1)], START(2), { state: 'released', said: at(2), version: 2, origin: 'sms' }],
    ['at the same instant, later in the same log: START', [STOP(1)], START(1), { state: 'released', said: at(1), version: 2, origin: 'sms' }],
    ['at the same instant, later in the same log: STOP', [START(1)], STOP(1), { state: 'suppressed', said: at(1), version: 2, origin: 'sms' }],
    ['at the same instant, in another log: STOP wins', [START(1)], STOP(1, 'web'), { state: 'suppressed', said: at(1), version: 2, origin: 'web' }],
  ])('given %s, the entry changes', (_, before, request, entry) => {
    expect(applyRequest(applyAll(before), request)).toEqual({ changed: true, entry });
  });

  it.each([
    ['a STOP said before a START', [STOP(1), START(3)], STOP(2)],
    ['a START said before a STOP', [STOP(2)], START(1)],
    ['an older STOP, suppressed already', [STOP(2)], STOP(1)],
    ['the very same STOP', [STOP(1)], STOP(1)],
    ['the very same START', [START(1)], START(1)],
    ['a START at the same instant in another log', [STOP(1)], START(1, 'web')],
    ['a START at the same instant in another log, released already', [START(1)], START(1, 'web')],
  ])('given %s, nothing changes', (_, before, request) => {
    expect(applyRequest(applyAll(before), request)).toEqual({ changed: false });
  });

  it('keeps a second topic that said STOP at the same instant, without a new version', () => {
    const first = applyAll([STOP(1)]);
    expect(applyRequest(first, STOP(1, 'web'))).toEqual({ changed: false, noted: { ...first, origin: 'sms,web' } });
    expect(applyAll([STOP(1), STOP(1, 'web'), START(1)])).toEqual({ ...first, origin: 'web' });
    expect(applyAll([STOP(1), STOP(1, 'web'), START(1), START(1, 'web')])).toMatchObject({ state: 'released', version: 2 });
  });

  it('STOP, START, STOP within one second and one log ends suppressed, versions 1, 2, 3 (I3)', () => {
    expect(applyAll([STOP(1), START(1), STOP(1)])).toEqual({ state: 'suppressed', said: at(1), version: 3, origin: 'sms' });
  });

  it('replayed from any point, changes nothing more (I12)', () => {
    const log = [STOP(1), START(2), STOP(3), START(4)];
    const end = applyAll(log);
    for (let from = 0; from < log.length; from += 1) expect(applyAll([...log, ...log.slice(from)])).toEqual(end);
  });
});

describe('applyRequest, over 500 random histories', () => {
  const histories = Array.from({ length: 500 }, (_, seed) => ({ seed, random: seeded(seed) }));

  it('any interleaving of the topics ends in the same state', () => {
    for (const { seed, random } of histories) {
      const logs = ['sms', 'web', 'reports'].map((origin) =>
        Array.from({ length: random(4) }, () => (random(2) === 0 ? STOP(random(3), origin) : START(random(3), origin))),
      );
      const [end, ...others] = Array.from({ length: 10 }, () => applyAll(interleave(logs, random)));
      for (const other of others) expect({ seed, state: other?.state, said: other?.said }).toEqual({ seed, state: end?.state, said: end?.said });
    }
  });

  it('versions are 1..n, and `noted` differs in its origin alone (I3)', () => {
    for (const { seed, random } of histories) {
      let current: RecordedEntry | undefined;
      for (let step = 0; step < 30; step += 1) {
        const applied = applyRequest(current, (random(2) === 0 ? STOP : START)(random(5), `topic-${random(3)}`));
        if (applied.changed) expect({ seed, version: applied.entry.version }).toEqual({ seed, version: (current?.version ?? 0) + 1 });
        else if (applied.noted) expect({ seed, ...applied.noted }).toEqual({ seed, ...current, origin: applied.noted.origin });
        current = applied.changed ? applied.entry : (applied.noted ?? current);
      }
    }
  });
});
