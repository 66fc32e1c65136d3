/** A message on a handset. */
export interface ReceivedMessage {
  readonly from: string;
  readonly text: string;
  /** RFC 3339. */
  readonly at: string;
  readonly provider: string;
  readonly account: string;
  readonly providerMessageId: string;
}

/** People's phones: what each received, and how often each answered by itself. */
export class Handsets {
  private readonly messages = new Map<string, ReceivedMessage[]>();
  private readonly answers = new Map<string, number>();

  receive(number: string, message: ReceivedMessage): void {
    const received = this.messages.get(number);
    if (received) received.push(message);
    else this.messages.set(number, [message]);
  }

  of(number: string): readonly ReceivedMessage[] {
    return this.messages.get(number) ?? [];
  }

  /** Whether this handset answers by itself once more, of at most so many times. */
  mayAnswer(number: string, most: number): boolean {
    const given = this.answers.get(number) ?? 0;
    if (given >= most) return false;
    this.answers.set(number, given + 1);
    return true;
  }

  /** One handset, or all of them. */
  clear(number?: string): void {
    if (number === undefined) {
      this.messages.clear();
      this.answers.clear();
    } else {
      this.messages.delete(number);
      this.answers.delete(number);
    }
  }

  /** How many messages each handset received. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.messages].map(([number, { length }]) => [number, length]));
  }
}
