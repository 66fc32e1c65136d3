import type { ReplyKind } from '@stopline/contracts';
import { smsLength } from './gsm7.js';
import type { KeywordRole, LanguagePack } from './pack.js';

/** What a template may name. */
export type Placeholder = 'brand' | 'date' | 'helpContact' | 'choices';

const NAMED = /\{([^{}]*)\}/g;

/** What each reply has to say (R8, R14, R18): the values it names, and the roles of which it tells a word. */
const MUST: Record<ReplyKind, { placeholders: readonly Placeholder[]; words: readonly KeywordRole[] }> = {
  opt_out: { placeholders: ['brand', 'date', 'helpContact'], words: ['opt_in'] },
  opt_in: { placeholders: ['brand'], words: ['help', 'opt_out'] },
  help: { placeholders: ['brand', 'helpContact'], words: ['opt_out'] },
  confirm_opt_in: { placeholders: ['brand'], words: ['affirmative', 'help', 'opt_out'] },
  clarify: { placeholders: ['brand', 'choices'], words: [] },
};

const TYPICAL: Record<Placeholder, string> = { brand: 'Harbor Outfitters', date: '24 sept. 2026', helpContact: 'help@harbor.example', choices: 'ORDERS, REMINDERS' };
const SHORTEST: Record<Placeholder, string> = { brand: 'B', date: '1 ago 2026', helpContact: 'a@b', choices: 'A' };
/** The longest brand and contact that `stopline.yaml` takes. */
const LONGEST: Record<Placeholder, string> = { brand: 'B'.repeat(60), date: '24 sept. 2026', helpContact: 'c'.repeat(80), choices: 'ORDERS, REMINDERS, ALERTS' };

/** The template with its values in place. A value is never read as a template. */
export function fillTemplate(template: string, values: Readonly<Record<Placeholder, string>>): string {
  return template.replace(NAMED, (whole, name: string) => (name in values ? values[name as Placeholder] : whole));
}

/** Why a template may not be sent; nothing for a good one. */
export function templateProblem(kind: ReplyKind, { templates, keywords }: LanguagePack): string | undefined {
  const template = templates[kind];
  const { placeholders, words } = MUST[kind];
  const named = [...template.matchAll(NAMED)].map((match) => match[1]);
  const unknown = named.find((name) => !placeholders.some((placeholder) => placeholder === name));
  if (unknown !== undefined) return `names {${unknown}}; known here: ${placeholders.join(', ')}`;
  const missing = placeholders.find((placeholder) => !named.includes(placeholder));
  if (missing !== undefined) return `does not name {${missing}}`;
  const untold = words.find((role) => !keywords[role].some(({ word }) => tellsWord(template, word)));
  if (untold !== undefined) return `tells no ${untold} word in capitals`;
  if (/[?¿]|:\/\/|www\./i.test(template)) return 'asks a question or holds a link';
  return lengthProblem(template);
}

function lengthProblem(template: string): string | undefined {
  const typical = smsLength(fillTemplate(template, TYPICAL));
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}]/u.test(template);
  if (isLatin && typical.encoding !== 'GSM-7') return 'has a letter that GSM-7 lacks';
  if (typical.segments > (isLatin ? 1 : 2)) return `has ${typical.units} characters for a typical brand; ${isLatin ? 160 : 134} are allowed`;
  const shortest = fillTemplate(template, SHORTEST).length;
  if (shortest < 20) return `has ${shortest} characters for the shortest brand and contact; 20 are needed`;
  const longest = fillTemplate(template, LONGEST).length;
  return longest > 255 ? `has ${longest} characters for the longest brand and contact; 255 are allowed` : undefined;
}

function tellsWord(template: string, word: string): boolean {
  return template.split(/[^\p{L}\p{N}]+/u).includes(word.toUpperCase());
}
