/** Keeps up to `limit` works going at once and gives what they give, in the order of the inputs. The first that fails ends it. */
export async function* inOrder<Input, Output>(inputs: AsyncIterable<Input>, limit: number, work: (input: Input) => Promise<Output>): AsyncGenerator<Output> {
  const going: Promise<Output>[] = [];
  for await (const input of inputs) {
    const one = work(input);
    // It is heard when its turn comes, which may be after another one's failure.
    one.catch(() => undefined);
    going.push(one);
    if (going.length >= limit) yield (await going.shift()) as Output;
  }
  for (const one of going) yield await one;
}
