import { describe, expect, test } from '@jest/globals';
import { Gathering } from './gathering.worker.js';

describe('gathering', () => {
  test('what comes at the same time is written together, what comes meanwhile in the next write', async () => {
    const writes: number[][] = [];
    const gathering: Gathering<number> = new Gathering(async (items) => {
      writes.push([...items]);
      if (writes.length === 1) late = gathering.add(3);
      await Promise.resolve();
    });
    let late: Promise<void> = Promise.resolve();
    await Promise.all([gathering.add(1), gathering.add(2)]);
    await late;
    expect(writes).toEqual([[1, 2], [3]]);
  });

  test('what is too much for one write is cut; a part that is refused is the others\' no matter', async () => {
    const writes: number[][] = [];
    const pairs = (items: readonly number[]): number[][] => [[...items.slice(0, 2)], [...items.slice(2)]];
    const gathering = new Gathering<number>((items) => {
      if (items.includes(3)) return Promise.reject(new Error('three'));
      writes.push([...items]);
      return Promise.resolve();
    }, pairs);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => gathering.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(writes).toEqual([[1, 2], [4]]);
  });

  test('six parts are written beside each other, the next one when one is done', async () => {
    const open: (() => void)[] = [];
    let begun = 0;
    const gathering = new Gathering<number>(
      () => {
        begun += 1;
        return new Promise<void>((done) => void open.push(done));
      },
      (items) => items.map((item) => [item]),
    );
    const added = Promise.all(Array.from({ length: 8 }, (_, item) => gathering.add(item)));
    const settled = (): Promise<void> => new Promise(setImmediate);
    await settled();
    await settled();
    expect(begun).toBe(6);
    open.pop()?.();
    await settled();
    expect(begun).toBe(7);
    while (open.length > 0) {
      open.pop()?.();
      await settled();
    }
    await added;
    expect(begun).toBe(8);
  });

  test('one that fails fails alone, with its own error', async () => {
    const written: number[] = [];
    const gathering = new Gathering<number>((items) => {
      if (items.includes(2)) return Promise.reject(new Error('two'));
      written.push(...items);
      return Promise.resolve();
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => gathering.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual([1, 3]);
    await gathering.add(4);
    expect(written).toEqual([1, 3, 4]);
  });

  test('a database that is away fails all of them at once, without a try for each', async () => {
    let writes = 0;
    const away = Object.assign(new Error('away'), { code: 'away', logLevel: 'warn', retriable: true });
    const gathering = new Gathering<number>(() => {
      writes += 1;
      return Promise.reject(away);
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => gathering.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(writes).toBe(1);
  });
});
