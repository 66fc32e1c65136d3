import { messageKind } from '@stopline/contracts';
import { z } from 'zod';
import type { Grammar } from './pack.js';
import { isClassName, namesOf, parsePattern } from './pattern.js';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be words in lower case with hyphens between');
const words = z.string().refine((list) => !list.split(',').slice(0, -1).some((word) => word.trim() === ''), 'has nothing between two commas');
const when = z.array(z.string()).min(1);

/** The shape of a grammar; what its patterns say is seen by {@link grammarProblems}. */
export const grammar = z.strictObject({
  classes: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be capitals'), words),
  rules: z.array(z.strictObject({ id, is: z.enum(['opt_out', 'held', 'none']), when })),
  asides: z.array(z.strictObject({ id, extent: z.enum(['message', 'sentence']), when })),
  kinds: z.partialRecord(messageKind, words),
  keep: words,
  common: z.string(),
  clitics: z.exactOptional(z.string()),
});

/** Classes that exist without being written: numbers, words that nobody knows, the opt-out keywords, words of politeness, what is to be kept. */
const GIVEN: readonly string[] = ['NUM', 'UNKNOWN', 'KEYWORD', 'POLITE', 'KEEP', ...messageKind.options.map((kind) => `KIND_${kind.toUpperCase()}`)];

type Problem = readonly [path: readonly (string | number)[], message: string];

/** Patterns that cannot be read, that name a class which is not there, and ids that are given twice: where, and what is wrong. */
export function grammarProblems({ classes, rules, asides }: Grammar): readonly Problem[] {
  const known = new Set([...GIVEN, ...Object.keys(classes)]);
  const tables = { rules, asides };
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row, place): Problem[] => [
      ...(rows.findIndex((other) => other.id === row.id) < place ? [[[table, place, 'id'], `"${row.id}" is given twice`]] satisfies Problem[] : []),
      ...row.when.flatMap((source, which) => {
        const message = patternProblem(source, known);
        return message === undefined ? [] : [[[table, place, 'when', which], message]] satisfies Problem[];
      }),
    ]),
  );
}

function patternProblem(source: string, known: ReadonlySet<string>): string | undefined {
  try {
    const unknown = namesOf(parsePattern(source)).find((name) => isClassName(name) && !known.has(name));
    return unknown === undefined ? undefined : `"${source}" names the class ${unknown}, which the pack does not have`;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}
