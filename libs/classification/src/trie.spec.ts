import { expect, it } from '@jest/globals';
import { Trie } from './trie.js';

it.each<['beginning' | 'end', string, string[]]>([
  ['beginning', 'unsubscribed', ['un', 'unsub']],
  ['beginning', 'uns', ['un']],
  ['beginning', 'run', []],
  ['end', 'resub', ['sub']],
  ['end', 'reunsub', ['sub', 'unsub']],
])('from the %s, "%s" holds %j', (side, word, held) => {
  const words = side === 'beginning' ? ['un', 'unsub', 'sub'] : ['unsub', 'sub', 'un'];
  expect(new Trie(words.map((known) => [known, known] as const), side).within(word)).toEqual(held);
});
