import type { SendRequest } from './send-decision.js';

/** The requests of one partition that wait, in the order of its log. What has one key is decided in order; what has no key has no order. */
export class WaitingSends {
  private readonly byOffset = new Map<bigint, SendRequest>();
  private readonly byTurn = new Map<string, SendRequest[]>();

  /** From where the partition must be read again after a crash. */
  get oldest(): bigint | undefined {
    return this.byOffset.keys().next().value;
  }

  get size(): number {
    return this.byOffset.size;
  }

  /** Whether something of the same key waits: then this waits behind it. */
  isBefore(request: SendRequest): boolean {
    return this.byTurn.has(turnOf(request));
  }

  /** Puts a request behind all that wait. Requests must come in the order of the log. */
  add(request: SendRequest): void {
    const turn = turnOf(request);
    const line = this.byTurn.get(turn);
    if (line) line.push(request);
    else this.byTurn.set(turn, [request]);
    this.byOffset.set(request.offset, request);
  }

  /** Key by key, what waits, the first in turn first. */
  lines(): Iterable<readonly SendRequest[]> {
    return this.byTurn.values();
  }

  /** Takes out the first in turn of its key. */
  remove(request: SendRequest): void {
    const turn = turnOf(request);
    const line = this.byTurn.get(turn);
    if (line?.[0] !== request) throw new Error('another request is first in turn');
    line.shift();
    if (line.length === 0) this.byTurn.delete(turn);
    this.byOffset.delete(request.offset);
  }
}

function turnOf({ key, offset }: SendRequest): string {
  return key === null ? `offset ${offset}` : `key ${key.toString('latin1')}`;
}
