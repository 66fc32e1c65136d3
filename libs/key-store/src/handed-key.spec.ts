import { describe, expect, it } from '@jest/globals';
import { KeyFileRefused } from './key-file.js';
import { readHandedKeys, writeHandedKeys } from './handed-key.js';

const handed = { tenant: 'demo', keys: [{ id: 'k2', key: Buffer.alloc(32, 2) }, { id: 'k1', key: Buffer.alloc(32, 1) }] };

describe('keys that a sender is given', () => {
  it('come back as they were written, the current one first', () => {
    expect(readHandedKeys('demo.keys', writeHandedKeys(handed))).toEqual(handed);
  });

  it.each([
    ['no JSON', '{', 'demo.keys: is not JSON'],
    ['no tenant', '{"keys": [{"id": "k1", "key": "c2VjcmV0"}]}', 'demo.keys: tenant is required'],
    ['no key', '{"tenant": "demo", "keys": []}', 'demo.keys: keys must have'],
    ["a tenant's own key file", '{"keys": [{"id": "k1", "wrapped": "c2VjcmV0", "createdAt": "2026-11-24T08:30:00Z"}]}', 'keys[0].key is required'],
  ])('%s is refused, and the message shows no value', (_, content, message) => {
    const read = () => readHandedKeys('demo.keys', content);
    expect(read).toThrow(KeyFileRefused);
    expect(read).toThrow(message);
    expect(read).not.toThrow('c2VjcmV0');
  });
});
