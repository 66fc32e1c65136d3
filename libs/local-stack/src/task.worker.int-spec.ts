import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { startedAt } from './started-at.client.js';
import { runTask } from './task.worker.js';

const shell = (script: string, signal = new AbortController().signal): Promise<void> =>
  runTask({ command: '/bin/sh', args: ['-c', script], env: { PATH: process.env['PATH'] }, signal });

describe('runTask', () => {
  it('resolves when the task ended well', async () => {
    await expect(shell('exit 0')).resolves.toBeUndefined();
  });

  it('tells how a task failed, with its last lines', async () => {
    await expect(shell('seq 1 20; echo broken >&2; exit 3')).rejects.toThrow(/^exit code 3\n(.|\n)*20(.|\n)*broken/);
  });

  it('tells of a command that is not there', async () => {
    const task = runTask({ command: '/nowhere', args: [], env: {}, signal: new AbortController().signal });
    await expect(task).rejects.toThrow('could not be started');
  });

  it('stops a task that waits for ever, and settles only when it is gone', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const { pid, ended } = await begun(stop);
    stop.abort(reason);
    await expect(ended).rejects.toBe(reason);
    expect(startedAt(pid)).toBeUndefined();
  });
});

/** A task that tells its process id, and then waits. */
async function begun(stop: AbortController): Promise<{ pid: number; ended: Promise<void> }> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer((request, response) => {
    resolve(Number(request.url?.slice(1)));
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const script = `await fetch('http://127.0.0.1:${port}/' + process.pid); setInterval(() => {}, 1000)`;
  const ended = runTask({ command: process.execPath, args: ['--input-type=module', '-e', script], env: {}, signal: stop.signal });
  const pid = await promise;
  server.close();
  return { pid, ended };
}
