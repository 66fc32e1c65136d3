import { describe, expect, test } from '@jest/globals';
import { parseScopeKey, scopeKey, type Scope } from './scope.js';

const scopes: [Scope, string][] = [
  [{ kind: 'global' }, 'global'],
  [{ kind: 'tenant' }, 'tenant'],
  [{ kind: 'category', id: 'marketing' }, 'category:marketing'],
  [{ kind: 'program', id: 'harbor-deals' }, 'program:harbor-deals'],
  [{ kind: 'sender', id: '+12025550100' }, 'sender:+12025550100'],
];

describe('scope keys', () => {
  test.each(scopes)('%j is %s and back', (scope, key) => {
    expect(scopeKey(scope)).toBe(key);
    expect(parseScopeKey(key)).toEqual(scope);
  });

  test.each(['', 'planet', 'tenant:x', 'program', 'program:'])('%j is refused', (key) => {
    expect(() => parseScopeKey(key)).toThrow();
  });
});
