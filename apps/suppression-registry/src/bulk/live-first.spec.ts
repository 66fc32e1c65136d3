import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LiveFirst } from './live-first.worker.js';

let liveFirst: LiveFirst;
let begun: string[];
const ends = new Map<string, () => void>();
const turns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  liveFirst = new LiveFirst();
  begun = [];
});

function work(name: string): () => Promise<void> {
  return () => {
    begun.push(name);
    return new Promise((end) => ends.set(name, end));
  };
}
const live = (name: string): void => void liveFirst.applyLive(work(name));
const list = (name: string): void => void liveFirst.applyList(work(name));
async function end(name: string): Promise<void> {
  ends.get(name)?.();
  await turns();
}

describe('what is said live', () => {
  it('begins at once, whatever lists do', async () => {
    list('a');
    list('b');
    await turns();
    live('stop');
    expect(begun).toEqual(['a', 'b', 'stop']);
  });

  it('lets no transaction of a list begin until all of it is applied', async () => {
    live('stop');
    list('a');
    live('start');
    await turns();
    await end('stop');
    expect(begun).toEqual(['stop', 'start']);
    await end('start');
    expect(begun).toEqual(['stop', 'start', 'a']);
  });

  it('that fails gives way like any other', async () => {
    const failed = liveFirst.applyLive(() => Promise.reject(new Error('refused')));
    list('a');
    await expect(failed).rejects.toThrow('refused');
    await turns();
    expect(begun).toEqual(['a']);
  });
});

describe('lists', () => {
  it('are applied two at a time, in the order of asking', async () => {
    for (const name of ['a', 'b', 'c', 'd']) list(name);
    await turns();
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('move on by one where what is said live never pauses', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      liveFirst = new LiveFirst(20);
      live('forever');
      list('a');
      list('b');
      list('c');
      await jest.advanceTimersByTimeAsync(19);
      expect(begun).toEqual(['forever']);
      await jest.advanceTimersByTimeAsync(100);
      expect(begun).toEqual(['forever', 'a']);
      await end('a');
      await jest.advanceTimersByTimeAsync(20);
      expect(begun).toEqual(['forever', 'a', 'b']);
    } finally {
      jest.useRealTimers();
    }
  });
});
