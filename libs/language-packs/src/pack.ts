import type { ReplyKind } from '@stopline/contracts';

/** What a word in a pack means. `affirmative` words (YES) opt nobody in: they count only where a question is pending (R13). */
export type KeywordRole = ReplyKind | 'affirmative';

/** One word, matched as the whole message after the normalisation of R2. */
export interface Keyword {
  /** Lower case, without accents and punctuation; words of a phrase with one space between. */
  readonly word: string;
  /** Who says that it means this: a rule, a regulator, a carrier or a provider. */
  readonly source: string;
  /** What else the word means. */
  readonly collision?: string;
}

/** Everything of one language: its words, and the replies. Data with sources, no code. */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  /** Where a word that several packs share is read in this language, unless something better is known (ISO 3166-1). */
  readonly countries: readonly string[];
  readonly keywords: Readonly<Record<KeywordRole, readonly Keyword[]>>;
  /** Texts with `{brand}`, `{date}` and `{helpContact}`; the constant text of a reply (S34). */
  readonly templates: Readonly<Record<ReplyKind, string>>;
}
