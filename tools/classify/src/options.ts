import { parseArgs } from 'node:util';
import { StoplineError } from '@stopline/contracts';

/** What was asked on the command line cannot be done. The message says which option, and what it must be. */
export class BadOption extends StoplineError {
  readonly code = 'bad_option';
  readonly logLevel = 'error';
}

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'help' }
  | { readonly kind: 'judge' | 'score'; readonly rules: string; readonly file?: string }
  | { readonly kind: 'diff'; readonly before: string; readonly after: string; readonly examples: number; readonly file?: string; readonly span?: Span };

/** From a time up to, not including, another, milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads the options. Throws {@link BadOption}, or what `parseArgs` throws, for any that means nothing. */
export function readOptions(args: readonly string[], now: number): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rules: { type: 'string' },
      score: { type: 'boolean' },
      diff: { type: 'string' },
      with: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      examples: { type: 'string' },
      file: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return { kind: 'help' };
  const file = values.file === undefined ? {} : { file: values.file };
  const { diff } = values;
  if (diff === undefined) {
    for (const only of ['with', 'from', 'to', 'examples'] as const) if (values[only] !== undefined) throw new BadOption(`--${only} goes with --diff`);
    if (positionals.length > 0) throw new BadOption(`"${positionals[0]}" is no option; a file is read with --file`);
    return { kind: values.score ? 'score' : 'judge', rules: values.rules ?? 'current', ...file };
  }
  for (const other of ['rules', 'score'] as const) if (values[other] !== undefined) throw new BadOption(`--${other} does not go with --diff`);
  const after = [values.with, ...positionals].filter((name) => name !== undefined);
  if (after.length > 1) throw new BadOption(`--diff compares two sets of rules; ${[diff, ...after].join(', ')} are ${after.length + 1}`);
  const span = values.from === undefined ? undefined : { from: timeOf('--from', values.from), to: values.to === undefined ? now : timeOf('--to', values.to) };
  if (values.to !== undefined && !span) throw new BadOption('--to goes with --from');
  if (span && values.file !== undefined) throw new BadOption('--file does not go with --from: texts are read from one of them');
  return { kind: 'diff', before: diff, after: after[0] ?? 'current', examples: countOf(values.examples ?? '3'), ...file, ...(span && { span }) };
}

function timeOf(option: string, value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new BadOption(`${option} ${value} is no time, such as 2026-11-01T00:00:00Z`);
  return time;
}

function countOf(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new BadOption(`--examples ${value} is no number of texts`);
  return Number(value);
}
