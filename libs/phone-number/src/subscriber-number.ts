import { callingCodesOfNoCountry, parseSubscriber, trunkPrefixes } from './address.js';

/** No leading digits mean anything: what follows them is whole. */
const WHOLE = -1;
/** Only {@link parseSubscriber} knows. */
const ASK = -2;
const ZERO = 0x30;
const LEAST = 1e6;
const MOST = 1e15;
/** By the first three digits of a number: {@link WHOLE}, {@link ASK}, or the digit that a trunk prefix would begin with. */
const firstOfTrunk = new Int8Array(1000);
/** By the first three digits of a number: how many of them are its calling code. */
const codeLength = new Uint8Array(1000);
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

for (let leading = 100; leading < 1000; leading += 1) learnPlan(leading);

/**
 * {@link parseSubscriber} for numbers that are in E.164 already, as whole numbers without the plus: one form for one person. Most are told without
 * making text of them. Undefined for what is no number in E.164 (7 to 15 digits).
 */
export function subscriberNumber(number: number): number | undefined {
  // Ten digits after the 1 of North America are whole (address.ts).
  if (number >= 12_000_000_000 && number < 20_000_000_000 && Number.isInteger(number)) return number;
  if (!(number >= LEAST && number < MOST) || !Number.isInteger(number)) return undefined;
  const digits = digitsOf(number);
  const leading = leadingOf(number, digits, 3);
  const trunk = firstOfTrunk[leading] as number;
  if (trunk === WHOLE) return number;
  if (trunk !== ASK && leadingOf(number, digits, 1 + (codeLength[leading] as number)) % 10 !== trunk) return number;
  const parsed = parseSubscriber(`+${number}`);
  return parsed === undefined ? undefined : Number(parsed.slice(1));
}

/** A number in E.164 as a whole number, without the plus. Throws a RangeError for what is none. */
export function numberOfE164(e164: string): number {
  let number = e164.startsWith('+') && e164[1] !== '0' && e164.length <= 16 ? 0 : Number.NaN;
  for (let at = 1; at < e164.length; at += 1) {
    const digit = e164.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  if (!(number >= LEAST && number < MOST)) throw new RangeError('this is no E.164 number');
  return number;
}

/** A trunk prefix of plain digits can only be there where its first digit is; what is more than that is left to the library. */
function learnPlan(leading: number): void {
  const text = String(leading);
  const callingCode = [1, 2, 3].map((length) => text.slice(0, length)).find((code) => trunkPrefixes.has(code));
  const prefix = callingCode && trunkPrefixes.get(callingCode)?.source.match(/^\^\(\?:(\d+)\)$/)?.[1];
  codeLength[leading] = callingCode?.length ?? 0;
  if (callingCode === undefined) firstOfTrunk[leading] = callingCodesOfNoCountry.includes(text) ? ASK : WHOLE;
  else if (callingCode === '1' || callingCode === '52') firstOfTrunk[leading] = ASK;
  else if (trunkPrefixes.get(callingCode) === undefined) firstOfTrunk[leading] = WHOLE;
  else firstOfTrunk[leading] = prefix ? Number(prefix[0]) : ASK;
}

function digitsOf(number: number): number {
  let digits = 7;
  while (number >= (POWERS[digits] as number)) digits += 1;
  return digits;
}

function leadingOf(number: number, digits: number, count: number): number {
  return Math.floor(number / (POWERS[digits - count] as number));
}
