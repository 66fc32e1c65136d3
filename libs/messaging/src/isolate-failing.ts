import { severityOf } from '@stopline/contracts';

/**
 * Finds the keys that fail while others succeed (reliability.md §5): attempts all items together and, where that fails,
 * halves until each failing key stands alone. Returns the failing keys with their errors; everything else is done.
 * `attempt` must be all or nothing (a savepoint). Items of one key stay together and in order.
 * A retriable error is a dependency that is down, and when every one of several keys fails it is no key's fault: both are thrown.
 */
export async function isolateFailing<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  attempt: (items: readonly Item[]) => Promise<void>,
): Promise<ReadonlyMap<string, unknown>> {
  const byKey = Map.groupBy(items, keyOf);
  const failing = new Map<string, unknown>();

  async function settle(keys: readonly string[]): Promise<void> {
    try {
      await attempt(keys.flatMap((key) => byKey.get(key) ?? []));
    } catch (error) {
      if (isRetriable(error)) throw error;
      const [key, ...others] = keys;
      if (key !== undefined && others.length === 0) {
        failing.set(key, error);
        return;
      }
      const half = Math.ceil(keys.length / 2);
      await settle(keys.slice(0, half));
      await settle(keys.slice(half));
    }
  }

  if (byKey.size > 0) await settle([...byKey.keys()]);
  if (byKey.size > 1 && failing.size === byKey.size) throw [...failing.values()][0];
  return failing;
}

/** Whether the same attempt may succeed later: the error's class says so. */
export function isRetriable(error: unknown): boolean {
  return severityOf(error).retriable;
}
