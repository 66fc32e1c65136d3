import { z } from 'zod';
import { senderAddress, slug, UNKNOWN_SENDER, words } from './fields.js';
import { messageKind, optInEvidence } from './vocabulary.js';

/** What a key may do (security.md, Roles). */
export const keyRole = z.enum(['sender', 'platform', 'compliance', 'operator']);
export type KeyRole = z.infer<typeof keyRole>;

const apiKey = z.strictObject({
  id: slug.describe('Names the key in logs and audit records'),
  role: keyRole.describe('sender: checks; platform: consent requests; compliance: lookups, history, audit; operator: the verbs of the installation (quarantine, parked keys, gaps, retention), no number and no text'),
  secret: z.string().min(16).describe('Presented as `Authorization: Bearer <secret>`; at least 16 characters, better a ${VARIABLE}'),
  clearNumbers: z.boolean().exactOptional().describe('A compliance key that may export numbers in clear; other keys get them masked or as tokens'),
});

const account = z.strictObject({
  id: slug.describe('Names the account in the webhook URL: /webhooks/<provider>/<id>'),
  provider: slug.describe('A folder of libs/providers'),
  publicUrl: z.url().optional().describe('The public base URL that the provider calls, where it is not the one the gateway sees'),
  settings: z.record(z.string(), z.unknown()).describe("Checked against the provider's own schema: secrets, ids, API address"),
});

const category = z.strictObject({
  id: slug,
  names: z
    .array(z.string().min(2).max(24))
    .default([])
    .describe('How people call these messages: STOP with a name ends these alone, a name alone answers the question which ones to keep (R10)'),
  kinds: z.array(messageKind.exclude(['all', 'program'])).default([]).describe('The sorts of messages in it: "no more survey texts" ends the categories with surveys'),
  optInEvidence: optInEvidence.default('single').describe('What an opt-in by another channel than the person\'s own text needs: none; a reference or text; and a YES by text as well'),
  consent: z.enum(['not_required', 'required']).default('not_required').describe('required: no message without an opt-in'),
  exempt: z
    .strictObject({ reason: z.string().min(10).describe('The legal reason, for the record') })
    .optional()
    .describe('A tenant-wide STOP does not cover this category; a STOP said to it does'),
});

const template = words(320);
const replyTemplates = z
  .record(
    z.string().regex(/^[a-z]{2,3}$/, 'must be the language of a pack, such as en'),
    z.strictObject({ opt_out: template.exactOptional(), opt_in: template.exactOptional(), help: template.exactOptional() }),
  )
  .describe("Replies in the brand's own words, by language and kind, in place of the language pack's: {brand}, {date}, {helpContact}");

const program = z.strictObject({
  id: slug,
  brand: words(60).describe('The name that people know; stands in every reply'),
  category: slug,
  language: z.string().default('en').describe('BCP 47: the language of replies where the person used no word of another'),
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone, such as America/New_York').default('UTC').describe('IANA zone of the date in a confirmation'),
  helpContact: words(80).min(3).describe('A toll-free number or support e-mail (R14)'),
  startLifts: z
    .enum(['program', 'category', 'tenant'])
    .default('program')
    .describe('What START to one of its senders rejoins: this program (R13), its category, or everything of the tenant'),
  templates: replyTemplates.exactOptional(),
  optOutWords: z
    .array(z.string().min(1).max(24))
    .exactOptional()
    .describe('Words that alone opt out of this program beside those of every language, where its messages say so: "Unsub: reply NO"'),
  retired: z.boolean().default(false).describe('Nothing may be sent any more; what people say still counts'),
});

/** What kind of address a sender has. */
export const senderType = z.enum(['long_code', 'toll_free', 'short_code', 'alphanumeric']);
export type SenderType = z.infer<typeof senderType>;

const sender = z.strictObject({
  address: senderAddress.refine((address) => address !== UNKNOWN_SENDER, `must not be ${UNKNOWN_SENDER}: it stands for no known sender`),
  type: senderType,
  country: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)'),
  account: slug.describe('The account that its messages leave by'),
  program: slug,
  replies: z.enum(['stopline', 'provider', 'platform']).default('stopline').describe('Who answers a person: exactly one'),
  answersEveryStop: z.boolean().optional().describe('Answer a repeated STOP too; default: short codes do (R15)'),
  retired: z.boolean().default(false).describe('Nothing may be sent from it any more; what people say to it still counts'),
});

export { category as categoryDefinition, program as programDefinition, sender as senderDefinition };
const policies = z
  .strictObject({
    revokeAllFrom: z.iso.date().exactOptional().describe('From this day on, UTC, every opt-out is for the whole tenant, whatever it names (R11)'),
    agentsMayLift: z.boolean().default(false).describe("An agent's opt-in with evidence lifts what the person said by text"),
    clarify: z.boolean().default(false).describe('The confirmation of a STOP asks which categories were not meant (R10); needs two categories with names'),
    answerHours: z.int().min(1).max(168).default(24).describe('How long an answer to a question counts'),
    reviewHours: z.int().min(1).max(168).default(24).describe('How long a hold may wait for a decision before it alarms; the person stays blocked'),
  })
  .prefault({});

const tenant = z.strictObject({
  id: slug,
  name: z.string().min(1).max(120),
  policies,
  keys: z.array(apiKey).default([]),
  accounts: z.array(account).default([]),
  categories: z.array(category).min(1),
  programs: z.array(program).min(1),
  senders: z.array(sender).default([]),
});

/** `stopline.yaml`: everything one installation is told. Secrets may be `${ENV}` references. */
export const installation = z.strictObject({
  freshness: z
    .strictObject({
      boundMs: z.int().min(500).max(60_000).default(3000).describe('ALLOW is given only from a copy at most this old'),
      skewMs: z.int().min(0).max(10_000).default(500).describe('Allowance for differing clocks'),
    })
    .prefault({}),
  tenants: z.array(tenant).min(1),
});
export type Installation = z.infer<typeof installation>;
export type Tenant = z.infer<typeof tenant>;
export type Program = z.infer<typeof program>;
export type ReplyTemplates = z.infer<typeof replyTemplates>;
export type Category = z.infer<typeof category>;
export type Sender = z.infer<typeof sender>;
export type ProviderAccount = z.infer<typeof account>;
export type ApiKey = z.infer<typeof apiKey>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
