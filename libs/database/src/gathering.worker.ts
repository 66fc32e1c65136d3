import { isRetriable } from '@stopline/messaging';

interface Waiting<Item> {
  readonly item: Item;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Parts under way at once. More only fill the memory: PostgreSQL is busy with these while the next ones are made ready. */
const BESIDE = 6;

/**
 * Writes what comes at the same time together: one write is under way, what is given meanwhile goes into the next one. A write of
 * several that is refused is tried for each alone, so that none fails for another's fault.
 */
export class Gathering<Item> {
  private waiting: Waiting<Item>[] = [];
  private writing = false;

  /** `cut` parts what came together where that is too much for one write: its parts are written beside each other. */
  constructor(
    private readonly write: (items: readonly Item[]) => Promise<void>,
    private readonly cut: (items: readonly Item[]) => readonly (readonly Item[])[] = (items) => [items],
  ) {}

  /** Resolves when the item is written; rejects with the error of the write that had it alone, or of one that may succeed later. */
  add(item: Item): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    // The lanes of one fetch are given in one turn of the event loop.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.writeParts(this.partsOf(this.waiting.splice(0)));
    this.writing = false;
  }

  private async writeParts(parts: readonly (readonly Waiting<Item>[])[]): Promise<void> {
    const left = parts.values();
    const writeOnes = async (): Promise<void> => {
      for (const part of left) await this.writeTogether(part);
    };
    await Promise.all(Array.from({ length: Math.min(BESIDE, parts.length) }, writeOnes));
  }

  private partsOf(together: readonly Waiting<Item>[]): Waiting<Item>[][] {
    const byItem = Map.groupBy(together, ({ item }) => item);
    return this.cut([...byItem.keys()]).map((part) => part.flatMap((item) => byItem.get(item) ?? []));
  }

  private async writeTogether(together: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.write(together.map(({ item }) => item));
      for (const { done } of together) done();
    } catch (error) {
      // A database that is away is away for all: trying each alone would only wait as often.
      if (together.length === 1 || isRetriable(error)) for (const { failed } of together) failed(error);
      else for (const one of together) await this.writeTogether([one]);
    }
  }
}
