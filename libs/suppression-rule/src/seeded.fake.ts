/** Random numbers below `limit`, the same for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed + 0x6d2b79f5;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One merged list in which the order of each log is kept. */
export function interleave<T>(logs: readonly (readonly T[])[], random: (limit: number) => number): T[] {
  const rest = logs.map((log) => [...log]);
  const merged: T[] = [];
  for (;;) {
    const open = rest.filter((log) => log.length > 0);
    const next = open[random(open.length || 1)]?.shift();
    if (next === undefined) return merged;
    merged.push(next);
  }
}
