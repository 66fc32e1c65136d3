/** Runs all tasks, at most so many at a time, and gives their results in the order of the tasks. */
export async function inFlightAtMost<T>(most: number, tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = tasks.entries();
  const runner = async (): Promise<void> => {
    for (const [place, task] of waiting) results[place] = await task();
  };
  await Promise.all(Array.from({ length: most }, runner));
  return results;
}
