import { describe, expect, it } from '@jest/globals';
import { gapsOf } from './gap.js';

const TOPIC = 'stopline.classified-messages.v1';

describe('gapsOf (reliability.md §3: a position below the log start is a gap)', () => {
  it.each([
    ['a position before the log: a gap', 120n, 150n, [{ topic: TOPIC, lane: 4, storedPosition: '120', logBegins: '150', missing: '30' }]],
    ['a position where the log begins: none', 150n, 150n, []],
    ['a position within the log: none', 200n, 150n, []],
    ['a lane that was never applied, of a log that begins at 0: none', undefined, 0n, []],
    ['a lane that was never applied, of a log that has lost records: a gap from 0', undefined, 3n, [{ topic: TOPIC, lane: 4, storedPosition: '0', logBegins: '3', missing: '3' }]],
    ['beyond what a double holds', 9_007_199_254_740_993n, 9_007_199_254_740_995n, [expect.objectContaining({ storedPosition: '9007199254740993', missing: '2' })]],
  ])('%s', (_, stored, low, gaps) => {
    expect(gapsOf(TOPIC, new Map(stored === undefined ? [] : [[4, stored]]), new Map([[4, { low }]]))).toEqual(gaps);
  });
});
