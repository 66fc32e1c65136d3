import { describe, expect, test } from '@jest/globals';
import type { Scope } from './scope.js';
import { entryKey, holdKey, parseStateKey } from './state-key.js';

const person = { tenant: 'demo', subject: `k1.${'0a'.repeat(16)}` };
const scopes: Scope[] = [
  { kind: 'global' },
  { kind: 'tenant' },
  { kind: 'category', id: 'marketing' },
  { kind: 'program', id: 'harbor-deals' },
  { kind: 'sender', id: '+12025550100' },
  { kind: 'sender', id: 'A & B. Co-1' },
];

describe('keys of suppression-state', () => {
  test.each(scopes)('an entry of scope %o reads back', (scope) => {
    expect(parseStateKey(entryKey({ ...person, scope }))).toEqual({ kind: 'entry', ...person, scope });
  });

  test('a hold reads back, and no entry has its key', () => {
    const holdId = '5b6c7d8e-1111-5222-8333-444455556666';
    expect(parseStateKey(holdKey({ ...person, holdId }))).toEqual({ kind: 'hold', ...person, holdId });
  });

  test.each(['', 'demo', 'demo/k1.00', 'demo/k1.00/nothing', 'demo/k1.00/tenant/more', '/k1.00/tenant'])(
    'a foreign key %j is none of ours',
    (key) => {
      expect(parseStateKey(key)).toBeUndefined();
    },
  );
});
