import type { Refusal } from '../adapter.js';
import type { FormField } from '../form.js';

/** What a Twilio webhook says: the value of each parameter by its name. */
export type TwilioFields = ReadonlyMap<string, Buffer>;

/** The parameters that decide anything. Each may stand once. */
const KNOWN = ['AccountSid', 'Body', 'ErrorCode', 'From', 'MessageSid', 'MessageStatus', 'OptOutType', 'SmsSid', 'SmsStatus', 'To'];

/** Documented names in which a known one stands at a later place. */
const DOCUMENTED = ['SmsMessageSid', 'OriginalRepliedMessageSid'];

/** What people write themselves besides `Body`: they may hold any words, also such as `To1`. */
const PERSONAL = ['Address', 'ButtonPayload', 'ButtonText', 'Label', 'ProfileName'];

const LEGAL_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;

/** A known name followed by what only its own value begins with. */
const SWALLOWED = /(?:From|To)(?=[+\d]|rcs:|whatsapp:)|(?:MessageSid|SmsSid)(?=SM|MM)|AccountSid(?=AC)/g;

/** A whole sender with its name: the one parameter that a personal field must not swallow, see {@link unambiguous}. */
const SWALLOWED_SENDER = /From(?:rcs:|whatsapp:)?\+?\d{7}/;

/**
 * The parameters, or why they can be read in two ways. Names and values are signed without separators, so a captured signature
 * also fits the same characters cut at other places: a text "From+1202…" becomes a sender, and the true one hides in the name or
 * value of an invented parameter. So a known name stands once, names are plain, and none but `Body` may hold a known name with its value.
 *
 * A person's own words are forgiven more. To speak for somebody else, a cut must hide the true sender, whole, in a value, and let
 * another one begin in words that the forger wrote. In `Body` it leaves a text that ends with parameters, so never a bare keyword. In a
 * personal field it would leave `Body` free, so these may not hold a whole sender. What else they can swallow, the id or the recipient,
 * leaves the message with its true sender; without its id it is only held.
 */
export function unambiguous(fields: readonly FormField[]): TwilioFields | Refusal {
  const known = new Map<string, Buffer>();
  for (const field of fields) {
    const name = field.name.toString('latin1');
    if (!LEGAL_NAME.test(name) || swallowsAnother(name, field.value)) return ambiguous;
    if (!KNOWN.includes(name)) continue;
    if (known.has(name)) return ambiguous;
    known.set(name, field.value);
  }
  return known;
}

const ambiguous: Refusal = { authentic: false, status: 403, reason: 'ambiguous_fields' };

function swallowsAnother(name: string, value: Buffer): boolean {
  if (name === 'Body' || DOCUMENTED.includes(name)) return false;
  if (PERSONAL.includes(name)) return SWALLOWED_SENDER.test(value.toString('latin1'));
  for (const match of (name + value.toString('latin1')).matchAll(SWALLOWED)) {
    if (match.index > 0 || match[0] !== name) return true;
  }
  return false;
}
