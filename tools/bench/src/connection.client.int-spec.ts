import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Connection } from './connection.client.js';

const request = (path: string): Buffer => Buffer.from(`GET ${path} HTTP/1.1\r\nhost: spec\r\n\r\n`);
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(({ url: path = '' }, response) => {
    if (path === '/cut') return void response.destroy();
    const body = 'x'.repeat(Number(path.slice(1)));
    response.writeHead(body === '' ? 204 : 202, body === '' ? {} : { 'content-length': body.length });
    response.write(body.slice(0, 3));
    setImmediate(() => response.end(body.slice(3)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a connection', () => {
  test('answers one request after the other, each when its answer is there, whole', async () => {
    const connection = new Connection(url);
    const statuses: number[] = [];
    for (const path of ['/5', '/0', '/100000', '/1']) statuses.push(await connection.send(request(path)));
    expect(statuses).toEqual([202, 204, 202, 202]);
    connection.close();
  });

  test('is opened again where the server closed it while it was idle', async () => {
    const connection = new Connection(url);
    await connection.send(request('/5'));
    const closed = once(server, 'connection');
    server.closeIdleConnections();
    await new Promise(setImmediate);
    const answered = connection.send(request('/5')).catch(() => connection.send(request('/5')));
    await closed;
    expect(await answered).toBe(202);
    connection.close();
  });

  test('rejects when it is cut', async () => {
    const connection = new Connection(url);
    await expect(connection.send(request('/cut'))).rejects.toThrow('closed');
  });
});
