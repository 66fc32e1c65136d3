import type { Intent, MessageKind, ReplyKind, SenderType } from '@stopline/contracts';

/** What a word in a pack means. `affirmative` and `negative` words (YES, NO) are answers: they count only where a question is pending (R13). */
export type KeywordRole = Exclude<Intent, 'none'> | 'affirmative' | 'negative';

/** One word, matched as the whole message after the normalisation of R2. */
export interface Keyword {
  /** Lower case, without accents and punctuation; words of a phrase with one space between. */
  readonly word: string;
  /** Who says that it means this: a rule, a regulator, a carrier or a provider. */
  readonly source: string;
  /** What else the word means. */
  readonly collision?: string;
  /** The kind of messages that the word names. */
  readonly scope?: MessageKind;
  /** The word counts only for numbers of these countries (ISO 3166-1); left out: everywhere. */
  readonly countries?: readonly string[];
  /** It counts only when sent to a number of one of these types; left out: to any. */
  readonly numberTypes?: readonly SenderType[];
}

/** What a rule makes of the anchor it matched. `none` protects the word from every rule below. */
export type RuleMeaning = 'opt_out' | 'held' | 'none';

/** One row of the decision table of a language: for each anchor word the first row that matches around it decides. */
export interface GrammarRule {
  /** Says in words what was found; it appears in verdicts: `request:en:no-more-messages`. */
  readonly id: string;
  readonly is: RuleMeaning;
  /** Patterns ({@link Pattern}); any of them. */
  readonly when: readonly string[];
}

/** Something in a message that is not the person speaking to us now. */
export interface Aside {
  readonly id: string;
  /** What is set aside when a pattern matches: the whole message (a reaction, an automatic reply), or the sentence (a footer). */
  readonly extent: 'message' | 'sentence';
  readonly when: readonly string[];
}

/** How people of a language ask: classes of words, and rules over them. */
export interface Grammar {
  /** Class name in capitals, then words and phrases with a comma between. `stem*` is every word that begins so, `*end` every word that ends so. Accents may be written or not. */
  readonly classes: Readonly<Record<string, string>>;
  /** In order: the first that matches around an anchor decides for that anchor; the strongest decision of a message is the verdict. */
  readonly rules: readonly GrammarRule[];
  readonly asides: readonly Aside[];
  /** Words by which people name the messages they want no more. */
  readonly kinds: Readonly<Partial<Record<MessageKind, string>>>;
  /** Words after which people name what they want to keep: "but keep my order updates". */
  readonly keep: string;
  /** Frequent words that no class has, with spaces between: they tell the language, and are never read as a slip of another word. */
  readonly common: string;
  /** Letters that are written together with the next word (Arabic, Hebrew), with spaces between. */
  readonly clitics?: string;
}

/** Everything of one language: its words, its grammar and the replies. Data with sources, no code. */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  /** Where a word that several packs share is read in this language, unless something better is known (ISO 3166-1). */
  readonly countries: readonly string[];
  readonly keywords: Readonly<Record<KeywordRole, readonly Keyword[]>>;
  readonly grammar: Grammar;
  /** Texts with `{brand}`, `{date}`, `{helpContact}` and `{choices}`; the constant text of a reply (S34). */
  readonly templates: Readonly<Record<ReplyKind, string>>;
}
