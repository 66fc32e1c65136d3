import { z } from 'zod';
import { defineEvent } from '../define-event.js';
import { instant, slug, tenantId } from '../fields.js';
import { programDefinition, senderDefinition } from '../installation.js';

/** Where a version of a program or sender came from: `stopline.yaml`, or the API. */
export const configurationSource = z.enum(['file', 'api']);
export type ConfigurationSource = z.infer<typeof configurationSource>;

const version = {
  tenant: tenantId,
  version: z.int().min(1).describe('1..n without a gap for each program and each sender'),
  source: configurationSource.describe('file: stopline.yaml says so; api: somebody said so by the API'),
  actor: z.string().min(1).max(512).describe('The API key, and the name that came with the request; of the file the service that read it'),
  at: instant.describe("When it was recorded, by the database's clock"),
};

export const programConfigured = defineEvent({
  type: 'stopline.program.configured.v1',
  topics: ['programs'],
  summary: 'A program is new, or is defined differently from now on.',
  data: z.strictObject({
    ...version,
    program: programDefinition.describe('The whole definition'),
    formerCategories: z.array(slug).describe('Every category that it belonged to before: an opt-out from one of them still covers it'),
  }),
});
export type ProgramConfigured = z.infer<typeof programConfigured.data>;

export const senderConfigured = defineEvent({
  type: 'stopline.sender.configured.v1',
  topics: ['programs'],
  summary: 'A sender is new, or is defined differently from now on.',
  data: z.strictObject({
    ...version,
    sender: senderDefinition.describe('The whole definition'),
    formerPrograms: z.array(slug).describe('Every program that it belonged to before: an opt-out from one of them still covers it'),
    formerCategories: z.array(slug).describe('The categories of those programs'),
  }),
});
export type SenderConfigured = z.infer<typeof senderConfigured.data>;
