import type { Session } from './session.client.js';
import { WorkLoop } from './work-loop.worker.js';

/** How often a silent connection is asked whether it still lives; a half-open one would be deaf for ever (F13). */
const PROBE_MS = 15_000;

type Heard = (payload?: string) => void;

/** Hears notifications on one connection for any number of channels, and connects again by itself (F10b). */
export class Listener {
  private readonly hearers = new Map<string, Set<Heard>>();
  private readonly loop: WorkLoop;
  private session: Session | undefined;
  private heardOf = new Set<string>();

  constructor(private readonly connect: () => Promise<Session>) {
    this.loop = new WorkLoop(
      () => this.keepUp(),
      () => this.drop(),
    );
  }

  add(channel: string, heard: Heard): () => void {
    const hearers = this.hearers.get(channel) ?? new Set<Heard>();
    this.hearers.set(channel, hearers.add(heard));
    if (this.heardOf.has(channel)) heard();
    this.loop.start();
    this.loop.wake();
    return () => void hearers.delete(heard);
  }

  async close(): Promise<void> {
    await this.loop.stop();
    await this.session?.close();
  }

  private async keepUp(): Promise<number> {
    if (!this.session || this.session.lost) await this.reconnect();
    const session = this.session;
    for (const channel of this.hearers.keys()) {
      if (this.heardOf.has(channel)) continue;
      await session?.listen(channel);
      this.heardOf.add(channel);
      this.tell(channel);
    }
    await session?.query('SELECT 1');
    return PROBE_MS;
  }

  private async reconnect(): Promise<void> {
    this.drop();
    const session = await this.connect();
    session.onNotification((channel, payload) => this.tell(channel, payload));
    session.onLost(() => this.loop.wake());
    this.session = session;
  }

  private drop(): void {
    this.heardOf = new Set();
    void this.session?.close();
    this.session = undefined;
  }

  private tell(channel: string, payload?: string): void {
    for (const heard of this.hearers.get(channel) ?? []) heard(payload);
  }
}
