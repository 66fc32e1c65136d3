import type { Verdict } from '@stopline/contracts';
import type { LanguagePack } from '@stopline/language-packs';
import type { Hints } from './hints.js';
import { KeywordIndex, type FoundKeyword, type FoundName } from './keyword-index.js';
import type { Finding } from './language.js';
import { Languages, type ReadText } from './languages.js';
import type { Range } from './phrases.js';
import { rulesVersionOf } from './rules-version.js';

/** No more of a text is read by grammar; what is longer is nothing that a person typed (S10). */
const LONGEST_READ = 4_096;
const MOST_ALTERNATIVES = 3;
const INTENTS = { opt_out: { intent: 'opt_out', certainty: 'certain' }, held: { intent: 'opt_out', certainty: 'held' }, none: { intent: 'none', certainty: 'certain' } } as const;
const nobody = { language: 'und', evidence: [] };

type Reasoned = Omit<Verdict, 'rulesVersion'>;
type Span = Verdict['evidence'][number];
interface Found extends Finding {
  readonly read: ReadText;
}

/** Judges texts by a set of packs. Pure: the same text and hints give the same verdict; nothing that a text holds makes it throw, or slow. */
export class Classifier {
  /** Which rules these are: engine and packs by content. */
  readonly rulesVersion: string;
  private readonly keywords: KeywordIndex;
  private readonly languages: Languages;

  constructor(packs: readonly LanguagePack[]) {
    this.rulesVersion = rulesVersionOf(packs);
    this.keywords = new KeywordIndex(packs);
    this.languages = new Languages(packs);
  }

  /**
   * What the person wants, how sure that is, and why. A message that is a keyword and nothing else (R1, R2), also one disguised by
   * look-alikes, needs no grammar; any other is read by the rules of each language that it may be in (R3). Opt-in and help come from
   * keywords alone (R13, R14).
   */
  classify(text: string, hints: Hints = {}): Verdict {
    const { intent, certainty, language, rule, ...reasons } = this.ofKeywords(text, hints) ?? this.ofWords(text, hints);
    return { intent, certainty, language, rule, rulesVersion: this.rulesVersion, ...reasons };
  }

  private ofKeywords(text: string, hints: Hints): Reasoned | undefined {
    const exact = this.keywords.find(text, 'exact', hints);
    if (exact) return keywordVerdict(exact, exact.role === 'affirmative' || exact.role === 'negative' ? 'answer' : 'keyword');
    const widened = this.keywords.find(text, 'widened', hints);
    if (widened) return keywordVerdict(widened, 'lookalike');
    const named = this.keywords.findNamed(text, hints);
    return named && ('role' in named ? keywordVerdict(named, 'keyword') : nameVerdict(named));
  }

  private ofWords(text: string, hints: Hints): Reasoned {
    const isTooLong = text.length > LONGEST_READ;
    const spoken = withoutQuotedLines(text.slice(0, LONGEST_READ));
    const first = this.languages.read(spoken, hints);
    const asides = first.flatMap((read) => read.language.setAside(read).map((aside) => ({ ...aside, read })));
    const whole = asides.find(({ from, to, read }) => from === 0 && to === read.words.length);
    if (whole && !isTooLong) {
      const { language } = whole.read.language.pack;
      return { ...INTENTS.none, ...nobody, language, rule: `aside:${language}:${whole.id}` };
    }
    const spans = asides.filter((aside) => aside !== whole).map((aside) => spanOf(aside));
    const readings = spans.length === 0 ? first : this.languages.read(blanked(spoken, spans), hints);
    const found = readings.flatMap((read) => read.language.judge(read).flatMap((finding): Found[] => (read.hasStanding(finding) ? [{ ...finding, read }] : [])));
    const [best, ...weaker] = (['opt_out', 'held', 'none'] as const).flatMap((is) => found.filter((finding) => finding.is === is));
    if (best && best.is !== 'none') return { ...requestVerdict(best), ...alternatives(weaker.filter(({ is }) => is !== best.is)) };
    if (isTooLong || readings.some(({ effort }) => effort.left <= 0)) return { ...nobody, intent: 'opt_out', certainty: 'held', rule: 'too-long' };
    return { ...INTENTS.none, ...nobody, ...(best ? { language: best.read.language.pack.language, rule: ruleOf(best) } : { rule: 'no-request' }) };
  }
}

/** Counts only where the tenant asked which messages to keep (R10). */
function nameVerdict({ category, span }: FoundName): Reasoned {
  return { intent: 'none', certainty: 'conditional', ...nobody, rule: `category:${category}`, evidence: [span], category };
}

function keywordVerdict({ role, language, word, span, scope, category }: FoundKeyword, kind: 'keyword' | 'lookalike' | 'answer'): Reasoned {
  const meaning = role === 'affirmative' || role === 'negative' ? ({ intent: 'none', certainty: 'conditional', answer: role } as const) : ({ intent: role, certainty: 'certain' } as const);
  return { ...meaning, language, rule: `${kind}:${language}:${word}`, evidence: [span], ...(scope && { scope }), ...(category !== undefined && { category }) };
}

function requestVerdict(found: Found): Reasoned {
  const { is, read } = found;
  const scope = read.language.kindNamed(read, found);
  const evidence = [spanOf(found)];
  return { ...INTENTS[is], language: read.language.pack.language, rule: ruleOf(found), evidence, ...(scope && { scope }) };
}

function alternatives(weaker: readonly Found[]): Pick<Reasoned, 'alternatives'> {
  const distinct = new Map(weaker.map((found) => [ruleOf(found), found]));
  if (distinct.size === 0) return {};
  return {
    alternatives: [...distinct].slice(0, MOST_ALTERNATIVES).map(([rule, { is, read }]) => ({ ...INTENTS[is], language: read.language.pack.language, rule })),
  };
}

function ruleOf({ is, id, read }: Found): string {
  const kind = { opt_out: 'request', held: 'perhaps', none: 'not' }[is];
  return `${kind}:${read.language.pack.language}:${id}`;
}

/** Where words stand in the original text. */
function spanOf({ from, to, read: { tokens } }: Range & { readonly read: ReadText }): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** The text with spans emptied, so that all else keeps its place. */
function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end), text);
}

/** Lines of a mail that somebody answered ("> ...") are emptied, unless there is nothing else. */
function withoutQuotedLines(text: string): string {
  if (!text.includes('>')) return text;
  const left = text.replace(/^[ \t]*>.*$/gm, (line) => '\n'.repeat(line.length));
  return left.trim() === '' ? text : left;
}
