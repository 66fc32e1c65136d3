import type { Fact } from './facts.js';

/** Holds as they are stored, by their ids. */
export type StoredHolds = ReadonlyMap<string, { readonly version: number; readonly open: boolean }>;

/**
 * The facts without what was a fact before: a message replayed after its id was forgotten finds the hold that it opened, decided or not, and
 * opens it no second time. What would close such a hold closes the one that is stored, if that is open. `stored`: of the holds that these facts
 * open, those that existed before.
 */
export function withoutRepeatedHolds(facts: readonly Fact[], stored: StoredHolds): readonly Fact[] {
  const known = new Map(stored);
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'hold_opened') {
      if (known.has(fact.hold.holdId)) return [];
      known.set(fact.hold.holdId, { version: 1, open: true });
    }
    if (fact.kind !== 'hold_closed') return [fact];
    const { version, open } = known.get(fact.hold.holdId) ?? { version: fact.hold.version ?? 1, open: true };
    known.set(fact.hold.holdId, { version: version + 1, open: false });
    return open ? [{ ...fact, hold: { ...fact.hold, version } }] : [];
  });
}
