import { describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable, StatementRefused } from '@stopline/database';
import { GapDetected } from '@stopline/messaging';
import { UnknownTenantKey } from '@stopline/phone-number';
import { blamesValues, isOfContent, parkingReason } from './failures.js';

describe('a failure', () => {
  it.each([
    ['a value that PostgreSQL cannot take', new StatementRefused('22021'), true, 'sqlstate_22021'],
    ['a violated constraint', new StatementRefused('23505', 'transition'), true, 'sqlstate_23505'],
    ['a tenant whose key is missing', new UnknownTenantKey('demo'), true, 'UnknownTenantKey'],
    ['a mistake in our own code', new TypeError('x is undefined'), true, 'TypeError'],
    ['a table that is missing: every key would fail', new StatementRefused('42P01'), false, 'sqlstate_42P01'],
    ['PostgreSQL away (F10)', new DatabaseUnavailable('no answer'), false, 'DatabaseUnavailable'],
    ['missing records: the lane stops (I10)', new GapDetected({ topic: 'topic', lane: 1 }, 1n, 2n), false, 'GapDetected'],
  ])('%s', (_, error, ofContent, reason) => {
    expect(isOfContent(error)).toBe(ofContent);
    expect(parkingReason(error)).toBe(reason);
  });

  it.each([
    ['values that PostgreSQL refuses', new StatementRefused('22021'), true],
    ['a violated constraint', new StatementRefused('23505'), true],
    ['a mistake in our own code', new TypeError('x is undefined'), false],
    ['a table that is missing', new StatementRefused('42P01'), false],
  ])('is tried again in place unless it blames the values: %s', (_, error, blames) => {
    expect(blamesValues(error)).toBe(blames);
  });
});
