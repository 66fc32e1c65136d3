import { createCipheriv, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ForeignSubject, parseToken, SubjectKeyring, UnknownSubjectKey, UnknownTenantKey } from './subject.js';

const key = (byte: number) => Buffer.alloc(32, byte);
const keyring = new SubjectKeyring(
  new Map([
    ['demo', [{ id: 'k2', key: key(2) }, { id: 'k1', key: key(1) }]],
    ['northwind', [{ id: 'k2', key: key(3) }]],
  ]),
);
const NUMBER = '+12025550123';

describe('subject tokens', () => {
  it('are one AES-256 block of the number as a 64-bit integer, behind the key id', () => {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(12025550123n, 8);
    const expected = createCipheriv('aes-256-ecb', key(2), null).setAutoPadding(false).update(block).toString('hex');
    expect(keyring.tokenise('demo', NUMBER)).toBe(`k2.${expected}`);
  });

  it.each([['+1234567'], [NUMBER], ['+447700900123'], ['+999999999999999']])('reveal %s again', (number) => {
    expect(keyring.reveal('demo', keyring.tokenise('demo', number))).toBe(number);
  });

  it('are the same one by one and all at once', () => {
    const numbers = Array.from({ length: 1000 }, (_, place) => `+1202555${String(place).padStart(4, '0')}`);
    expect(keyring.candidatesAll('demo', numbers)).toEqual(numbers.map((number) => keyring.candidates('demo', number)));
    expect(keyring.candidatesAll('demo', [])).toEqual([]);
  });

  it('are the same without text, under every key', () => {
    const numbers = [1_000_000, 12025550123, 447700900123, 999_999_999_999_999];
    const tokens = keyring.tokensOf('demo', numbers);
    expect(tokens.map(({ keyId }) => keyId)).toEqual(['k2', 'k1']);
    const parsed = numbers.map((number) => keyring.candidates('demo', `+${number}`).map(parseToken));
    for (const [key, { words }] of tokens.entries()) {
      expect([...words]).toEqual(parsed.flatMap((candidates) => [...candidates[key]!.words]));
    }
    expect(keyring.tokensOf('demo', [])).toMatchObject([{ words: new Uint32Array() }, { words: new Uint32Array() }]);
  });

  it.each([[999_999], [1e15], [12025550123.5], [-12025550123], [Number.NaN]])('are not made of %s, which is not repeated', (number) => {
    expect(() => keyring.tokensOf('demo', [12025550123, number])).toThrow(new RangeError('what stands at 1 is no E.164 number'));
  });

  it.each([[''], ['k1'], ['k1.ABC'], [`k1.${'g'.repeat(32)}`]])('are not parsed from %j', (text) => {
    expect(() => parseToken(text)).toThrow(RangeError);
  });

  it('differ by tenant (S12)', () => {
    expect(keyring.tokenise('demo', NUMBER)).not.toBe(keyring.tokenise('northwind', NUMBER));
  });

  it('are looked for under every key, the current one first, and an older key still reveals (R23)', () => {
    const old = new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: key(1) }]]])).tokenise('demo', NUMBER);
    expect(keyring.candidates('demo', NUMBER)).toEqual([keyring.tokenise('demo', NUMBER), old]);
    expect(keyring.reveal('demo', old)).toBe(NUMBER);
  });

  it("refuse another tenant's token, although its key has the same id", () => {
    expect(() => keyring.reveal('demo', keyring.tokenise('northwind', NUMBER))).toThrow(ForeignSubject);
  });

  it('refuse a block that holds more than a number', () => {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(1n, 0);
    block.writeBigUInt64BE(12025550123n, 8);
    const token = createCipheriv('aes-256-ecb', key(2), null).setAutoPadding(false).update(block).toString('hex');
    expect(() => keyring.reveal('demo', `k2.${token}`)).toThrow(ForeignSubject);
  });

  it('refuse an unknown tenant, an unknown key and what is no token', () => {
    expect(() => keyring.tokenise('nobody', NUMBER)).toThrow(UnknownTenantKey);
    expect(() => keyring.reveal('nobody', `k1.${'0'.repeat(32)}`)).toThrow(UnknownTenantKey);
    expect(() => keyring.reveal('demo', `k9.${'0'.repeat(32)}`)).toThrow(UnknownSubjectKey);
    expect(() => keyring.reveal('demo', 'k1.ABC')).toThrow(ForeignSubject);
  });

  it.each([['12025550123'], ['+0123456789'], ['+12'], ['+1202555012345678'], ['Harbor']])('refuse %s, without repeating it', (text) => {
    expect(() => keyring.tokenise('demo', text)).toThrow(RangeError);
    expect(() => keyring.tokenise('demo', text)).not.toThrow(text);
  });

  it('have a check value for each key: the same for the same key, another for another', () => {
    const checks = keyring.checkValues();
    expect(checks.map(({ tenant, keyId }) => `${tenant}/${keyId}`)).toEqual(['demo/k2', 'demo/k1', 'northwind/k2']);
    expect(new Set(checks.map(({ checkValue }) => checkValue)).size).toBe(3);
    expect(checks[1]?.checkValue).toBe(createHmac('sha256', key(1)).update('stopline subject key check v1').digest('hex').slice(0, 32));
  });

  it('refuse a keyring that could not work', () => {
    expect(() => new SubjectKeyring(new Map([['demo', []]]))).toThrow(UnknownTenantKey);
    expect(() => new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: key(1).subarray(1) }]]]))).toThrow('32 bytes');
    expect(() => new SubjectKeyring(new Map([['demo', [{ id: 'K 1', key: key(1) }]]]))).toThrow(RangeError);
    expect(() => new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: key(1) }, { id: 'k1', key: key(2) }]]]))).toThrow('two subject keys');
  });
});
