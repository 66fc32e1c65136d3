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
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.readUInt8(at);
    const hex = byte === PERCENT ? bytes.toString('latin1', at + 1, at + 3) : '';
    const escaped = /^[0-9A-Fa-f]{2}$/.test(hex);
    if (escaped) at += 2;
    length = decoded.writeUInt8(escaped ? Number.parseInt(hex, 16) : byte === PLUS ? SPACE : byte, length);
  }
  return decoded.subarray(0, length);
}

/** Text or bytes, percent-encoded for a form. */
export function encodeFormValue(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
  return bytes
    .toString('latin1')
    .replace(/[^A-Za-z0-9*._-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
