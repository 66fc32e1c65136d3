import { effectId, scopeKey, type Cause, type Scope } from '@stopline/contracts';
import { applyRequest, type Entry, type OpenHold, type RecordedEntry } from '@stopline/suppression-rule';
import type { Ask, Heard, Spoken } from './requests.js';

/** An entry as the registry keeps it. */
export interface StoredEntry extends Entry, RecordedEntry {
  readonly since: string;
  /** The number of its last record on `suppression-state`; absent until that is written. */
  readonly stateSeq?: number;
}

/** All that decides about one subject: its entries of every scope, its open holds. */
export interface SubjectState {
  readonly tenant: string;
  readonly subject: string;
  readonly entries: readonly StoredEntry[];
  readonly holds: readonly OpenHold[];
}

interface About {
  readonly heard: Heard;
  readonly tenant: string;
  readonly subject: string;
}

export type Changed = About & {
  readonly kind: 'changed';
  readonly before?: StoredEntry;
  readonly entry: StoredEntry;
  readonly cause: Cause;
  readonly actor?: string;
};

export type Superseded = About & {
  readonly kind: 'superseded';
  readonly action: 'opt_out' | 'opt_in';
  readonly reason: 'said_before_the_current_state' | 'sender_unknown';
  readonly scope?: Scope;
  /** The entry that stood against it. */
  readonly entry?: StoredEntry;
  /** That entry has a further topic behind it now, which changes what may lift it and nothing that anybody sees. */
  readonly noted?: true;
  readonly cause: Cause;
  readonly actor?: string;
};

export type HoldOpened = About & { readonly kind: 'hold_opened'; readonly hold: OpenHold };

/** How a hold ended: a person kept it (it becomes a suppression) or dismissed it, or what it waited for was applied. */
export type HoldDecision = 'keep' | 'dismiss' | 'applied';

export type HoldClosed = About & {
  readonly kind: 'hold_closed';
  readonly hold: OpenHold;
  readonly openedAt: string;
  readonly decision: HoldDecision;
  readonly actor: string;
};

export type ReplyDue = About & { readonly kind: 'reply'; readonly spoken: Spoken };

/** What came of one event, in the order in which it is recorded. */
export type Fact = Changed | Superseded | HoldOpened | HoldClosed | ReplyDue;

/** A fact with its number in the lane. */
export type Numbered<F extends Fact = Fact> = F & { readonly laneSeq: number };

export interface Outcome {
  readonly state: SubjectState;
  readonly facts: readonly Fact[];
}

/** Applies one ask to its subject: a fact for each scope, and the state after it. */
export function applyAsk(state: SubjectState, ask: Ask, heard: Heard, now: string): Outcome {
  const about = { heard, tenant: state.tenant, subject: state.subject };
  if (ask.kind === 'hold') return openHolds(state, ask, about);
  const request = { action: ask.kind, cause: ask.cause, ...(ask.actor === undefined ? {} : { actor: ask.actor }) };
  if (ask.scopes.length === 0) {
    return { state, facts: [{ ...about, kind: 'superseded', reason: 'sender_unknown', ...request }] };
  }
  return ask.scopes.reduce<Outcome>(
    (outcome, scope) => {
      const next = applyToScope(outcome.state, scope, { about, request, now });
      return { state: next.state, facts: [...outcome.facts, ...next.facts] };
    },
    { state, facts: [] },
  );
}

interface Requested {
  readonly about: About;
  readonly request: { readonly action: 'opt_out' | 'opt_in'; readonly cause: Cause; readonly actor?: string };
  readonly now: string;
}

function applyToScope(state: SubjectState, scope: Scope, { about, request, now }: Requested): Outcome {
  const place = state.entries.findIndex((entry) => scopeKey(entry.scope) === scopeKey(scope));
  const before = state.entries[place];
  const { said, origin } = about.heard;
  const wanted = request.action === 'opt_out' ? 'suppressed' : 'released';
  const result = applyRequest(before, { state: wanted, said, origin });
  if (!result.changed) {
    const entry = before && { ...before, ...result.noted };
    const superseded: Superseded = {
      ...about,
      kind: 'superseded',
      reason: 'said_before_the_current_state',
      scope,
      ...request,
      ...(entry && { entry }),
      ...(result.noted && { noted: true }),
    };
    return { state: entry ? { ...state, entries: state.entries.with(place, entry) } : state, facts: [superseded] };
  }
  const since = before?.state === result.entry.state ? before.since : now;
  const entry: StoredEntry = { scope, since, ...result.entry };
  const entries = before ? state.entries.with(place, entry) : [...state.entries, entry];
  const { cause, actor } = request;
  const changed: Changed = {
    ...about,
    kind: 'changed',
    entry,
    cause,
    ...(before === undefined ? {} : { before }),
    ...(actor === undefined ? {} : { actor }),
  };
  return { state: { ...state, entries }, facts: [changed] };
}

function openHolds(state: SubjectState, ask: Ask & { kind: 'hold' }, about: About): Outcome {
  const holds = ask.scopes.map((scope) => ({
    holdId: effectId(about.heard.eventId, 'hold', ask.tenant, scopeKey(scope)),
    scope,
    cause: ask.cause,
  }));
  return {
    state: { ...state, holds: [...state.holds, ...holds] },
    facts: holds.map((hold) => ({ ...about, kind: 'hold_opened', hold })),
  };
}
