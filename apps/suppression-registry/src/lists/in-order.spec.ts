import { describe, expect, it } from '@jest/globals';
import { inOrder } from './in-order.js';
import { ListSlots } from './list-slots.js';

async function* upTo(count: number): AsyncGenerator<number> {
  await Promise.resolve();
  for (let one = 0; one < count; one += 1) yield one;
}

describe('works in order', () => {
  it('give what they give in the order of the inputs, a few at once', async () => {
    let going = 0;
    let most = 0;
    const work = async (one: number) => {
      going += 1;
      most = Math.max(most, going);
      for (let turn = 0; turn < (one * 7) % 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      going -= 1;
      return one;
    };
    const given: number[] = [];
    for await (const one of inOrder(upTo(40), 3, work)) given.push(one);
    expect([given, most]).toEqual([Array.from({ length: 40 }, (_, one) => one), 3]);
  });

  it('end with the first that fails, and begin no more', async () => {
    const begun: number[] = [];
    const works = inOrder(upTo(40), 3, (one) => {
      begun.push(one);
      return one >= 5 ? Promise.reject(new Error(`no ${one}`)) : Promise.resolve(one);
    });
    const given: number[] = [];
    await expect((async () => {
      for await (const one of works) given.push(one);
    })()).rejects.toThrow('no 5');
    expect([given, begun.length]).toEqual([[0, 1, 2, 3, 4], 8]);
  });
});

describe('slots of lists', () => {
  it('are as many as there are, and each is given back once', () => {
    const slots = new ListSlots(2);
    const [first] = [slots.take(), slots.take()];
    expect(() => slots.take()).toThrow('Other lists are on their way');
    first();
    first();
    slots.take();
    expect(() => slots.take()).toThrow('Other lists are on their way');
  });
});
