import type { MessageKind } from '@stopline/contracts';
import type { Keyword, KeywordRole, LanguagePack } from '@stopline/language-packs';
import { compact, type Reading } from './compact.js';
import { onLatinKeys } from './keyboards.js';
import { baseLanguage, type Hints } from './hints.js';

/** A keyword that was found. `word` is in its compact form, such as `optout`. */
export interface FoundKeyword {
  readonly role: KeywordRole;
  readonly language: string;
  readonly word: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly scope?: MessageKind;
  /** The tenant's category that is named beside it. */
  readonly category?: string;
}

/** The name of a category and nothing else, or with a word of assent: an answer, if anything was asked. */
export interface FoundName {
  readonly category: string;
  readonly span: FoundKeyword['span'];
}

interface Meaning {
  readonly role: KeywordRole;
  readonly word: string;
  readonly pack: LanguagePack;
  /** Where the word counts, and what it names. */
  readonly where: Pick<Keyword, 'countries' | 'numberTypes' | 'scope'>;
}

/** Where packs differ on a word, the first of these wins: an opt-out is never read as anything else. */
const ROLES: readonly KeywordRole[] = ['opt_out', 'opt_in', 'help', 'affirmative', 'negative'];

/** `stopline.yaml` allows programs no longer words. */
const LONGEST_OF_PROGRAMS = 24;
/** Nor categories. */
const LONGEST_NAME = 24;

/** A word typed on keys of another alphabet is heard from so many letters on. */
const SHORTEST_MISTYPED = 3;

/** Finds keywords that are the whole message. */
export class KeywordIndex {
  private readonly longest: number;
  private readonly exact: ReadonlyMap<string, readonly Meaning[]>;
  private readonly widened: ReadonlyMap<string, readonly Meaning[]>;

  constructor(packs: readonly LanguagePack[]) {
    const words = packs.flatMap((pack) => ROLES.flatMap((role) => pack.keywords[role].map(({ word, ...where }) => ({ pack, role, word, where }))));
    this.longest = Math.max(LONGEST_OF_PROGRAMS, ...words.map(({ word }) => word.length));
    const meanings = words.map(({ word, ...meaning }): Meaning => ({ ...meaning, word: this.form(word, 'exact') }));
    this.exact = Map.groupBy(meanings, ({ word }) => word);
    const optOuts = meanings.filter(({ role }) => role === 'opt_out');
    const mistyped = optOuts.flatMap((meaning) => {
      const typed = onLatinKeys(meaning.word);
      return typed !== undefined && typed.length >= SHORTEST_MISTYPED ? [[this.form(typed, 'widened'), meaning] as const] : [];
    });
    const forms = [...optOuts.map((meaning) => [this.form(meaning.word, 'widened'), meaning] as const), ...mistyped];
    this.widened = new Map([...Map.groupBy(forms, ([form]) => form)].map(([form, same]) => [form, same.map(([, meaning]) => meaning)]));
  }

  /** The keyword that the message is. Read `widened`, only opt-outs are found. */
  find(text: string, reading: Reading, hints: Hints): FoundKeyword | undefined {
    const form = compact(text, reading, this.longest);
    if (form && this.isOfProgram(form.text, hints)) return { role: 'opt_out', language: 'und', word: form.text, span: { start: form.start, end: form.end } };
    const meanings = form && this[reading].get(form.text)?.filter((meaning) => counts(meaning, hints));
    if (!meanings) return undefined;
    const role = ROLES.find((candidate) => meanings.some((meaning) => meaning.role === candidate));
    const chosen = preferred(meanings.filter((meaning) => meaning.role === role), hints);
    if (!chosen) return undefined;
    const { scope } = chosen.where;
    return { role: chosen.role, language: chosen.pack.language, word: chosen.word, span: { start: form.start, end: form.end }, ...(scope && { scope }) };
  }

  /** A keyword beside the name of one of the tenant's categories ("STOP DEALS", "deals stop"), or such a name alone. */
  findNamed(text: string, hints: Hints): FoundKeyword | FoundName | undefined {
    const form = hints.categories && compact(text, 'exact', this.longest + LONGEST_NAME);
    if (!form) return undefined;
    const span = { start: form.start, end: form.end };
    for (const { id: category, names } of hints.categories) {
      for (const name of names) {
        const rest = besides(form.text, this.form(name, 'exact'));
        if (rest === '') return { category, span };
        const word = rest === undefined ? undefined : this.find(rest, 'exact', hints);
        if (word?.role === 'opt_out') return { ...word, category, span };
        if (word?.role === 'affirmative') return { category, span };
      }
    }
    return undefined;
  }

  /** A word that the program's own messages name. */
  private isOfProgram(text: string, { optOutWords }: Hints): boolean {
    return optOutWords?.some((word) => this.form(word, 'exact') === text) ?? false;
  }

  private form(word: string, reading: Reading): string {
    return compact(word, reading, this.longest)?.text ?? '';
  }
}

/** What a text says before or behind a name; undefined: it does not name it. */
function besides(text: string, name: string): string | undefined {
  if (name === '') return undefined;
  if (text.endsWith(name)) return text.slice(0, -name.length);
  return text.startsWith(name) ? text.slice(name.length) : undefined;
}

/** Whether a word that counts only in some places counts here. Where the country is not known, the language that is expected tells. */
function counts({ pack, where: { countries, numberTypes } }: Meaning, hints: Hints): boolean {
  const { country, numberType } = hints;
  const isPlace = !countries || (country === undefined ? baseLanguage(hints) === pack.language : countries.includes(country));
  return isPlace && (!numberTypes || (numberType !== undefined && numberTypes.includes(numberType)));
}

function preferred(meanings: readonly Meaning[], hints: Hints): Meaning | undefined {
  const { language, country } = hints;
  const base = baseLanguage(hints);
  return (
    meanings.find(({ pack }) => pack.language === language) ??
    meanings.find(({ pack }) => pack.language === base) ??
    meanings.find(({ pack }) => country !== undefined && pack.countries.includes(country)) ??
    meanings[0]
  );
}
