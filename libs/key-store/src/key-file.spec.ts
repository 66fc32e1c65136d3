import { describe, expect, it } from '@jest/globals';
import { firstTenantKey, readInstallationKey, readTenantKeys } from './key-file.js';

const wrapping = Buffer.alloc(32, 5);
const key = Buffer.alloc(32, 9);
const written = firstTenantKey(key, wrapping, '2026-11-24T08:30:00.000Z');

describe('key files', () => {
  it('reads what it wrote, and the key does not stand in the file', () => {
    expect(readTenantKeys('demo.json', written, wrapping)).toEqual([{ id: 'k1', key }]);
    expect(written).not.toContain(key.toString('base64'));
  });

  it('reads several keys, newest first', () => {
    const older = firstTenantKey(Buffer.alloc(32, 1), wrapping, '2025-01-01T00:00:00.000Z').replace('"k1"', '"k0"');
    const both = JSON.stringify({ keys: [...JSON.parse(written).keys, ...JSON.parse(older).keys] });
    expect(readTenantKeys('demo.json', both, wrapping).map(({ id }) => id)).toEqual(['k1', 'k0']);
  });

  it.each([
    ['no JSON', '{', 'demo.json: is not JSON'],
    ['no keys', '{"keys":[]}', 'demo.json: keys must have >=1 items'],
    ['a bad key id', written.replace('"k1"', '"K 1"'), 'demo.json: keys[0].id must be 1 to 32 lower-case'],
    ['an unknown field', written.replace('"id"', '"name":"x","id"'), 'demo.json: keys[0].name is not known'],
    ['changed bytes', written.replace(/"wrapped": "./, '"wrapped": "/'), 'demo.json: key k1 does not open'],
  ])('refuses %s by name and field', (_, content, message) => {
    expect(() => readTenantKeys('demo.json', content, wrapping)).toThrow(message);
  });

  it.each([['too short', Buffer.alloc(16).toString('base64')], ['too long', Buffer.alloc(33).toString('base64')], ['junk', `${key.toString('base64')}!`], ['hex', key.toString('hex')]])(
    'refuses an installation key that is %s, without repeating it',
    (_, content) => {
      expect(() => readInstallationKey('installation.key', content)).toThrow('installation.key: must be base64 of 32 bytes');
    },
  );

  it('takes an installation key with a line end', () => {
    expect(readInstallationKey('installation.key', `${key.toString('base64')}\n`)).toEqual(key);
  });
});
