import type { Verdict } from '@stopline/contracts';

/** What a person who knows says that a message is: `held` is a request that two careful readers could differ about. */
export const LABELS = ['opt_out', 'held', 'none', 'opt_in', 'help', 'conditional'] as const;
/** One of {@link LABELS}. */
export type Label = (typeof LABELS)[number];

/** One judged message of a corpus. */
export interface Judged {
  readonly label: Label;
  readonly verdict: Pick<Verdict, 'intent' | 'certainty' | 'scope'>;
  /** The kind of messages that the person named, if any. */
  readonly scope?: string;
}

/** How many messages were read how. Counts: what they are shares of is said beside them. */
export interface Score {
  readonly optOuts: number;
  /** Opt-outs that were certain; that were only held. */
  readonly found: number;
  readonly heldInstead: number;
  readonly none: number;
  /** Messages without any request that were read as certain opt-outs; as held ones. */
  readonly wronglySuppressed: number;
  readonly heldOnNone: number;
  readonly ambiguous: number;
  /** Ambiguous ones that were read as nothing. */
  readonly dropped: number;
  /** Read as opt-in, though nobody asked for it. */
  readonly wrongOptIns: number;
  /** Keywords and answers (opt_in, help, conditional), and how many were not read as such. */
  readonly words: number;
  readonly wordsMissed: number;
  readonly scoped: number;
  readonly scopesFound: number;
}

/** What a verdict comes to in the words of a corpus. */
export function labelOf({ intent, certainty }: Pick<Verdict, 'intent' | 'certainty'>): Label {
  if (certainty === 'conditional') return 'conditional';
  return intent === 'opt_out' && certainty === 'held' ? 'held' : intent;
}

/** Counts over judged messages. */
export function scoreOf(messages: readonly Judged[]): Score {
  const read = messages.map((message) => ({ ...message, as: labelOf(message.verdict) }));
  const count = (label: Label, ...as: Label[]): number => read.filter((message) => message.label === label && (as.length === 0 || as.includes(message.as))).length;
  const words = read.filter(({ label }) => label === 'opt_in' || label === 'help' || label === 'conditional');
  const scoped = read.filter(({ label, scope, as }) => label === 'opt_out' && scope !== undefined && as === 'opt_out');
  return {
    optOuts: count('opt_out'),
    found: count('opt_out', 'opt_out'),
    heldInstead: count('opt_out', 'held'),
    none: count('none'),
    wronglySuppressed: count('none', 'opt_out'),
    heldOnNone: count('none', 'held'),
    ambiguous: count('held'),
    dropped: count('held', 'none', 'opt_in', 'help', 'conditional'),
    wrongOptIns: read.filter(({ label, as }) => as === 'opt_in' && label !== 'opt_in').length,
    words: words.length,
    wordsMissed: words.filter(({ label, as }) => label !== as).length,
    scoped: scoped.length,
    scopesFound: scoped.filter(({ scope, verdict }) => verdict.scope === scope).length,
  };
}

/** A part of a whole as a percentage with one decimal; a dash where there is nothing to divide. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The score as cells of a table, in the order of {@link SCORE_COLUMNS}. */
export function scoreCells(score: Score): readonly string[] {
  return [
    String(score.optOuts),
    percent(score.found, score.optOuts),
    percent(score.heldInstead, score.optOuts),
    String(score.none),
    percent(score.wronglySuppressed, score.none),
    percent(score.heldOnNone, score.none),
    String(score.ambiguous),
    percent(score.dropped, score.ambiguous),
    String(score.wrongOptIns),
    `${score.wordsMissed} of ${score.words}`,
    percent(score.scopesFound, score.scoped),
  ];
}

/** What the cells of a score are called. */
export const SCORE_COLUMNS = ['opt-outs', 'found', 'held instead', 'none', 'wrongly suppressed', 'held on none', 'ambiguous', 'dropped', 'wrong opt-ins', 'words missed', 'scope right'] as const;
