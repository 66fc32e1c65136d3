const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';
const UNITS = new Map([...[...BASIC].map((character) => [character, 1] as const), ...[...EXTENDED].map((character) => [character, 2] as const)]);

/** How a text travels as SMS: `units` are septets (GSM-7) or UTF-16 units (UCS-2). */
export interface SmsLength {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly units: number;
  readonly segments: number;
}

/** Length and segments of a text (3GPP TS 23.038 and 23.040): 160 septets or 70 UTF-16 units alone, 153 or 67 in each of several. */
export function smsLength(text: string): SmsLength {
  const septets = [...text].map((character) => UNITS.get(character));
  if (septets.includes(undefined)) return { encoding: 'UCS-2', units: text.length, segments: segments(text.length, 70, 67) };
  const units = septets.reduce<number>((sum, septet) => sum + (septet ?? 0), 0);
  return { encoding: 'GSM-7', units, segments: segments(units, 160, 153) };
}

/** The text with each letter that GSM-7 lacks in its plain form (août becomes aout), special spaces as plain ones. */
export function plainGsm7(text: string): string {
  return [...text.replace(/\p{Zs}/gu, ' ')]
    .map((character) => (UNITS.has(character) ? character : character.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('');
}

function segments(units: number, alone: number, each: number): number {
  return units <= alone ? 1 : Math.ceil(units / each);
}
