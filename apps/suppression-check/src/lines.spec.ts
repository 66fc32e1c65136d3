import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './lines.js';

async function linesIn(pieces: readonly Buffer[]): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const lines of linesOf((async function* () { yield* pieces; })())) found.push(...lines);
  return found;
}

describe('lines of a stream', () => {
  test.each([
    ['the last one may have no end', 'a\nb', ['a', 'b']],
    ['an empty one counts', 'a\n\nb\n', ['a', '', 'b']],
    ['CR LF is an end too', 'a\r\nb\r\n', ['a', 'b']],
    ['nothing has none', '', []],
    ['4,096 bytes are kept', `${'x'.repeat(4_096)}\n`, ['x'.repeat(4_096)]],
    ['one more is not', `${'x'.repeat(4_097)}\ny`, [undefined, 'y']],
    ['nor as the last', 'x'.repeat(4_097), [undefined]],
  ])('%s', async (_, text, lines) => {
    expect(await linesIn([Buffer.from(text)])).toEqual(lines);
  });

  test('are the same however the text was cut into pieces', async () => {
    const text = Buffer.from(`ä€\n${'y'.repeat(5_000)}\n\nz\r\nlast`);
    const whole = await linesIn([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((one, other) => one - other), text.length];
        expect(await linesIn(at.slice(1).map((end, n) => text.subarray(at[n], end)))).toEqual(whole);
      }),
    );
  });
});
