import { configurationSource, instant, programDefinition, senderAddress, senderDefinition, slug, words, type ProgramConfigured, type SenderConfigured } from '@stopline/contracts';
import { z } from 'zod';

const write = {
  ifVersion: z.int().min(0).describe('The version that you have seen; 0: there is none yet'),
  actor: words(256).optional().describe("Who says so, in the tenant's own words; the API key is recorded in any case"),
};

export const programBody = programDefinition.omit({ id: true }).extend(write);
export type ProgramBody = z.infer<typeof programBody>;

export const senderBody = senderDefinition.extend(write);
export type SenderBody = z.infer<typeof senderBody>;

export const senderQuestion = z.strictObject({ address: senderAddress });
export type SenderQuestion = z.infer<typeof senderQuestion>;

export const pageQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,18}$/, 'must be `next` of the page before')
    .optional()
    .describe('`next` of the page before'),
});
export type PageQuery = z.infer<typeof pageQuery>;

const version = {
  version: z.int().min(1),
  source: configurationSource.describe('file: changed in the installation file only; api: changed here'),
  actor: z.string(),
  at: instant.describe('When this version was recorded'),
};

const programView = z.strictObject({ ...programDefinition.shape, ...version, formerCategories: z.array(slug).describe('Opt-outs from these still cover it') });
const senderView = z.strictObject({
  ...senderDefinition.shape,
  ...version,
  formerPrograms: z.array(slug).describe('Opt-outs from these still cover it'),
  formerCategories: z.array(slug).describe('And from these'),
});
export type ProgramView = z.infer<typeof programView>;
export type SenderView = z.infer<typeof senderView>;
export { programView, senderView };

const next = z.string().optional().describe('There may be more: `after` of the next page');
export const programsPage = z.strictObject({ programs: z.array(programView).describe('In the order of their last change, at most 500'), next });
export const sendersPage = z.strictObject({ senders: z.array(senderView).describe('In the order of their last change, at most 500'), next });
export type ProgramsPage = z.infer<typeof programsPage>;
export type SendersPage = z.infer<typeof sendersPage>;

export const programWithHistory = z.strictObject({ ...programView.shape, history: z.array(programView).describe('Every version, oldest first') });
export const senderWithHistory = z.strictObject({ ...senderView.shape, history: z.array(senderView).describe('Every version, oldest first') });
export type ProgramWithHistory = z.infer<typeof programWithHistory>;
export type SenderWithHistory = z.infer<typeof senderWithHistory>;

export function viewOfProgram({ program, version: number, source, actor, at, formerCategories }: ProgramConfigured): ProgramView {
  return { ...program, version: number, source, actor, at, formerCategories };
}

export function viewOfSender({ sender, version: number, source, actor, at, formerPrograms, formerCategories }: SenderConfigured): SenderView {
  return { ...sender, version: number, source, actor, at, formerPrograms, formerCategories };
}
