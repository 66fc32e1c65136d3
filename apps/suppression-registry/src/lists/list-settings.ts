import { slug, type Directory, type Scope } from '@stopline/contracts';
import { callingCodeOf } from '@stopline/phone-number';
import { Problem } from '@stopline/service-runtime';
import { z } from 'zod';
import type { Unrecognised } from './reading/recognise.js';

const column = z.string().min(1).max(256).describe('As the header names it, or by its place: `#1`');
const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true');

/** How a list is to be read, where it is not recognised or the caller knows better. */
export const readingQuery = {
  numberColumn: column.optional(),
  header: yesOrNo.optional().describe('Whether the first row names the columns; looked at when left out'),
  defaultRegion: z
    .string()
    .refine((region) => callingCodeOf(region) !== undefined, 'must be a region, such as US (ISO 3166-1)')
    .optional()
    .describe('The region (ISO 3166-1) of numbers without a plus sign; without it such numbers are refused'),
};

export const importQuery = z.strictObject({
  ...readingQuery,
  timeColumn: column.optional().describe('When the person opted out; without one the time of the upload counts'),
  optOutColumn: column.optional().describe('Says which rows are opt-outs; with optOutValues'),
  optOutValues: z
    .string()
    .max(1024)
    .transform((values) => values.split(','))
    .optional()
    .describe('Separated by commas, compared without case; other rows are not taken'),
  category: slug.optional().describe('Suppress this category only; without category and program: the whole tenant'),
  program: slug.optional().describe('Suppress this program only'),
  name: z.string().min(1).max(256).optional().describe('What the list is called in records and audit; no number'),
  dryRun: yesOrNo.optional().describe('Reads everything, writes nothing'),
});
export type ImportQuery = z.infer<typeof importQuery>;

export const scrubQuery = z.strictObject({
  ...readingQuery,
  category: slug.optional(),
  program: slug.optional().describe('The program that will send; what is left out means any'),
});
export type ScrubQuery = z.infer<typeof scrubQuery>;

/** The scope that an import is for. Throws a Problem 422 for a program or category that the tenant does not have, or for both at once. */
export function importScope(directory: Directory, tenant: string, { category, program }: Pick<ImportQuery, 'category' | 'program'>): Scope {
  if (category !== undefined && program !== undefined) throw new Problem(422, { code: 'two_scopes', detail: 'Name a category or a program, not both.' });
  if (program !== undefined) {
    if (!directory.program(tenant, program)) throw unknown('program');
    return { kind: 'program', id: program };
  }
  if (category === undefined) return { kind: 'tenant' };
  if (!directory.category(tenant, category)) throw unknown('category');
  return { kind: 'category', id: category };
}

function unknown(what: 'program' | 'category'): Problem {
  return new Problem(422, { code: `unknown_${what}`, detail: `The tenant has no such ${what}.` });
}

/** Why a list cannot be read, and what to do about it. */
export function listProblem(found: Unrecognised | { readonly kind: 'unreadable_list' }): Problem {
  switch (found.kind) {
    case 'unreadable_list':
      return new Problem(422, { code: 'unreadable_list', detail: 'This is JSON in one piece: send one object a line (NDJSON), or CSV.' });
    case 'empty_list':
      return new Problem(422, { code: 'empty_list', detail: 'The list has no row behind its header.' });
    case 'unknown_column':
      return new Problem(422, { code: 'unknown_column', detail: `${found.field} names no column of the list; columns has them.`, members: { field: found.field, columns: found.columns } });
    case 'mapping_required':
      return new Problem(422, {
        code: 'mapping_required',
        detail: 'Which column holds the numbers is not clear: name it in numberColumn.',
        members: { columns: found.columns, candidates: found.candidates },
      });
    case 'default_region_required':
      return new Problem(422, {
        code: 'default_region_required',
        detail: 'Numbers stand without a plus sign, and nobody says of which region they are: name it in defaultRegion.',
        members: { examples: found.examples },
      });
  }
}
