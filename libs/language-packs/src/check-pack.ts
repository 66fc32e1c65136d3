import { fieldProblems, problemInWords, replyKind, StoplineError, type FieldProblem } from '@stopline/contracts';
import { z } from 'zod';
import type { LanguagePack } from './pack.js';
import { templateProblem } from './template.js';

/** A pack is wrong. The message names the file, the entry and the reason. */
export class PackRefused extends StoplineError {
  readonly code = 'pack_refused';
  readonly logLevel = 'error';
  constructor(file: string, problems: readonly FieldProblem[]) {
    super(`language-packs/src/packs/${file}: ${problems.map(problemInWords).join('; ')}`);
  }
}

const keyword = z.strictObject({
  word: z.string().max(24).refine(isPlain, 'must be lower-case letters and digits without accents, single spaces between'),
  source: z.string().min(5, 'must name who says so'),
  collision: z.exactOptional(z.string().min(3)),
});
const words = z.array(keyword);

const languagePack = z
  .strictObject({
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language'),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)')),
    keywords: z.strictObject({ opt_out: words.min(1), opt_in: words, help: words.min(1), affirmative: words }),
    templates: z.strictObject({ opt_out: z.string(), opt_in: z.string(), help: z.string() }),
  })
  .check(({ value, issues }) => {
    for (const path of repeatedWords(value.keywords)) {
      issues.push({ code: 'custom', input: value, path, message: 'is given twice; spaces do not tell words apart' });
    }
  });

/** The pack with the English words added in each role (R17), or {@link PackRefused}. `english` is undefined for English itself. */
export function checkPack(file: string, source: unknown, english?: LanguagePack): LanguagePack {
  const own = parse(file, source);
  const pack = english ? parse(file, { ...own, keywords: superset(own, english) }) : own;
  for (const kind of replyKind.options) {
    const problem = templateProblem(kind, pack);
    if (problem !== undefined) throw new PackRefused(file, [{ path: ['templates', kind], reason: problem }]);
  }
  return pack;
}

function parse(file: string, source: unknown): LanguagePack {
  const parsed = languagePack.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new PackRefused(file, fieldProblems(parsed.error));
}

function superset({ keywords }: LanguagePack, english: LanguagePack): LanguagePack['keywords'] {
  return {
    opt_out: [...keywords.opt_out, ...english.keywords.opt_out],
    opt_in: [...keywords.opt_in, ...english.keywords.opt_in],
    help: [...keywords.help, ...english.keywords.help],
    affirmative: [...keywords.affirmative, ...english.keywords.affirmative],
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

function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(word) && word === word.toLowerCase() && !/\p{M}/u.test(word.normalize('NFKD'));
}
