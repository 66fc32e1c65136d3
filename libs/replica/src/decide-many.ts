import { laneOfNumber, LANES, reasonNumbers } from '@stopline/contracts';
import { subscriberNumber, type SubjectKeyring } from '@stopline/phone-number';
import { decide, type SendContext } from '@stopline/suppression-rule';
import { isFresh, reasonFor } from './answer.js';
import { NOTHING_STANDS, type EntryKind, type Persons, type Standing } from './lane-table.js';
import type { LocalCopy } from './local-copy.js';

/** What many numbers are decided from at once. */
export interface ManyParts {
  readonly keyring: SubjectKeyring;
  readonly copy: LocalCopy;
  /** The age in milliseconds up to which a lane says ALLOW. */
  readonly boundMs: number;
}

/** One send to many: their numbers in E.164 without the plus, as whole numbers. */
export interface ManyQuestion {
  readonly tenant: string;
  readonly numbers: ArrayLike<number>;
  readonly send: SendContext;
}

export interface ManyAnswers {
  /** For each number, in their order, its reason as in {@link reasonNumbers}; the decision follows from it. */
  readonly reasons: Uint8Array;
  /** The age in milliseconds of the oldest of the lanes that were asked; undefined: one of them was never complete. 0 where nothing was asked. */
  readonly ageMs: number | undefined;
}

/**
 * Decides about many numbers as {@link answer} decides about each: no text is made of any, and the rule is asked once for each kind of entry that stands alone. It runs to
 * its end without a pause, a few milliseconds for 10,000. Throws a RangeError that says the place of the first that is no number in E.164.
 */
export function decideMany({ keyring, copy, boundMs }: ManyParts, { tenant, numbers, send }: ManyQuestion): ManyAnswers {
  const { asked, lanes, ages } = located(copy, numbers);
  const tokens = keyring.tokensOf(tenant, asked);
  const seen: (AskedLane | undefined)[] = Array.from({ length: LANES }, () => undefined);
  const reasons = new Uint8Array(asked.length);
  for (let place = 0; place < asked.length; place += 1) {
    const lane = lanes[place] as number;
    const of = (seen[lane] ??= new AskedLane(copy.replica.table(lane).persons(tenant, tokens), send, isFresh({ ageMs: ages[lane], boundMs })));
    reasons[place] = of.reasonAt(place);
  }
  return { reasons, ageMs: oldest(ages) };
}

/** The answers to many numbers where the send does not fit the configuration. */
export function misfitMany(copy: LocalCopy, numbers: ArrayLike<number>): ManyAnswers {
  return { reasons: new Uint8Array(numbers.length).fill(reasonNumbers.CONFIG), ageMs: oldest(located(copy, numbers).ages) };
}

interface Located {
  /** One form for one person, as the gateway keeps it. */
  readonly asked: Float64Array;
  readonly lanes: Uint8Array;
  /** Of each lane; 0 of one that was not asked. */
  readonly ages: readonly (number | undefined)[];
}

function located(copy: LocalCopy, numbers: ArrayLike<number>): Located {
  const asked = new Float64Array(numbers.length);
  const lanes = new Uint8Array(numbers.length);
  const isAsked = new Uint8Array(LANES);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = subscriberNumber(numbers[place] as number);
    if (number === undefined) throw new RangeError(`what stands at ${place} is no E.164 number`);
    const lane = laneOfNumber(number);
    asked[place] = number;
    lanes[place] = lane;
    isAsked[lane] = 1;
  }
  return { asked, lanes, ages: Array.from(isAsked, (isIt, lane) => (isIt ? copy.ageMs(lane) : 0)) };
}

function oldest(ages: readonly (number | undefined)[]): number | undefined {
  return ages.includes(undefined) ? undefined : Math.max(...ages.map((age) => age ?? 0));
}

/** One lane as one send sees it. */
class AskedLane {
  /** What is said where nothing stands. */
  private readonly nothing: number;
  /** What is said where an entry of this kind stands alone: when it was said makes no difference then. */
  private readonly ofKind = new Map<EntryKind, number>();

  constructor(
    private readonly persons: Persons,
    private readonly send: SendContext,
    private readonly fresh: boolean,
  ) {
    this.nothing = this.decided(NOTHING_STANDS);
  }

  reasonAt(place: number): number {
    const seen = this.persons.glance(place);
    if (seen === undefined) return this.nothing;
    if (seen === 'several') return this.decided(this.persons.standing(place));
    return this.ofKind.get(seen) ?? this.learn(seen);
  }

  private learn(kind: EntryKind): number {
    const reason = this.decided({ entries: [{ ...kind, said: '', since: '', version: 1 }], holds: [] });
    this.ofKind.set(kind, reason);
    return reason;
  }

  private decided({ entries, holds }: Standing): number {
    return reasonNumbers[reasonFor(decide(entries, holds, this.send), this.fresh)];
  }
}
