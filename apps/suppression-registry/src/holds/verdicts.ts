import type { HoldDecision } from '@stopline/contracts';

/** What a reviewer said of a held text. */
export interface ReviewedText {
  readonly text: string;
  readonly decision: Exclude<HoldDecision, 'applied'>;
  readonly language: string;
  readonly rule: string;
  readonly rulesVersion: string;
  readonly decidedAt: string;
}

/** One line of a corpus of the classifier, as `npm run classify -- --score` reads it. */
export function verdictLine({ text, decision, language: lang, rule, rulesVersion, decidedAt }: ReviewedText): string {
  const label = decision === 'keep' ? 'opt_out' : 'none';
  return `${JSON.stringify({ text: withoutAddresses(text), label, lang, tag: 'review', rule, rulesVersion, decidedAt })}\n`;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With a scheme, with `www.`, or a host name that has a path or a common ending: "stop.please" is none. */
const URL_LIKE = /(?:https?:\/\/|www\.)\S+|(?:[\p{L}\p{N}-]+\.)+(?:(?:com|net|org|info|biz|edu|gov|io|ly|co|app|dev|link)(?![\p{L}\p{N}])(?:\/\S*)?|\p{L}{2,}\/\S*)/giu;
/** Five digits or more, also where single marks and spaces part them, as people write numbers. */
const DIGITS = /\p{Nd}(?:[\s()./+-]{0,2}\p{Nd}){4,}/gu;

/** What may name a person is replaced by what reads alike: the classifier makes of the text what it made of the original. */
export function withoutAddresses(text: string): string {
  return text
    .replace(EMAIL, 'name@example.com')
    .replace(URL_LIKE, (url) => (url === 'example.com' ? url : 'https://example.com'))
    .replace(DIGITS, (digits) => digits.replace(/\p{Nd}/gu, '0'));
}
