/** One field of an `application/x-www-form-urlencoded` body: bytes, since nothing says that they are UTF-8. */
export interface FormField {
  readonly name: Buffer;
  readonly value: Buffer;
}

/** More fields than any provider sends; a body above it is refused before it is decoded (S7). */
export const MOST_FIELDS = 100;

const [AMPERSAND, EQUALS, PLUS, PERCENT, SPACE] = [0x26, 0x3d, 0x2b, 0x25, 0x20];

/** The fields in their order; undefined for more than {@link MOST_FIELDS}. Never throws: a stray `%` stands for itself. */
export function decodeForm(body: Buffer): FormField[] | undefined {
  const parts = split(body, AMPERSAND);
  if (parts.length > MOST_FIELDS) return undefined;
  return parts.filter((part) => part.length > 0).map(decodeField);
}

function decodeField(part: Buffer): FormField {
  const equals = part.indexOf(EQUALS);
  if (equals === -1) return { name: decodePercent(part), value: Buffer.alloc(0) };
  return { name: decodePercent(part.subarray(0, equals)), value: decodePercent(part.subarray(equals + 1)) };
}

function split(body: Buffer, separator: number): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = body.indexOf(separator); end !== -1; end = body.indexOf(separator, start)) {
    parts.push(body.subarray(start, end));
    start = end + 1;
  }
  parts.push(body.subarray(start));
  return parts;
}

function decodePercent(bytes: Buffer): Buffer {
  if (!bytes.includes(PERCENT) && !bytes.includes(PLUS)) return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const escaped = byte === PERCENT ? hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2]) : NaN;
    if (escaped >= 0) at += 2;
    decoded[length] = escaped >= 0 ? escaped : byte === PLUS ? SPACE : byte;
    length += 1;
  }
  return decoded.subarray(0, length);
}

/** NaN for what is no digit. */
function hexDigit(byte = 0): number {
  const letter = (byte | 0x20) - 0x61;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return letter >= 0 && letter < 6 ? letter + 10 : NaN;
}

/** Text or bytes, percent-encoded for a form. */
export function encodeFormValue(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
  return bytes
    .toString('latin1')
    .replace(/[^A-Za-z0-9*._-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
