import { z } from 'zod';
import type { OpenList } from './reading/list-reader.js';
import { shownColumn } from './reading/recognise.js';

export const shownMapping = z.strictObject({
  file: z.enum(['csv', 'ndjson']),
  format: z.string().describe('plain: one column; columns: by names and content; else the export that was recognised'),
  separator: z.string().optional(),
  header: z.boolean(),
  columns: z.array(z.string()).describe('Names that could be numbers are shown by their place'),
  number: z.string(),
  time: z.string().optional().describe('Absent: no time is read, the time of the upload counts'),
  optOut: z.strictObject({ column: z.string(), values: z.array(z.string()) }).optional().describe('Only rows with one of these are taken'),
  numbers: z.string().describe('What a number without a plus sign is'),
});
export type ShownMapping = z.infer<typeof shownMapping>;

/** How a list is read, in words that people check. */
export function showMapping({ mapping, sample }: OpenList): ShownMapping {
  const { plusless, optOut, time } = mapping;
  const without = plusless.kind === 'undecided' ? 'refused' : plusless.kind === 'international' ? 'international' : `of ${plusless.region}`;
  return {
    file: sample.kind,
    format: mapping.format,
    ...(sample.dialect?.separator && { separator: sample.dialect.separator }),
    header: sample.header,
    columns: sample.columns.map((_, place) => shownColumn(sample, place)),
    number: shownColumn(sample, mapping.number),
    ...(time !== undefined && { time: shownColumn(sample, time) }),
    ...(optOut && { optOut: { column: shownColumn(sample, optOut.column), values: [...optOut.values] } }),
    numbers: without,
  };
}
