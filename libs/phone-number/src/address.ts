import { addressPatterns } from '@stopline/contracts';
import { getCountries, getCountryCallingCode, Metadata, parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

/** What a provider calls an address, told apart. `reason` is a code: `empty`, `too_long` or `not_an_address`. */
export type Address =
  | { readonly kind: 'e164'; readonly value: string }
  | { readonly kind: 'short_code'; readonly value: string }
  | { readonly kind: 'alphanumeric'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly reason: 'empty' | 'too_long' | 'not_an_address' };

const COUNTRIES = new Map<string, CountryCode>(getCountries(metadata).map((code) => [code, code]));
const LONGEST_RAW = 64;
const { e164: E164, shortCode: SHORT_CODE, alphanumeric: ALPHANUMERIC } = addressPatterns;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
/** Mexico dropped the 1 before mobile numbers in 2019; what follows it has ten digits, so that nobody else is meant. */
const MEXICO_MOBILE = /^\+521(\d{10})$/;
/** A number of North America in E.164: ten digits after the 1 are whole, whatever they are; there is no trunk prefix to take out. */
const NORTH_AMERICA = /^\+1[2-9]\d{9}$/;
const SEPARATORS = /[\s().\-/\u2010-\u2015\u2212]/g;

/**
 * Tells a subscriber's number, a short code and an alphanumeric sender id apart, and gives each in the form of the contracts.
 * Short codes and names come first: as a phone number `88222` would read +188222. A number that the numbering plan calls
 * invalid (+1 555 …) is kept: dropping it would drop an opt-out. `country` (ISO 3166-1) is where a national form belongs to.
 */
export function parseAddress(raw: string, country?: string): Address {
  if (raw.length > LONGEST_RAW) return { kind: 'unreadable', reason: 'too_long' };
  // Most are written so, and nothing can be read into them: the numbering plans of the world need not be asked.
  if (isCanonical(raw)) return { kind: 'e164', value: raw };
  const text = raw.normalize('NFKC').replace(INVISIBLE, '').trim();
  if (text === '') return { kind: 'unreadable', reason: 'empty' };
  if (ALPHANUMERIC.test(text)) return { kind: 'alphanumeric', value: text };
  const digits = text.replace(/^tel:/i, '').replace(SEPARATORS, '');
  const value = /^\d+$/.test(digits) ? fromDigits(digits, country) : fromInternational(digits);
  if (value !== undefined) return { kind: 'e164', value };
  if (SHORT_CODE.test(digits)) return { kind: 'short_code', value: digits };
  return { kind: 'unreadable', reason: 'not_an_address' };
}

/**
 * The subscriber's number in E.164, one form for one person: a trunk zero (+44 (0)7700 …) or Mexico's old mobile 1 is taken
 * out. Undefined for a short code, a name, or what is no number at all.
 */
export function parseSubscriber(raw: string, country?: string): string | undefined {
  const address = parseAddress(raw, country);
  return address.kind === 'e164' ? address.value : undefined;
}

/** The country calling code of a region (ISO 3166-1), digits alone: `44` for GB. Undefined for what is no region. */
export function callingCodeOf(region: string): string | undefined {
  const country = COUNTRIES.get(region);
  return country && getCountryCallingCode(country, metadata);
}

/** By calling code, what a number abroad may begin with that would be taken out; undefined: nothing. */
export const trunkPrefixes: ReadonlyMap<string, RegExp | undefined> = new Map(getCountries(metadata).map((country) => trunkPrefixOf(getCountryCallingCode(country, metadata))));

function trunkPrefixOf(callingCode: string): [string, RegExp | undefined] {
  const plans = new Metadata(metadata);
  // A calling code chooses the plan that the library itself reads its numbers by; its types know countries only.
  plans.selectNumberingPlan(callingCode as CountryCode);
  const { numberingPlan } = plans as unknown as { numberingPlan?: { nationalPrefixForParsing(): string | undefined } };
  const prefix = numberingPlan?.nationalPrefixForParsing();
  return [callingCode, prefix ? new RegExp(`^(?:${prefix})`) : undefined];
}

/** Calling codes of no country that the library has a plan for: satellites, freephone, networks. What begins with no code at all it leaves alone. */
export const callingCodesOfNoCountry: readonly string[] = ['800', '808', '870', '878', '881', '882', '883', '888', '979'];

/** Whether the text is E.164 as the library would write it: there is nothing to take out. False where only the library knows. */
function isCanonical(text: string): boolean {
  if (NORTH_AMERICA.test(text)) return true;
  if (!E164.test(text) || text.startsWith('+52')) return false;
  for (let end = 2; end <= 4; end += 1) {
    const callingCode = text.slice(1, end);
    if (!trunkPrefixes.has(callingCode)) continue;
    const prefix = trunkPrefixes.get(callingCode);
    return callingCode !== '1' && !prefix?.test(text.slice(end));
  }
  return !callingCodesOfNoCountry.includes(text.slice(1, 4));
}

function fromInternational(text: string): string | undefined {
  if (!/^\+\d+$/.test(text)) return undefined;
  const canonical = (parse(text)?.number ?? text).replace(MEXICO_MOBILE, '+52$1');
  return E164.test(canonical) ? canonical : undefined;
}

/** Digits alone are ambiguous: a short code, a national number, or an international one without its plus (Infobip, Vonage). */
function fromDigits(digits: string, country?: string): string | undefined {
  const national = fromNational(digits, country);
  if (SHORT_CODE.test(digits)) return national?.valid && digits.length > 6 ? national.value : undefined;
  if (national?.valid) return national.value;
  const international = fromInternational(`+${digits.replace(/^00/, '')}`);
  const valid = international !== undefined && parse(international)?.isValid() === true;
  return valid ? international : (national?.value ?? international);
}

function fromNational(digits: string, country?: string): { value: string; valid: boolean } | undefined {
  const parsed = parse(digits, country);
  if (!parsed || !E164.test(parsed.number)) return undefined;
  return parsed.isPossible() ? { value: parsed.number, valid: parsed.isValid() } : undefined;
}

function parse(text: string, country = ''): PhoneNumber | undefined {
  const defaultCountry = COUNTRIES.get(country);
  return parsePhoneNumberFromString(text, defaultCountry ? { defaultCountry } : {}, metadata);
}
