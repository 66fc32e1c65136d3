import type { DryRun, Mapping, Progress } from './imports.client.js';

/** Everything was taken; something was refused by the registry; it is done, but rows were rejected. */
export const exitCodes = { done: 0, failed: 1, rowsRejected: 2 } as const;

/** How the columns are read. */
export function mappingText({ format, number, time, numbers, columns }: Mapping): string {
  return [
    `  format    ${format}${columns.length > 1 ? ` (${columns.join(', ')})` : ''}`,
    `  number    ${number}; without a plus sign: ${numbers}`,
    `  time      ${time ?? 'none: said now'}`,
  ].join('\n');
}

/** What a dry run found. */
export function dryRunText(run: DryRun): string {
  const lines = [
    `  ${count(run.rows)} rows`,
    `  ${count(run.added)} would be added`,
    `  ${count(run.alreadySuppressed)} are suppressed already`,
    `  ${count(run.duplicates)} are duplicates`,
    ...futureLine(run.future),
    ...rejectedLines(run.rejected),
    ...run.examples.map(({ line, fault }) => `    line ${line}: ${fault}`),
  ];
  return lines.join('\n');
}

/** What an import came to. */
export function progressText({ read, applied }: Progress): string {
  const lines = [
    ...(read ? [`  ${count(read.rows)} rows`] : []),
    `  ${count(applied.added)} added`,
    `  ${count(applied.already_suppressed)} were suppressed already`,
    ...(applied.released_later > 0 ? [`  ${count(applied.released_later)} opted in later than the list says`] : []),
    `  ${count(applied.duplicate)} were duplicates`,
    ...futureLine(read?.future ?? 0),
    ...rejectedLines(read?.rejected ?? {}),
  ];
  return lines.join('\n');
}

/** 0 where every row was taken, 2 where some were rejected. */
export function exitCodeOf(rejected: Readonly<Record<string, number>>): number {
  return Object.keys(rejected).length === 0 ? exitCodes.done : exitCodes.rowsRejected;
}

/** How much of a file was sent, in whole percent. */
export function sentText(bytes: number, size: number): string {
  return `sent ${size === 0 ? 100 : Math.floor((bytes / size) * 100)} % of ${count(Math.ceil(size / 1_000_000))} MB`;
}

/** How many of the accepted rows are applied. */
export function appliedText({ read, applied }: Progress): string {
  const done = applied.added + applied.already_suppressed + applied.released_later + applied.duplicate;
  return `applied ${count(done)}${read ? ` of ${count(read.accepted)}` : ''} rows`;
}

function futureLine(rows: number): string[] {
  return rows === 0 ? [] : [`  ${count(rows)} have a time in the future, which counts as now`];
}

function rejectedLines(rejected: Readonly<Record<string, number>>): string[] {
  return Object.entries(rejected).map(([fault, rows]) => `  ${count(rows)} rejected: ${fault}`);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
