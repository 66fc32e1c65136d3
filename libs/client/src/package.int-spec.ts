import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PACK_MS = 120_000;
const PROGRAM = `
  import { embeddedMayText, fakeMayText, grpcMayText, matchVerdict } from '@stopline/client';
  const choices = { allow: () => 'send', block: () => 'leave out', unknown: ({ reason }) => reason };
  const to = '+12025550123';
  const client = grpcMayText({ addresses: ['127.0.0.1:1'], key: 'none', tls: false });
  console.log(matchVerdict(await client.mayText({ to }), choices), matchVerdict(await fakeMayText({ block: [to] }).mayText({ to }), choices), typeof embeddedMayText);
  await client.close();
`;

describe('the package that senders install', () => {
  let folder: string;
  let contents: string[];
  const installed = (): string => join(folder, 'node_modules', '@stopline', 'client');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stopline-client-'));
    const packed = execFileSync(process.execPath, [join(ROOT, 'tools', 'pack-client.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    mkdirSync(installed(), { recursive: true });
    execFileSync('tar', ['-xzf', packed, '-C', installed(), '--strip-components=1']);
    contents = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' }).split('\n');
    const { dependencies } = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@stopline/'))) {
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    }
  }, PACK_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('runs with the dependencies that it names and nothing else of the workspace', () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { cwd: folder, encoding: 'utf8' });
    expect(said.trim()).toBe('UNREACHABLE leave out function');
  });

  test('holds what runs, its types, a README and the licence, and no spec', () => {
    for (const file of ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts']) expect(contents).toContain(`package/${file}`);
    expect(contents.filter((file) => /\.(spec|int-spec|contract)\.|\/src\//.test(file))).toEqual([]);
  });
});
