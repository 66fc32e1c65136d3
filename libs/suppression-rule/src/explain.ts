import { containsSend, mayCover, type SendContext } from './covers.js';
import { decide, holdCovers, lastSaid, lifts, type Decision, type Entry, type OpenHold } from './decide.js';

/**
 * Why an entry or hold did not decide. `void`: every request that it rested on was reverted; `not_covering`: it is about other sends; `covers_part`: a release of less than what was asked about;
 * `former_program`: a release of a program that the sender has left; `exempt`: it is for the whole tenant, and the send is exempt from that;
 * `lifted`; `said_earlier` and `said_at_the_same_time`: than the one that decided; `lesser_authority`: a record lifts no word of the person;
 * `global`: nothing lifts a global suppression; `held`: an open hold blocks whatever was released; `blocked_already`: a hold beside what decided.
 */
export type WhyNot =
  | 'void'
  | 'not_covering'
  | 'covers_part'
  | 'former_program'
  | 'exempt'
  | 'lifted'
  | 'said_earlier'
  | 'said_at_the_same_time'
  | 'lesser_authority'
  | 'global'
  | 'held'
  | 'blocked_already';

/** An entry or open hold that did not decide, why, and which other one is the reason. */
export interface Undecisive<E extends Entry = Entry, H extends OpenHold = OpenHold> {
  readonly entry?: E;
  readonly hold?: H;
  readonly reason: WhyNot;
  readonly by?: { readonly entry?: E; readonly hold?: H };
}

/** A decision, and each entry and hold that did not decide with the reason why. */
export type Explanation<E extends Entry = Entry, H extends OpenHold = OpenHold> = Decision<E, H> & { readonly others: readonly Undecisive<E, H>[] };

/** {@link decide}, and why of everything else that is known of the person: each entry and hold is either what decided or one of `others`. */
export function explain<E extends Entry, H extends OpenHold>(entries: readonly E[], holds: readonly H[], send: SendContext): Explanation<E, H> {
  const decision = decide(entries, holds, send);
  const otherEntries = entries.filter((entry) => entry !== decision.entry);
  const otherHolds = holds.filter((hold) => hold !== decision.hold);
  return {
    ...decision,
    others: [
      ...otherEntries.map((entry) => ({ entry, ...whyNot(entry, { entries, decision, send }) })),
      ...otherHolds.map((hold) => ({ hold, ...whyNoHold(hold, { decision, send }) })),
    ],
  };
}

type Why<E extends Entry, H extends OpenHold> = Pick<Undecisive<E, H>, 'reason' | 'by'>;

interface Decided<E extends Entry, H extends OpenHold> {
  readonly decision: Decision<E, H>;
  readonly send: SendContext;
}

function whyNot<E extends Entry, H extends OpenHold>(entry: E, decided: Decided<E, H> & { readonly entries: readonly E[] }): Why<E, H> {
  switch (entry.state) {
    case 'suppressed':
      return whyNoStop(entry, decided);
    case 'released':
      return whyNoRelease(entry, decided);
    case 'void':
      return { reason: 'void' };
  }
}

function whyNoStop<E extends Entry, H extends OpenHold>(stop: E, { entries, decision, send }: Decided<E, H> & { readonly entries: readonly E[] }): Why<E, H> {
  if (!mayCover(stop.scope, send)) return { reason: aboutOthers(stop) };
  const lifter = lastSaid(entries.filter((entry) => lifts(entry, stop, send)));
  return lifter ? { reason: 'lifted', by: { entry: lifter } } : saidBefore(stop, decision);
}

function whyNoRelease<E extends Entry, H extends OpenHold>(release: E, { decision, send }: Decided<E, H>): Why<E, H> {
  if (!containsSend(release.scope, send)) return { reason: whyNotWhole(release, send) };
  const { entry, hold } = decision;
  if (hold) return { reason: 'held', by: { hold } };
  if (entry?.state !== 'suppressed') return saidBefore(release, decision);
  if (entry.scope.kind === 'global') return { reason: 'global', by: { entry } };
  // It holds the whole send and was said later: all that it can lack is authority.
  return release.said > entry.said ? { reason: 'lesser_authority', by: { entry } } : saidBefore(release, decision);
}

function whyNoHold<E extends Entry, H extends OpenHold>(hold: H, { decision, send }: Decided<E, H>): Why<E, H> {
  if (!holdCovers(hold, send)) return { reason: aboutOthers(hold) };
  return { reason: 'blocked_already', by: decision.hold ? { hold: decision.hold } : decisiveEntry(decision) };
}

function saidBefore<E extends Entry, H extends OpenHold>(entry: E, decision: Decision<E, H>): Why<E, H> {
  return { reason: decision.entry ? timeOf(entry, decision.entry) : 'said_earlier', by: decisiveEntry(decision) };
}

function decisiveEntry<E extends Entry, H extends OpenHold>({ entry }: Decision<E, H>): { readonly entry?: E } {
  return entry ? { entry } : {};
}

function timeOf(entry: Entry, decisive: Entry): 'said_earlier' | 'said_at_the_same_time' {
  return entry.said === decisive.said ? 'said_at_the_same_time' : 'said_earlier';
}

/** What is for the whole tenant covers every send but an exempt one. */
function aboutOthers({ scope }: Entry | OpenHold): 'exempt' | 'not_covering' {
  return scope.kind === 'tenant' ? 'exempt' : 'not_covering';
}

function whyNotWhole({ scope }: Entry, send: SendContext): WhyNot {
  if (scope.kind === 'tenant') return 'exempt';
  if (scope.kind === 'global' || !mayCover(scope, send)) return 'not_covering';
  return send[scope.kind] === undefined ? 'covers_part' : 'former_program';
}
