import { createHash } from 'node:crypto';
import type { ReplyKind, ReplyTemplates } from '@stopline/contracts';
import { plainGsm7 } from './gsm7.js';
import type { LanguagePack } from './pack.js';
import { packs } from './packs.js';
import { fillTemplate } from './template.js';

/** What a reply is made of; nothing of it comes from the person (S34). */
export interface ReplyContent {
  readonly kind: ReplyKind;
  /** BCP 47. `fr-CA` is answered in French, a language without a pack in English. */
  readonly language: string;
  readonly brand: string;
  readonly helpContact: string;
  /** When the registry recorded it: an instant of the contracts. */
  readonly effectiveAt: string;
  /** IANA zone in which the date is written. */
  readonly timeZone: string;
  /** Of a clarification: the names of what the person may keep. */
  readonly choices?: readonly string[];
  /** The program's own templates, where it has any: they stand in for the pack's. */
  readonly own?: { readonly program: string; readonly templates?: ReplyTemplates };
}

/** `template` names the language, the kind and the content version of the template: `en:opt_out@1a2b3c4d`; a program's own is `harbor-deals/en:opt_out@1a2b3c4d`. */
export interface Reply {
  readonly text: string;
  readonly template: string;
}

/** The text of a reply (R8, R14): 20 to 255 characters, one GSM-7 segment for a typical brand. Throws a RangeError for an unknown time zone. */
export function renderReply({ kind, language, brand, helpContact, effectiveAt, timeZone, choices = [], own }: ReplyContent): Reply {
  const pack = packOf(language);
  const ofProgram: Partial<Record<ReplyKind, string>> = own?.templates?.[pack.language] ?? {};
  const template = ofProgram[kind] ?? pack.templates[kind];
  const place = own && ofProgram[kind] !== undefined ? `${own.program}/` : '';
  const date = plainGsm7(dateFormat(pack.language, timeZone).format(new Date(effectiveAt)));
  return { text: fillTemplate(template, { brand, helpContact, date, choices: choices.join(', ') }), template: `${place}${pack.language}:${kind}@${contentVersion(template)}` };
}

/** A format costs a hundred times what formatting does; there are as many as languages times configured zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  formats.set(key, known);
  return known;
}

function packOf(language: string): LanguagePack {
  const base = language.split('-', 1)[0];
  const [english] = packs;
  const pack = packs.find((candidate) => candidate.language === language) ?? packs.find((candidate) => candidate.language === base) ?? english;
  if (!pack) throw new Error('there is no language pack at all');
  return pack;
}

function contentVersion(template: string): string {
  return createHash('sha256').update(template).digest('hex').slice(0, 8);
}
