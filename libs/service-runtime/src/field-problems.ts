import type { z } from 'zod';

/** One field that is wrong, and why. The reason never repeats the value. */
export interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What a zod error says, one entry a field: unknown fields each at their own place, missing ones called required. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key], reason: 'is not known' }));
    if (issue.code === 'invalid_union') return unionProblems(issue);
    return [{ path: issue.path, reason: reasonOf(issue) }];
  });
}

/** A union is as wrong as the branch that came closest: the one with the fewest problems. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion): FieldProblem[] {
  const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
  if (!closest) return [{ path: issue.path, reason: reasonOf(issue) }];
  return fieldProblems(closest).map((problem) => ({ ...problem, path: [...issue.path, ...problem.path] }));
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith('received undefined')) return 'is required';
  if (issue.message.startsWith('Invalid option') && issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: expected/, 'must be');
}

/** A path as people write it: `tenants[0].keys[1].role`. */
export function dottedPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
