import { describe, expect, test } from '@jest/globals';
import { cursorOf, filterOf, searchQuestion } from './search.js';

const number = '+12125550123';
const place = { at: '2026-11-24T08:30:00.000Z', laneSeq: '42', eventId: '5b6c7d8e-1111-5222-8333-444455556666' };

describe('a search', () => {
  test('of nothing in particular is a first page of a hundred', () => {
    expect(searchQuestion.parse({})).toEqual({ limit: 100 });
  });

  test('goes on where the page before ended', () => {
    expect(searchQuestion.parse({ cursor: cursorOf(place) }).cursor).toEqual(place);
  });

  test('takes a cursor without a number of the lane', () => {
    const bare = { at: place.at, eventId: place.eventId };
    expect(searchQuestion.parse({ cursor: Buffer.from(JSON.stringify(bare)).toString('base64url') }).cursor).toEqual({ ...bare, laneSeq: null });
  });

  test.each<[string, unknown]>([
    ['a limit over 500', { limit: 501 }],
    ['a limit of none', { limit: 0 }],
    ['another tenant (S14)', { tenant: 'northwind' }],
    ['a kind that is not recorded', { kinds: ['stopline.suppression-entry.recorded.v1'] }],
    ['no kind', { kinds: [] }],
    ['a time that is no instant', { from: 'yesterday' }],
    ['a day that does not exist', { to: '2026-02-30T00:00:00.000Z' }],
    ['the year 0', { from: '0000-01-01T00:00:00.000Z' }],
    ['a correlation with NUL', { correlationId: 'a\0b' }],
    ['a cursor at a time that is none', { cursor: cursorOf({ ...place, at: '0000-01-01T00:00:00.000Z' }) }],
    ['a cursor at a number that is none', { cursor: cursorOf({ ...place, laneSeq: '9'.repeat(19) }) }],
    ['a number that is none', { number: '555' }],
    ['a cursor that is no JSON', { cursor: 'AAAA' }],
    ['a cursor of other fields', { cursor: Buffer.from('{"at":1}').toString('base64url') }],
  ])('%s is refused', (_, question) => {
    expect(searchQuestion.safeParse(question).success).toBe(false);
  });

  test('reaches the database without the number, under each token it may have', () => {
    const question = searchQuestion.parse({ number, kinds: ['stopline.audit.read.v1'] });
    const filter = filterOf(question, () => ['k2.token', 'k1.token']);
    expect(filter).toEqual({ subjects: ['k2.token', 'k1.token'], kinds: ['stopline.audit.read.v1'], limit: 100 });
  });
});
