import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NoGivenPostgres, waitForPostgres } from './given-postgres.client.js';

const url = (port: number): string => `postgres://stopline:secret@127.0.0.1:${port}/stopline`;
const never = new AbortController().signal;

describe('waitForPostgres', () => {
  it('names a database that does not answer in time, without its password', async () => {
    const waiting = waitForPostgres(url(1), 100, never);
    await expect(waiting).rejects.toThrow('DATABASE_URL: PostgreSQL at 127.0.0.1:1 cannot be used: no answer within 0.1 s (ECONNREFUSED)');
    await expect(waiting).rejects.not.toThrow('secret');
  });

  it('stops waiting when it is asked to', async () => {
    const stop = new AbortController();
    const waiting = waitForPostgres(url(1), 60_000, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });

  describe('at a server that refuses', () => {
    let server: Server;
    beforeEach(async () => {
      server = createServer((socket) => socket.once('data', () => socket.end(refusal('28P01', 'password authentication failed'))));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it('does not wait', async () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      await expect(waitForPostgres(url(port), 60_000, never)).rejects.toThrow(NoGivenPostgres);
    });
  });
});

/** An ErrorResponse of PostgreSQL's protocol. */
function refusal(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(fields.length + 4);
  return Buffer.concat([Buffer.from('E'), length, fields]);
}
