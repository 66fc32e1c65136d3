import { createServer, type Server } from 'node:http';
import type { Embedding } from '@stopline/contracts';

/** A registry's clock and embedding, for specs: on a port of its own, or answering 503. */
export class FakeRegistry {
  /** Undefined: it answers 503. */
  embedding: Embedding | undefined;
  /** Which authorization came with which path. */
  readonly presented = new Set<string>();
  url = '';
  private readonly server: Server = createServer((request, response) => {
    this.presented.add(`${request.url}: ${request.headers.authorization ?? 'nothing'}`);
    const answers: Record<string, unknown> = { '/v1/clock': { now: new Date().toISOString() }, '/v1/embedding': this.embedding };
    const answer = this.embedding && answers[request.url ?? ''];
    response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });

  static async start(embedding: Embedding): Promise<FakeRegistry> {
    const fake = new FakeRegistry();
    fake.embedding = embedding;
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    const { port } = fake.server.address() as { port: number };
    fake.url = `http://127.0.0.1:${port}`;
    return fake;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
