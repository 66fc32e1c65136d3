import { describe, expect, it } from '@jest/globals';
import type { BulkRequested, Scope, SuppressionState } from '@stopline/contracts';
import { applyRequest, type RecordedEntry } from '@stopline/suppression-rule';
import type { StoredEntry, SubjectState } from '../deciding/facts.js';
import { personKey, type People } from '../deciding/fold.js';
import type { StoredQuestion } from '../deciding/questions.js';
import { eventsOfChunk } from './chunk-events.js';
import { countResults, decideChunk, peopleOfChunk, type ChunkEvent, type DecidedChunk } from './decide-chunk.js';

const NOW = '2026-11-24T08:31:00.000Z';
const tenantWide: Scope = { kind: 'tenant' };
const [ANN, BOB] = ['+12125550123', '+12125550124'] as const;
const at = (second: number): string => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;
const subjectOf = (number: string): string => `k1.${number.slice(1).padStart(32, '0')}`;

function chunkOf(rows: BulkRequested['rows']): ChunkEvent {
  const importId = '11111111-1111-5111-8111-111111111111';
  const data = { tenant: 'demo', importId, chunk: 0, scope: tenantWide, cause: 'import', actor: 'demo-compliance', receivedAt: at(30), rows } as const;
  return { id: '22222222-2222-5222-8222-222222222222', type: 'stopline.bulk.requested.v1', source: '/stopline/suppression-registry', time: at(30), correlationId: importId, data };
}

function stateOf(number: string, known: Partial<SubjectState> = {}): SubjectState {
  return { tenant: 'demo', subject: subjectOf(number), entries: [], holds: [], questions: [], ...known };
}

function entry(state: SuppressionState, second: number, more: Partial<StoredEntry> = {}): StoredEntry {
  return { scope: tenantWide, state, said: at(second), version: 3, since: at(1), origin: 'classified-messages', ...more };
}

function decided(rows: BulkRequested['rows'], known: readonly (readonly [number: string, state: SubjectState])[] = [], metBefore: ReadonlySet<string> = new Set()): DecidedChunk {
  const event = chunkOf(rows);
  const people: People = new Map(peopleOfChunk(event.data).map((person) => [personKey(person), stateOf(person.number)] as const).concat(known.map(([number, state]) => [personKey({ tenant: 'demo', number }), state])));
  return decideChunk(event, { people, metBefore, now: NOW });
}

describe('a row of a list', () => {
  const cases: [given: string, known: StoredEntry[], said: string | undefined, then: { result: string; version?: number }][] = [
    ['of somebody unknown', [], undefined, { result: 'added', version: 1 }],
    ['of somebody suppressed who said it later', [entry('suppressed', 40)], undefined, { result: 'already_suppressed' }],
    ['of somebody suppressed before: said again later', [entry('suppressed', 5)], undefined, { result: 'already_suppressed', version: 4 }],
    ['said before a release', [entry('released', 9)], at(8), { result: 'released_later' }],
    ['said after a release', [entry('released', 9)], at(10), { result: 'added', version: 4 }],
    ['beside an entry of a narrower scope', [entry('released', 40, { scope: { kind: 'program', id: 'deals' } })], undefined, { result: 'added', version: 1 }],
    ['beside what somebody recorded', [entry('suppressed', 40, { authority: 'record' })], undefined, { result: 'added', version: 1 }],
  ];
  it.each(cases)('%s', (_, entries, said, { result, version }) => {
    const { outcomes, changed, met } = decided([{ row: 5, number: ANN, ...(said !== undefined && { said }) }], [[ANN, stateOf(ANN, { entries })]]);
    expect(outcomes).toEqual([{ row: 5, result, future: false }]);
    expect(changed.map((fact) => fact.entry.version)).toEqual(version === undefined ? [] : [version]);
    expect(changed.every((fact) => fact.entry.state === 'suppressed')).toBe(true);
    expect(met).toEqual(version === undefined ? [subjectOf(ANN)] : []);
  });

  it('whose number an earlier chunk has is a duplicate, and is not met again', () => {
    const { outcomes, met } = decided([{ row: 5, number: ANN }], [[ANN, stateOf(ANN, { entries: [entry('suppressed', 40)] })]], new Set([subjectOf(ANN)]));
    expect(outcomes).toMatchObject([{ result: 'duplicate' }]);
    expect(met).toEqual([]);
  });

  it('that claimed a time still to come says so in its result', () => {
    expect(decided([{ row: 1, number: ANN, future: true }]).outcomes).toEqual([{ row: 1, result: 'added', future: true }]);
  });

  it('withdraws a question that waits for an answer: it restores nothing any more', () => {
    const scopes = [tenantWide];
    const question: StoredQuestion = { questionId: '33333333-3333-5333-8333-333333333333', kind: 'confirm_opt_in', sender: '+12025550100', scopes, said: at(1), askedAt: at(1), expiresAt: at(59) };
    const { others } = decided([{ row: 1, number: ANN }], [[ANN, stateOf(ANN, { questions: [question] })]]);
    expect(others).toMatchObject([{ kind: 'question_closed', outcome: 'withdrawn' }]);
  });
});

describe('what is told of a chunk', () => {
  it('the nth change has the nth number, in history and state alike (I13)', () => {
    const event = chunkOf([{ row: 1, number: ANN, said: at(2) }, { row: 2, number: BOB }]);
    const told = eventsOfChunk(event, decided(event.data.rows), { lane: 3, firstSeq: 41, now: NOW });
    expect(told.event.data).toMatchObject({ firstSeq: 41, laneSeq: 42, changed: [{ subject: subjectOf(ANN), said: at(2) }, { subject: subjectOf(BOB) }] });
    expect(told.sets[0]?.members.map(({ data }) => data)).toMatchObject([{ subject: subjectOf(ANN), laneSeq: 41 }, { subject: subjectOf(BOB), laneSeq: 42 }]);
  });
});

describe('the state of a chunk', () => {
  it('goes out in the order of its numbers, first versions apart: nothing older of those keys can land late (I8, I11)', () => {
    const event = chunkOf([{ row: 1, number: ANN }, { row: 2, number: BOB, said: at(2) }, { row: 3, number: BOB, said: at(3) }]);
    const all = decided(event.data.rows, [[ANN, stateOf(ANN, { entries: [entry('released', 9)] })]]);
    const { event: told, sets } = eventsOfChunk(event, all, { lane: 3, firstSeq: 7, now: NOW });
    expect(sets.map(({ first, members }) => [first ?? false, members.map(({ data }) => data)])).toMatchObject([
      [true, [{ subject: subjectOf(BOB), version: 1, laneSeq: 7 }]],
      [false, [{ subject: subjectOf(ANN), version: 4, laneSeq: 8 }, { subject: subjectOf(BOB), version: 2, laneSeq: 9 }]],
    ]);
    expect(told.data).toMatchObject({ changed: [{ subject: subjectOf(BOB), version: 1 }, { subject: subjectOf(ANN), version: 4 }, { subject: subjectOf(BOB), version: 2 }] });
  });
});

describe('rows in any order', () => {
  /** The times of two people's rows, and what the rule itself makes of them one by one. */
  const seconds = [7, 3, 30, 12, 3, 29];
  it.each([0, 1, 2, 3, 4, 5])('decide as the one rule does (rotated by %i)', (by) => {
    const rotated = [...seconds.slice(by), ...seconds.slice(0, by)];
    const rows = rotated.map((second, n) => ({ row: n + 1, number: n % 2 === 0 ? ANN : BOB, said: at(second) }));
    const before = entry('released', 10);
    const { changed, outcomes } = decided(rows, [[ANN, stateOf(ANN, { entries: [before] })]]);
    for (const [number, start] of [[ANN, before], [BOB, undefined]] as const) {
      const expected = rows.filter((row) => row.number === number).reduce<RecordedEntry | undefined>((current, { said }) => {
        const applied = applyRequest(current, { state: 'suppressed', said, origin: 'bulk-requests' });
        return applied.changed ? applied.entry : current;
      }, start);
      const last = changed.findLast(({ subject }) => subject === subjectOf(number))?.entry ?? start;
      expect(last).toMatchObject({ state: expected?.state, said: expected?.said, version: expected?.version });
    }
    expect(Object.values(countResults(outcomes)).reduce((sum, count) => sum + count)).toBe(rows.length);
  });
});
