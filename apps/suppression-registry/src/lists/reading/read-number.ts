import { callingCodeOf, parseAddress } from '@stopline/phone-number';
import type { RowFault } from '../list-import.store.js';
import { readUtf8 } from './scanned-row.js';

/** What numbers without a plus sign are. `undecided`: nobody said, so they are refused rather than guessed. */
export type Plusless = { readonly kind: 'undecided' } | { readonly kind: 'international' } | { readonly kind: 'national'; readonly region: string };

export type NumberRead = { readonly number: string } | { readonly fault: RowFault };

const INTERNATIONAL = /^(?:tel:)?\s*(?:\+|00)/i;
/** Spreadsheets make a number of a number. */
const AS_DECIMAL = /^(\d+)\.0+$/;
const DIGITS_ONLY = /^\d+$/;
const NOT_DIGITS = /\D/g;
const NORTH_AMERICAN = /^1?([2-9]\d{9})$/;
const SEPARATORS = /[\s().-]/g;
const LONGEST_SHORT_CODE = 6;
const SHORTEST_SHORT_CODE = 3;

/** Reads the number of a row: E.164, or national where it is known of which region. What two regions could have is never guessed. */
export function numberReader(plusless: Plusless): (cell: string) => NumberRead {
  const callingCode = plusless.kind === 'national' ? callingCodeOf(plusless.region) : undefined;
  return (cell) => {
    if (cell.startsWith('+')) return international(cell);
    const text = readUtf8(cell).normalize('NFKC').trim().replace(AS_DECIMAL, '$1');
    if (text === '') return { fault: 'no_number' };
    if (INTERNATIONAL.test(text)) return international(text);
    const digits = text.replace(NOT_DIGITS, '');
    if (isShortCode(text, digits)) return { fault: 'short_code' };
    if (plusless.kind === 'undecided') return { fault: digits.length > LONGEST_SHORT_CODE && !/\p{L}/u.test(text) ? 'region_needed' : 'not_a_number' };
    if (plusless.kind === 'international') return DIGITS_ONLY.test(text) ? international(`+${text}`) : { fault: 'not_a_number' };
    return national(text, plusless.region, callingCode);
  };
}

/** Whether a number says itself which country it is of. */
export function isInternational(cell: string): boolean {
  return INTERNATIONAL.test(readUtf8(cell).normalize('NFKC').trim());
}

function international(text: string): NumberRead {
  const address = parseAddress(readUtf8(text));
  if (address.kind === 'e164') return { number: address.value };
  return { fault: address.kind === 'short_code' ? 'short_code' : 'not_a_number' };
}

function national(text: string, region: string, callingCode: string | undefined): NumberRead {
  // Most national lists are of North America, and ten digits there are whole: (202) 555-0123.
  const ten = callingCode === '1' ? NORTH_AMERICAN.exec(text.replace(SEPARATORS, ''))?.[1] : undefined;
  if (ten !== undefined) return { number: `+1${ten}` };
  const address = parseAddress(text, region);
  if (address.kind === 'short_code' && DIGITS_ONLY.test(text)) return { fault: 'short_code' };
  if (address.kind !== 'e164') return { fault: 'not_a_number' };
  return address.value.startsWith(`+${callingCode}`) ? { number: address.value } : { fault: 'of_another_region' };
}

function isShortCode(text: string, digits: string): boolean {
  return DIGITS_ONLY.test(text) && digits.length >= SHORTEST_SHORT_CODE && digits.length <= LONGEST_SHORT_CODE;
}
