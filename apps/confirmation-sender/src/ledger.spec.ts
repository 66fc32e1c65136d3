import { describe, expect, it } from '@jest/globals';
import { moves, statesBefore, type ReplyState } from './ledger.js';

describe('the ledger', () => {
  it.each<[ReplyState, ReplyState[]]>([
    ['pending', ['claimed', 'expired', 'skipped']],
    ['claimed', ['sent', 'rejected', 'unknown', 'pending']],
    ['unknown', ['sent']],
    ['sent', []],
    ['rejected', []],
    ['expired', []],
    ['skipped', []],
  ])('from %s only to what reliability.md §8 says', (state, next) => {
    expect(moves[state]).toEqual(next);
  });

  it('claims nothing but what is pending: an unknown outcome is never sent again (I4)', () => {
    expect(statesBefore('claimed')).toEqual(['pending']);
    expect(statesBefore('pending')).toEqual(['claimed']);
    expect(statesBefore('sent')).toEqual(['claimed', 'unknown']);
  });
});
