import type { z } from 'zod';

/** One field that is wrong, and why. The reason never repeats the value. */
export interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

interface SchemaError {
  readonly issues: readonly z.core.$ZodIssue[];
}

/** What a zod error says, one entry a field: unknown fields each at their own place, missing ones called required. */
export function fieldProblems({ issues }: SchemaError): FieldProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key], reason: 'is not known' }));
    if (issue.code === 'invalid_union') return unionProblems(issue);
    return [{ path: issue.path, reason: reasonOf(issue) }];
  });
}

/** A union is as wrong as the branch that came closest: the one with the fewest problems. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion): FieldProblem[] {
  const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
  if (!closest) return [{ path: issue.path, reason: 'is of no known kind' }];
  return fieldProblems({ issues: closest }).map((problem) => ({ ...problem, path: [...issue.path, ...problem.path] }));
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith('received undefined')) return 'is required';
  if (issue.message.startsWith('Invalid option') && issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: expected/, 'must be').replace(/^Too (?:small|big): expected \w+ to (be|have)/, 'must $1');
}

/** A path as people write it: `tenants[0].keys[1].role`. */
export function dottedPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** A problem as one line: `tenants[0].id is required`; the reason alone where the whole is wrong. */
export function problemInWords({ path, reason }: FieldProblem): string {
  return path.length === 0 ? reason : `${dottedPath(path)} ${reason}`;
}

const SHOWN = 5;
const LONGEST_DETAIL = 1024;

/**
 * Why data from outside was quarantined: its first fields that are wrong, at most 1,024 characters, never a value (I16). Paths
 * begin with `root`, the name of the data as a whole. Names of unknown fields are the sender's words, they might be a number even: each is shown as `*`.
 */
export function quarantineDetail({ issues }: SchemaError, root = 'data'): string {
  const hidden = issues.map((issue) => (issue.code === 'unrecognized_keys' ? { ...issue, keys: ['*'] } : issue));
  const problems = fieldProblems({ issues: hidden });
  const lines = problems.slice(0, SHOWN).map(({ path, reason }) => problemInWords({ path: [root, ...path], reason }));
  if (problems.length > SHOWN) lines.push(`and ${problems.length - SHOWN} more`);
  return lines.join('; ').slice(0, LONGEST_DETAIL);
}
