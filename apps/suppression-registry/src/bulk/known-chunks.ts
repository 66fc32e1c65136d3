/** Up to which chunk a list is durable without a gap, while its chunks become so in any order. */
export class KnownChunks {
  private readonly beyond = new Set<number>();

  constructor(private next: number) {}

  /** Answers the chunks that are known without a gap now: how many from 0. */
  add(chunk: number): number {
    if (chunk >= this.next) this.beyond.add(chunk);
    while (this.beyond.delete(this.next)) this.next += 1;
    return this.next;
  }
}
