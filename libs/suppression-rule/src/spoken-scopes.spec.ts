import type { KnownSender } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { scopeOfOptIn, scopesOfOptOut } from './spoken-scopes.js';

const spokenTo = (category: object) => ({ program: { id: 'deals' }, category: { id: 'marketing', ...category } }) as KnownSender;
const plain = spokenTo({});
const exempt = spokenTo({ exempt: { reason: 'one-time codes' } });

describe('what a STOP covers, and what a START lifts', () => {
  it.each([
    ['STOP to a known sender', plain, undefined, [{ kind: 'tenant' }]],
    ['STOP to an unknown sender', undefined, undefined, [{ kind: 'tenant' }]],
    ["STOP to an exempt category's sender", exempt, undefined, [{ kind: 'tenant' }, { kind: 'category', id: 'marketing' }]],
    ['an opt-out that names its program', plain, 'deals', [{ kind: 'program', id: 'deals' }]],
    ['an opt-out that names its program, of an exempt category', exempt, 'codes', [{ kind: 'program', id: 'codes' }]],
  ])('%s (R11)', (_, known, program, scopes) => expect(scopesOfOptOut(known, program)).toEqual(scopes));

  it.each([
    ['START to a known sender: its program', plain, undefined, { kind: 'program', id: 'deals' }],
    ['START to an unknown sender: nothing', undefined, undefined, undefined],
    ['an opt-in that names its program', undefined, 'codes', { kind: 'program', id: 'codes' }],
  ])('%s (R13)', (_, known, program, scope) => expect(scopeOfOptIn(known, program)).toEqual(scope));
});
