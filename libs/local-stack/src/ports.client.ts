import { createServer } from 'node:net';

/** Below the ephemeral ranges of Linux and macOS, so that no outgoing connection takes the port while its server is down. */
const FIRST = 20_000;
const COUNT = 10_000;

/** True when nothing listens on the port of this host. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

const given = new Set<number>();

/** A port that is free on the loopback interface and that this process has not been given before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}
