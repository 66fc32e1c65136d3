import { Problem } from '@stopline/service-runtime';

/** How many lists go through this process at once: each holds buffers, and some a connection. */
export class ListSlots {
  private taken = 0;

  constructor(private readonly slots: number) {}

  /** Takes a slot; answers what gives it back, once. Throws a Problem 429 where none is free. */
  take(): () => void {
    if (this.taken >= this.slots) {
      throw new Problem(429, { code: 'too_many_lists', detail: 'Other lists are on their way: try again (LISTS_AT_ONCE).', headers: { 'retry-after': '10' } });
    }
    this.taken += 1;
    let held = true;
    return () => {
      if (held) this.taken -= 1;
      held = false;
    };
  }
}
