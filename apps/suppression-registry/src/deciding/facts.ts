import type { Cause, ConsentAction, DismissReason, DriftKind, HoldDecision, KnownSender, QuestionOutcome, ReplyKind, Scope, SupersededReason } from '@stopline/contracts';
import type { Entry, OpenHold, RecordedEntry } from '@stopline/suppression-rule';
import type { StoredQuestion } from './questions.js';
import type { Heard, SealedText } from './requests.js';

/** An entry as the registry keeps it. */
export interface StoredEntry extends Entry, RecordedEntry {
  readonly since: string;
  /** The number of its last record on `suppression-state`; absent until that is written. */
  readonly stateSeq?: number;
}

/** A hold as the registry keeps it while it is open. */
export interface StoredHold extends OpenHold {
  readonly openedAt: string;
  /** Of its record on `suppression-state`; left out: the first. */
  readonly version?: number;
}

/** All that decides about one subject: its entries of every scope, its open holds, and in the order of asking the questions that are open. */
export interface SubjectState {
  readonly tenant: string;
  readonly subject: string;
  readonly entries: readonly StoredEntry[];
  readonly holds: readonly StoredHold[];
  readonly questions: readonly StoredQuestion[];
}

/** Which event a fact came of, and whose it is. */
export interface About {
  readonly heard: Heard;
  readonly tenant: string;
  readonly subject: string;
}

export type Changed = About & {
  readonly kind: 'changed';
  readonly before?: StoredEntry;
  readonly entry: StoredEntry;
  /** Of a release that rests on a record: the person's own suppressions that it does not lift. */
  readonly standing?: readonly StoredEntry[];
  readonly cause: Cause;
  readonly actor?: string;
};

export type Superseded = About & {
  readonly kind: 'superseded';
  readonly action: ConsentAction;
  readonly reason: SupersededReason;
  readonly scope?: Scope;
  readonly authority?: 'record';
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
  readonly reason?: DismissReason;
  readonly note?: SealedText;
};

export type QuestionAsked = About & { readonly kind: 'question_asked'; readonly question: StoredQuestion; readonly cause: Cause; readonly actor?: string };

export type QuestionClosed = About & { readonly kind: 'question_closed'; readonly question: StoredQuestion; readonly outcome: QuestionOutcome };

export type Drift = About & { readonly kind: 'drift'; readonly drift: DriftKind; readonly sender: string; readonly program?: string };

/** The one text that a person gets: what it is about, from whom, in which language. */
export type ReplyDue = About & {
  readonly kind: 'reply';
  readonly reply: ReplyKind;
  readonly known: KnownSender;
  readonly language: string;
  readonly choices?: readonly string[];
};

/** What came of one event, in the order in which it is recorded. */
export type Fact = Changed | Superseded | HoldOpened | HoldClosed | QuestionAsked | QuestionClosed | Drift | ReplyDue;

/** A fact with its lane and its number in it. */
export type Numbered<F extends Fact = Fact> = F & { readonly lane: number; readonly laneSeq: number };

/** What an ask makes of a subject: its state after it, and the facts. */
export interface Outcome {
  readonly state: SubjectState;
  readonly facts: readonly Fact[];
}
