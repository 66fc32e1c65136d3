import type { KeywordRole, LanguagePack } from '@stopline/language-packs';
import { compact, type Reading } from './normalise.js';

/** What helps to read a word that several languages share: the program's language first, then the country. */
export interface Hints {
  readonly language?: string;
  readonly country?: string;
}

/** A keyword that was found. `word` is in its compact form, such as `optout`. */
export interface FoundKeyword {
  readonly role: KeywordRole;
  readonly language: string;
  readonly word: string;
  readonly span: { readonly start: number; readonly end: number };
}

interface Meaning {
  readonly role: KeywordRole;
  readonly word: string;
  readonly pack: LanguagePack;
}

/** Where packs differ on a word, the first of these wins: an opt-out is never read as anything else. */
const ROLES: readonly KeywordRole[] = ['opt_out', 'opt_in', 'help', 'affirmative'];

/** Finds keywords that are the whole message. */
export class KeywordIndex {
  private readonly longest: number;
  private readonly exact: ReadonlyMap<string, readonly Meaning[]>;
  private readonly widened: ReadonlyMap<string, readonly Meaning[]>;

  constructor(packs: readonly LanguagePack[]) {
    const words = packs.flatMap((pack) => ROLES.flatMap((role) => pack.keywords[role].map(({ word }) => ({ pack, role, word }))));
    this.longest = Math.max(0, ...words.map(({ word }) => word.length));
    const meanings = words.map(({ pack, role, word }): Meaning => ({ pack, role, word: this.form(word, 'exact') }));
    this.exact = Map.groupBy(meanings, ({ word }) => word);
    this.widened = Map.groupBy(
      meanings.filter(({ role }) => role === 'opt_out'),
      ({ word }) => this.form(word, 'widened'),
    );
  }

  /** The keyword that the message is. Read `widened`, only opt-outs are found. */
  find(text: string, reading: Reading, hints: Hints): FoundKeyword | undefined {
    const form = compact(text, reading, this.longest);
    const meanings = form && this[reading].get(form.text);
    if (!meanings) return undefined;
    const role = ROLES.find((candidate) => meanings.some((meaning) => meaning.role === candidate));
    const chosen = preferred(meanings.filter((meaning) => meaning.role === role), hints);
    return chosen && { role: chosen.role, language: chosen.pack.language, word: chosen.word, span: { start: form.start, end: form.end } };
  }

  private form(word: string, reading: Reading): string {
    return compact(word, reading, this.longest)?.text ?? '';
  }
}

function preferred(meanings: readonly Meaning[], { language, country }: Hints): Meaning | undefined {
  const base = language?.split('-', 1)[0];
  return (
    meanings.find(({ pack }) => pack.language === language) ??
    meanings.find(({ pack }) => pack.language === base) ??
    meanings.find(({ pack }) => country !== undefined && pack.countries.includes(country)) ??
    meanings[0]
  );
}
