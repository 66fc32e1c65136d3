import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fieldProblems, problemInWords, quarantineDetail } from './field-problems.js';

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'must be lower-case letters'),
  role: z.enum(['sender', 'platform']).optional(),
  keys: z.array(z.strictObject({ size: z.int() })).min(1).optional(),
  what: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('one') })]).optional(),
});

const errorOf = (value: unknown): z.ZodError => schema.safeParse(value).error ?? new z.ZodError([]);

describe('a field that is wrong, in words', () => {
  it.each([
    ['missing', {}, 'id is required'],
    ['against its rule', { id: 'A' }, 'id must be lower-case letters'],
    ['none of a list', { id: 'a', role: 'x' }, 'role must be one of sender, platform'],
    ['inside a list', { id: 'a', keys: [{ size: 1 }, {}] }, 'keys[1].size is required'],
    ['of another type', { id: 'a', keys: 'x' }, 'keys must be array, received string'],
    ['too small', { id: 'a', keys: [] }, 'keys must have >=1 items'],
    ['of no known kind', { id: 'a', what: { kind: 'two' } }, 'what.kind is of no known kind'],
    ['unknown', { id: 'a', more: 1 }, 'more is not known'],
    ['the whole', 1, 'must be object, received number'],
  ])('%s', (_, value, words) => {
    expect(fieldProblems(errorOf(value)).map(problemInWords)).toEqual([words]);
  });
});

describe('the detail of a quarantined record', () => {
  it("shows no unknown field's name (I16)", () => {
    expect(quarantineDetail(errorOf({ id: 'a', '+12025550123': 1, keys: [{ size: 1, Anna: 2 }] }))).toBe('data.keys[0].* is not known; data.* is not known');
  });

  it('names the whole', () => {
    expect(quarantineDetail(errorOf(1), 'body')).toBe('body must be object, received number');
  });

  it('stops after five fields', () => {
    const keys = Array.from({ length: 7 }, () => ({}));
    expect(quarantineDetail(errorOf({ id: 'a', keys }))).toMatch(/^(?:data\.keys\[\d\]\.size is required; ){5}and 2 more$/);
  });
});
