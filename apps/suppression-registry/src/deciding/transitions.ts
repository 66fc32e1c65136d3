import { effectId, scopeKey, type Cause, type ConsentAction, type HoldDecision, type Scope, type SupersededReason } from '@stopline/contracts';
import { applyRequest, type Entry, type OpenHold, type RecordedEntry } from '@stopline/suppression-rule';
import type { Ask, Heard, Spoken } from './requests.js';

/** An entry as the registry keeps it. */
export interface StoredEntry extends Entry, RecordedEntry {
  readonly since: string;
  /** The number of its last record on `suppression-state`; absent until that is written. */
  readonly stateSeq?: number;
}

/** A hold as the registry keeps it while it is open. */
export interface StoredHold extends OpenHold {
  readonly openedAt: string;
}

/** All that decides about one subject: its entries of every scope, its open holds. */
export interface SubjectState {
  readonly tenant: string;
  readonly subject: string;
  readonly entries: readonly StoredEntry[];
  readonly holds: readonly StoredHold[];
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
  readonly action: ConsentAction;
  readonly reason: SupersededReason;
  readonly scope?: Scope;
  /** The entry that stood against it. */
  readonly entry?: StoredEntry;
  /** That entry has a further topic behind it now, which changes what may lift it and nothing that anybody sees. */
  readonly noted?: true;
  readonly cause: Cause;
  readonly actor?: string;
};

export type HoldOpened = About & { readonly kind: 'hold_opened'; readonly hold: StoredHold };

export type HoldClosed = About & {
  readonly kind: 'hold_closed';
  readonly hold: StoredHold;
  readonly decision: HoldDecision;
  readonly actor: string;
};

export type ReplyDue = About & { readonly kind: 'reply'; readonly spoken: Spoken };

/** What came of one event, in the order in which it is recorded. */
export type Fact = Changed | Superseded | HoldOpened | HoldClosed | ReplyDue;

/** A fact with its lane and its number in it. */
export type Numbered<F extends Fact = Fact> = F & { readonly lane: number; readonly laneSeq: number };

export interface Outcome {
  readonly state: SubjectState;
  readonly facts: readonly Fact[];
}

/** Applies one ask to its subject: a fact for each scope, and the state after it. */
export function applyAsk(state: SubjectState, ask: Ask, heard: Heard, now: string): Outcome {
  const about = { heard, tenant: state.tenant, subject: state.subject };
  if (ask.kind === 'hold') return openHolds(state, ask, { about, now });
  if (ask.kind === 'end_holds') return endHolds(state, ask, about);
  const request: Request = { action: ask.kind, cause: ask.cause, ...(ask.actor !== undefined && { actor: ask.actor }) };
  if (ask.scopes.length === 0) return { state, facts: [{ ...about, ...request, kind: 'superseded', reason: 'sender_unknown' }] };
  return ask.scopes.reduce<Outcome>(
    (outcome, scope) => {
      const next = applyToScope(outcome.state, scope, { about, request, now });
      return { state: next.state, facts: [...outcome.facts, ...next.facts] };
    },
    { state, facts: [] },
  );
}

interface Request {
  readonly action: ConsentAction;
  readonly cause: Cause;
  readonly actor?: string;
}

interface Asked {
  readonly about: About;
  readonly request: Request;
  readonly now: string;
}

function applyToScope(state: SubjectState, scope: Scope, { about, request, now }: Asked): Outcome {
  const before = state.entries.find((entry) => scopeKey(entry.scope) === scopeKey(scope));
  const { said, origin } = about.heard;
  const { action, ...why } = request;
  const result = applyRequest(before, { state: action === 'opt_out' ? 'suppressed' : 'released', said, origin });
  if (result.changed) {
    const since = before?.state === result.entry.state ? before.since : now;
    const entry = { scope, since, ...result.entry };
    return { state: put(state, before, entry), facts: [{ ...about, ...why, kind: 'changed', entry, ...(before && { before }) }] };
  }
  const stood: Superseded = { ...about, ...request, kind: 'superseded', reason: 'said_before_the_current_state', scope };
  if (!before || !result.noted) return { state, facts: [{ ...stood, ...(before && { entry: before }) }] };
  const entry = { ...before, ...result.noted };
  return { state: put(state, before, entry), facts: [{ ...stood, entry, noted: true }] };
}

function put(state: SubjectState, before: StoredEntry | undefined, entry: StoredEntry): SubjectState {
  return { ...state, entries: [...state.entries.filter((other) => other !== before), entry] };
}

function endHolds(state: SubjectState, { openedBy, scopes, actor }: Ask & { kind: 'end_holds' }, about: About): Outcome {
  const ids = new Set(openedBy.flatMap((eventId) => scopes.map((scope) => holdIdOf(eventId, state.tenant, scope))));
  const ended = state.holds.filter(({ holdId }) => ids.has(holdId));
  return {
    state: { ...state, holds: state.holds.filter((hold) => !ended.includes(hold)) },
    facts: ended.map((hold) => ({ ...about, kind: 'hold_closed', hold, decision: 'applied', actor })),
  };
}

function holdIdOf(eventId: string, tenant: string, scope: Scope): string {
  return effectId(eventId, 'hold', tenant, scopeKey(scope));
}

function openHolds(state: SubjectState, { scopes, cause }: Ask & { kind: 'hold' }, { about, now }: Pick<Asked, 'about' | 'now'>): Outcome {
  const holds = scopes.map((scope) => ({
    holdId: holdIdOf(about.heard.eventId, about.tenant, scope),
    scope,
    cause,
    openedAt: now,
  }));
  return {
    state: { ...state, holds: [...state.holds, ...holds] },
    facts: holds.map((hold) => ({ ...about, kind: 'hold_opened', hold })),
  };
}
