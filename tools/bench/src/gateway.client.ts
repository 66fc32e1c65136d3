import { Connection } from './connection.client.js';
import { deliver, stopWebhook } from './webhook.client.js';

/** Lends connections to the gateway for as long as `work` runs. */
export async function withGateway<Result>(url: string, connections: number, work: (gateway: Gateway) => Promise<Result>): Promise<Result> {
  const open = Array.from({ length: connections }, () => new Connection(url));
  try {
    return await work(new Gateway(url, open));
  } finally {
    for (const connection of open) connection.close();
  }
}

/** The gateway over a number of connections, each lent to one webhook at a time. */
export class Gateway {
  private readonly free: Connection[];
  private readonly waiting: ((connection: Connection) => void)[] = [];

  constructor(
    private readonly url: string,
    connections: readonly Connection[],
  ) {
    this.free = [...connections];
  }

  /** A STOP of this person, ready to be delivered. */
  webhook(person: string): Buffer {
    return stopWebhook(this.url, person, `SM${person}`);
  }

  /** Resolves with the time of the 2xx. */
  async deliver(webhook: Buffer): Promise<number> {
    const connection = this.free.pop() ?? (await new Promise<Connection>((lend) => this.waiting.push(lend)));
    const accepted = await deliver(connection, webhook);
    const next = this.waiting.shift();
    if (next) next(connection);
    else this.free.push(connection);
    return accepted;
  }
}
