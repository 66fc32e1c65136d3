import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../../', import.meta.url).pathname;
const RULE = '@nx/enforce-module-boundaries';

/** Lints a text as if it stood in `file`, with the workspace's own configuration, and gives the messages of the boundary rule. */
function violations(file: string, text: string): string[] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({
      ruleFilter: ({ ruleId }) => ruleId === '${RULE}',
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
    const [result] = await eslint.lintText(${JSON.stringify(text)}, { filePath: ${JSON.stringify(file)} });
    process.stdout.write(JSON.stringify(result.messages.filter(({ ruleId, fatal }) => fatal || ruleId === '${RULE}').map(({ message }) => message)));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } });
  return JSON.parse(out.slice(out.lastIndexOf('['))) as string[];
}

describe('module boundaries', () => {
  execFileSync('npx', ['nx', 'show', 'projects'], { cwd: ROOT, env: { ...process.env, NX_DAEMON: 'false' } });

  test.each([
    ['an app imports kafkajs', 'apps/suppression-check/src/main.ts', "import { Kafka } from 'kafkajs'; export const k = Kafka;", 'kafkajs'],
    ['contracts import a library', 'libs/contracts/src/index.ts', "import { parseAddress } from '@stopline/phone-number'; export const p = parseAddress;", 'name:contracts'],
    ['contracts import a package that is not zod', 'libs/contracts/src/index.ts', "import { parse } from 'yaml'; export const p = parse;", 'yaml'],
    ['a pure library imports the database', 'libs/suppression-rule/src/index.ts', "import { Database } from '@stopline/database'; export const d = Database;", 'pure:yes'],
    ['a pure library imports a framework', 'libs/providers/src/index.ts', "import { Module } from '@nestjs/common'; export const m = Module;", '@nestjs/common'],
    ['a library reaches into an app', 'libs/messaging/src/index.ts', "import '../../../apps/suppression-check/src/config.js';", 'relative'],
    ['an app imports an app', 'apps/suppression-check/src/main.ts', "import '@stopline/suppression-registry';", 'type:lib'],
  ])('%s: refused', (_name, file, text, word) => {
    expect(violations(file, text).join('\n')).toContain(word);
  });

  test('what is allowed passes', () => {
    expect(violations('apps/suppression-check/src/main.ts', "import { flow } from '@stopline/contracts'; export const f = flow;")).toEqual([]);
  });

  test('every project has its tags: without one no rule would bind it', () => {
    for (const folder of ['apps', 'libs', 'tools']) {
      const projects = readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      for (const { name } of projects) {
        const { nx } = JSON.parse(readFileSync(`${ROOT}${folder}/${name}/package.json`, 'utf8')) as { nx?: { tags?: string[] } };
        expect(nx?.tags).toEqual(expect.arrayContaining([expect.stringMatching(/^type:(app|lib|tool|testing|e2e)$/), `name:${name}`]));
      }
    }
  });
});
