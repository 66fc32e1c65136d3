import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { addressPatterns, StoplineError } from '@stopline/contracts';

/** One key of a tenant: its id stands in every token made with it. `key` is 32 random bytes. */
export interface SubjectKey {
  readonly id: string;
  readonly key: Buffer;
}

/** No key is loaded for this tenant: its key file is missing, or its key was destroyed. */
export class UnknownTenantKey extends StoplineError {
  readonly code = 'unknown_tenant_key';
  readonly logLevel = 'error';
  constructor(tenant: string) {
    super(`no subject key for tenant ${tenant}`);
  }
}

/** The token was made with a key that this tenant does not have (any more). */
export class UnknownSubjectKey extends StoplineError {
  readonly code = 'unknown_subject_key';
  readonly logLevel = 'error';
  constructor(tenant: string, keyId: string) {
    super(`tenant ${tenant} has no subject key ${keyId}`);
  }
}

/** The token does not open under the key that it names: it belongs to another tenant, or it is damaged. */
export class ForeignSubject extends StoplineError {
  readonly code = 'foreign_subject';
  readonly logLevel = 'error';
  constructor(tenant: string) {
    super(`a subject token does not belong to tenant ${tenant}`);
  }
}

/** The tokens of many numbers under one key, without text. */
export interface SubjectTokens {
  readonly keyId: string;
  /** 16 bytes for each number, in the order of the numbers, as four words in the order of the machine. */
  readonly words: Uint32Array;
}

/** A loaded key, recognisable without being told. */
export interface SubjectKeyCheck {
  readonly tenant: string;
  readonly keyId: string;
  /** 32 hex digits. */
  readonly checkValue: string;
}

interface LoadedKey {
  readonly id: string;
  readonly checkValue: string;
  /** ECB over single blocks keeps no state, so that one cipher object serves for ever. */
  encrypt(blocks: Uint8Array): Buffer;
  decrypt(blocks: Buffer): Buffer;
}

const BLOCK = 16;
const KEY_BYTES = 32;
/** E.164 has 7 to 15 digits. */
const LEAST = 1e6;
const MOST = 1e15;
const CHECKED = 'stopline subject key check v1';
const KEY_ID = /^[a-z0-9-]{1,32}$/;
const TOKEN = /^([a-z0-9-]{1,32})\.([0-9a-f]{32})$/;

/**
 * Turns numbers into subject tokens, `<key id>.<32 hex>`, and back (design §3): one AES-256 block that holds the number as a
 * 64-bit integer behind eight zero bytes. Deterministic, so that a token finds its entry; the zeros tell a foreign token. Throws
 * {@link UnknownTenantKey} for a tenant without keys.
 */
export class SubjectKeyring {
  private readonly tenants: ReadonlyMap<string, readonly [LoadedKey, ...LoadedKey[]]>;

  /** `keys` by tenant, the current key first; older ones only find and reveal. */
  constructor(keys: ReadonlyMap<string, readonly SubjectKey[]>) {
    this.tenants = new Map([...keys].map(([tenant, list]) => [tenant, loadAll(tenant, list)]));
  }

  /** Whether a number of this tenant can be tokenised: false where its key is not loaded. */
  has(tenant: string): boolean {
    return this.tenants.has(tenant);
  }

  /** The token of a number under the tenant's current key. Throws a RangeError if it is no E.164 number. */
  tokenise(tenant: string, e164: string): string {
    return tokensUnder(this.keysOf(tenant)[0], [e164])[0] as string;
  }

  /** The tokens under which an entry of this number may stand, the current key's first. */
  candidates(tenant: string, e164: string): string[] {
    return this.candidatesAll(tenant, [e164])[0] ?? [];
  }

  /** The {@link candidates} of many numbers, in their order, in one pass of the cipher for each key. */
  candidatesAll(tenant: string, e164s: readonly string[]): string[][] {
    const underEach = this.keysOf(tenant).map((key) => tokensUnder(key, e164s));
    return e164s.map((_, place) => underEach.map((tokens) => tokens[place] as string));
  }

  /**
   * The {@link candidates} of many numbers, E.164 without the plus, and none of it as text: one pass of the cipher for each key. Throws a RangeError
   * that says the place of the first that is no E.164 number.
   */
  tokensOf(tenant: string, numbers: ArrayLike<number>): SubjectTokens[] {
    const keys = this.keysOf(tenant);
    const blocks = blocksOf(numbers);
    return keys.map((key) => ({ keyId: key.id, words: wordsOf(key.encrypt(blocks)) }));
  }

  /** The number in E.164. Throws {@link UnknownSubjectKey} or {@link ForeignSubject}. */
  reveal(tenant: string, subject: string): string {
    const [, keyId = '', hex = ''] = TOKEN.exec(subject) ?? [];
    if (hex === '') throw new ForeignSubject(tenant);
    const key = this.keysOf(tenant).find((candidate) => candidate.id === keyId);
    if (!key) throw new UnknownSubjectKey(tenant, keyId);
    const block = key.decrypt(Buffer.from(hex, 'hex'));
    const e164 = `+${block.readBigUInt64BE(8)}`;
    if (block.readBigUInt64BE(0) !== 0n || !addressPatterns.e164.test(e164)) throw new ForeignSubject(tenant);
    return e164;
  }

  /** A value for each loaded key that is the same for the same key and tells nothing of it (HMAC-SHA256 of a constant, 16 bytes): shows whether a key was replaced. */
  checkValues(): SubjectKeyCheck[] {
    return [...this.tenants].flatMap(([tenant, keys]) => keys.map(({ id, checkValue }) => ({ tenant, keyId: id, checkValue })));
  }

  private keysOf(tenant: string): readonly [LoadedKey, ...LoadedKey[]] {
    const keys = this.tenants.get(tenant);
    if (!keys) throw new UnknownTenantKey(tenant);
    return keys;
  }
}

function loadAll(tenant: string, list: readonly SubjectKey[]): readonly [LoadedKey, ...LoadedKey[]] {
  const [current, ...older] = list.map(load);
  if (!current) throw new UnknownTenantKey(tenant);
  if (new Set(list.map(({ id }) => id)).size < list.length) throw new RangeError(`tenant ${tenant} has two subject keys of one id`);
  return [current, ...older];
}

function load({ id, key }: SubjectKey): LoadedKey {
  if (!KEY_ID.test(id)) throw new RangeError('a subject key id is 1 to 32 lower-case letters, digits and dashes');
  if (key.length !== KEY_BYTES) throw new RangeError(`subject key ${id} must have ${KEY_BYTES} bytes`);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const checkValue = createHmac('sha256', key).update(CHECKED).digest('hex').slice(0, 2 * BLOCK);
  return { id, checkValue, encrypt: (blocks) => cipher.update(blocks), decrypt: (blocks) => decipher.update(blocks) };
}

function tokensUnder(key: LoadedKey, e164s: readonly string[]): string[] {
  const blocks = Buffer.alloc(e164s.length * BLOCK);
  e164s.forEach((e164, place) => {
    if (!addressPatterns.e164.test(e164)) throw new RangeError('a subject token is made of an E.164 number');
    blocks.writeBigUInt64BE(BigInt(e164.slice(1)), place * BLOCK + 8);
  });
  const hex = key.encrypt(blocks).toString('hex');
  return e164s.map((_, place) => `${key.id}.${hex.slice(place * 2 * BLOCK, (place + 1) * 2 * BLOCK)}`);
}

/** A subject token as its key's id and its words, as {@link SubjectKeyring.tokensOf} gives them. Throws a RangeError for what is no token. */
export function parseToken(subject: string): SubjectTokens {
  const [, keyId, hex] = TOKEN.exec(subject) ?? [];
  if (keyId === undefined || hex === undefined) throw new RangeError('a subject token is a key id and 32 hex digits');
  return { keyId, words: wordsOf(Buffer.from(hex, 'hex')) };
}

/** The blocks that hold the numbers, good until the next call: a cipher has read them by then. */
function blocksOf(numbers: ArrayLike<number>): Uint8Array {
  if (numbers.length * BLOCK_WORDS > reused.length) reused = new Uint32Array(numbers.length * BLOCK_WORDS);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    if (!(number >= LEAST && number < MOST) || !Number.isInteger(number)) throw new RangeError(`what stands at ${place} is no E.164 number`);
    const high = Math.floor(number / 2 ** 32);
    reused[place * BLOCK_WORDS + 2] = bigEndian(high);
    reused[place * BLOCK_WORDS + 3] = bigEndian(number - high * 2 ** 32);
  }
  return new Uint8Array(reused.buffer, 0, numbers.length * BLOCK);
}

const BLOCK_WORDS = BLOCK / 4;
/** The first two words of each block are never written: they stay zero. */
let reused = new Uint32Array(BLOCK_WORDS);

/** The word that lies in memory, on a little-endian machine, as a big-endian one would lie. */
function bigEndian(word: number): number {
  return (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

/** The same bytes as words; copied only where they do not lie as words must. */
function wordsOf(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.length / 4);
}
