import { describe, expect, it } from '@jest/globals';
import { waitUntil } from './wait-until.worker.js';

describe('waitUntil', () => {
  it('gives the first answer that is neither false nor undefined', async () => {
    const answers = [undefined, false, 0] as const;
    let asked = 0;
    expect(await waitUntil('a zero', () => answers[asked++])).toBe(0);
  });

  it('asks again after an error', async () => {
    let asked = 0;
    const condition = (): boolean => {
      if (asked++ === 0) throw new Error('not yet');
      return true;
    };
    expect(await waitUntil('a second try', condition)).toBe(true);
  });

  it('names what it waited for and the latest answer', async () => {
    await expect(waitUntil('the moon', () => false, 1)).rejects.toThrow('the moon (latest: false)');
  });
});
