/**
 * How far each lane has been applied, in numbers of the registry's outbox, and who waits for one: a check that carries the
 * token of a write is answered from a copy that contains the write, or not at all (I8).
 */
export class AppliedNumbers {
  private readonly applied = new Map<number, number>();
  private readonly waiting = new Map<number, Set<() => void>>();

  /** A re-published record carries an old number: a lane never goes back. */
  advance(lane: number, laneSeq: number): void {
    if (laneSeq <= this.of(lane)) return;
    this.applied.set(lane, laneSeq);
    for (const look of this.waiting.get(lane) ?? []) look();
  }

  /** true as soon as the lane has reached the number; false when the signal aborts before. */
  reached(lane: number, laneSeq: number, signal: AbortSignal): Promise<boolean> {
    if (this.of(lane) >= laneSeq) return Promise.resolve(true);
    if (signal.aborted) return Promise.resolve(false);
    const waiting = this.waitingFor(lane);
    return new Promise((resolve) => {
      const settle = (result: boolean): void => {
        waiting.delete(look);
        signal.removeEventListener('abort', giveUp);
        resolve(result);
      };
      const look = (): void => {
        if (this.of(lane) >= laneSeq) settle(true);
      };
      const giveUp = (): void => settle(false);
      waiting.add(look);
      signal.addEventListener('abort', giveUp);
    });
  }

  private of(lane: number): number {
    return this.applied.get(lane) ?? 0;
  }

  private waitingFor(lane: number): Set<() => void> {
    const known = this.waiting.get(lane);
    if (known) return known;
    const waiting = new Set<() => void>();
    this.waiting.set(lane, waiting);
    return waiting;
  }
}
