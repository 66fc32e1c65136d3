import type { SenderType } from '@stopline/contracts';

/** What is known of a message beside its text: it helps to read a word that several languages share, or that means something only here. */
export interface Hints {
  /** BCP 47: the program's, which counts more than the country's. */
  readonly language?: string;
  /** ISO 3166-1, of the number that the message was sent to. */
  readonly country?: string;
  /** The type of the number that the message was sent to. */
  readonly numberType?: SenderType;
  /** Words that opt out of the program which the message was sent to. */
  readonly optOutWords?: readonly string[];
  /** How people call the categories of the tenant whose sender the message was sent to. */
  readonly categories?: readonly NamedCategory[];
}

/** A tenant's category of messages, and the names that people use for it. */
export interface NamedCategory {
  readonly id: string;
  readonly names: readonly string[];
}

/** Other codes of languages that have a pack: macrolanguages, their parts, and withdrawn codes. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id', fil: 'tl', cmn: 'zh', yue: 'zh' };

/** The language of the pack, without region and script: `fr-CA` is `fr`, `nb` is `no`. */
export function baseLanguage({ language }: Hints): string | undefined {
  const base = language?.split('-', 1)[0]?.toLowerCase();
  return base === undefined ? undefined : (SAME[base] ?? base);
}
