import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startedAt } from '@stopline/local-stack';
import { AlreadyRunning, RunFile } from './run-file.js';

const ready = { urls: { 'suppression-check': 'http://127.0.0.1:4200' }, grpc: '127.0.0.1:4201', brokers: '127.0.0.1:4092', installationFile: '/stopline.yaml' };

describe('RunFile', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'stopline-run-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('lets one launcher have the data folder, and tells the second one where the first is', async () => {
    const first = new RunFile(dir);
    await first.claim();
    first.announce(ready, {});
    await expect(new RunFile(dir).claim()).rejects.toThrow(AlreadyRunning);
    expect(new RunFile(dir).current()?.ready?.urls).toEqual(ready.urls);
  });

  it('can be read by its owner alone', async () => {
    await new RunFile(dir).claim();
    expect(statSync(join(dir, 'run.json')).mode & 0o077).toBe(0);
  });

  it('takes the folder of a launcher whose process id belongs to somebody else by now', async () => {
    const file = new RunFile(dir);
    await file.claim();
    const run = JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')) as { launcher: { started: string } };
    run.launcher.started = 'another time';
    writeFileSync(join(dir, 'run.json'), JSON.stringify(run));
    expect(file.current()).toBeUndefined();
    await expect(new RunFile(dir).claim()).resolves.toEqual([]);
  });

  it('ends what a launcher that was killed has left running, and nothing else', async () => {
    const left = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    const other = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    const [leftPid, otherPid] = [left.pid ?? 0, other.pid ?? 0];
    const gone = { name: 'launcher', pid: 999_999_999, started: '1' };
    const children = [
      { name: 'suppression-check', pid: leftPid, started: startedAt(leftPid) },
      { name: 'audit-recorder', pid: otherPid, started: 'before this one' },
    ];
    writeFileSync(join(dir, 'run.json'), JSON.stringify({ launcher: gone, since: '', ready: { ...ready, children } }));
    await expect(new RunFile(dir).claim()).resolves.toEqual(['suppression-check']);
    expect([startedAt(leftPid), startedAt(otherPid)]).toEqual([undefined, expect.any(String)]);
    other.kill();
  });

  it('takes the folder when the file is half written', async () => {
    writeFileSync(join(dir, 'run.json'), '{"launcher":');
    await expect(new RunFile(dir).claim()).resolves.toEqual([]);
  });
});
