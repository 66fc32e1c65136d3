import { expect, it } from '@jest/globals';
import { KnownChunks } from './known-chunks.js';

it.each([
  ['in order', 0, [0, 1, 2], [1, 2, 3]],
  ['out of order: only what has no gap before it', 0, [2, 0, 3, 1], [0, 1, 1, 4]],
  ['after a resume, known ones again', 2, [0, 2, 1, 4, 3], [2, 3, 3, 3, 5]],
])('%s', (_, from, added, known) => {
  const chunks = new KnownChunks(from);
  expect(added.map((chunk) => chunks.add(chunk))).toEqual(known);
});
