import { fieldProblems, messageKind, problemInWords, replyKind, senderType, StoplineError, type FieldProblem } from '@stopline/contracts';
import { z } from 'zod';
import { grammar, grammarProblems } from './check-grammar.js';
import type { LanguagePack } from './pack.js';
import { templateProblem } from './template.js';

/** A pack is wrong. The message names the place, the entry and the reason. */
export class PackRefused extends StoplineError {
  readonly code = 'pack_refused';
  readonly logLevel = 'error';
  constructor(place: string, problems: readonly FieldProblem[]) {
    super(`${place}: ${problems.map(problemInWords).join('; ')}`);
  }
}

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)');
const keyword = z.strictObject({
  word: z.string().max(24).refine(isPlain, 'must be lower-case letters and digits without accents, single spaces between'),
  source: z.string().min(5, 'must name who says so'),
  collision: z.exactOptional(z.string().min(3)),
  scope: z.exactOptional(messageKind),
  countries: z.exactOptional(z.array(countryCode).min(1)),
  numberTypes: z.exactOptional(z.array(senderType).min(1)),
});
const words = z.array(keyword);

const languagePack = z
  .strictObject({
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language'),
    countries: z.array(countryCode),
    keywords: z.strictObject({ opt_out: words.min(1), opt_in: words, help: words, affirmative: words, negative: words }),
    grammar,
    templates: z.record(replyKind, z.string()),
  })
  .check(({ value, issues }) => {
    for (const [path, message] of grammarProblems(value.grammar)) issues.push({ code: 'custom', input: value, path: ['grammar', ...path], message });
    for (const path of repeatedWords(value.keywords)) {
      issues.push({ code: 'custom', input: value, path, message: 'is given twice; spaces do not tell words apart' });
    }
  });

/** The pack with the English words added in each role (R17), or {@link PackRefused}. Without `english` it is taken as it is. `place` is for messages: a file. */
export function checkPack(place: string, source: unknown, english?: LanguagePack): LanguagePack {
  const own = parse(place, source);
  const pack = english ? parse(place, { ...own, keywords: superset(own, english) }) : own;
  for (const kind of replyKind.options) {
    const problem = templateProblem(kind, pack);
    if (problem !== undefined) throw new PackRefused(place, [{ path: ['templates', kind], reason: problem }]);
  }
  return pack;
}

function parse(place: string, source: unknown): LanguagePack {
  const parsed = languagePack.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new PackRefused(place, fieldProblems(parsed.error));
}

function superset({ keywords }: LanguagePack, english: LanguagePack): LanguagePack['keywords'] {
  return {
    opt_out: [...keywords.opt_out, ...english.keywords.opt_out],
    opt_in: [...keywords.opt_in, ...english.keywords.opt_in],
    help: [...keywords.help, ...english.keywords.help],
    affirmative: [...keywords.affirmative, ...english.keywords.affirmative],
    negative: [...keywords.negative, ...english.keywords.negative],
  };
}

function repeatedWords(keywords: LanguagePack['keywords']): (string | number)[][] {
  const seen = new Set<string>();
  return Object.entries(keywords).flatMap(([role, list]) =>
    list.flatMap(({ word }, place) => {
      const compact = word.replaceAll(' ', '');
      const path = ['keywords', role, place, 'word'];
      return seen.has(compact) ? [path] : (seen.add(compact), []);
    }),
  );
}

/** Accents of alphabets; vowel signs and voicing marks of other scripts belong to a word. */
const ACCENT = /[\u0300-\u036f]/;

function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*$/u.test(word) && word === word.toLowerCase() && !ACCENT.test(word.normalize('NFD'));
}
