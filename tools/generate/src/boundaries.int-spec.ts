import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../../', import.meta.url).pathname;
const RULES = ['@nx/enforce-module-boundaries', 'no-restricted-imports'];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const forbidden: readonly (readonly [name: string, file: string, text: string, word: string])[] = [
  ['an app imports kafkajs', 'apps/suppression-check/src/main.ts', "import { Kafka } from 'kafkajs'; export const k = Kafka;", 'kafkajs'],
  ['contracts import a library', 'libs/contracts/src/index.ts', "import { parseAddress } from '@stopline/phone-number'; export const p = parseAddress;", 'name:contracts'],
  ['contracts import a package that is not zod', 'libs/contracts/src/index.ts', "import { parse } from 'yaml'; export const p = parse;", 'yaml'],
  ['a pure library imports the database', 'libs/suppression-rule/src/index.ts', "import { Database } from '@stopline/database'; export const d = Database;", 'pure:yes'],
  ['a pure library imports a framework', 'libs/providers/src/index.ts', "import { Module } from '@nestjs/common'; export const m = Module;", '@nestjs/common'],
  ['a library reaches into an app', 'libs/messaging/src/index.ts', "import '../../../apps/suppression-check/src/config.js';", 'relative'],
  ['an app imports an app', 'apps/suppression-check/src/main.ts', "import '@stopline/suppression-registry/dist/fold.js';", 'never imported'],
  ['a service imports what is for tests', 'apps/suppression-check/src/main.ts', "import { useKafka } from '@stopline/testing'; export const k = useKafka;", 'Only specs'],
];
const ALLOWED: Case = { name: 'allowed', file: 'apps/suppression-check/src/main.ts', text: "import { flow } from '@stopline/contracts'; export const f = flow;" };

/** Lints each text as if it stood in its file, with the workspace's own configuration, and gives the messages of the boundary rules by name. */
function violations(cases: readonly Case[]): Record<string, string> {
  const env = { ...process.env, NX_DAEMON: 'false' };
  // Without a fresh project graph the rule is skipped in silence.
  execFileSync('npx', ['nx', 'show', 'projects'], { cwd: ROOT, env });
  const script = `
    import { ESLint } from 'eslint';
    const rules = ${JSON.stringify(RULES)};
    const eslint = new ESLint({
      ruleFilter: ({ ruleId }) => rules.includes(ruleId),
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
    const found = {};
    for (const { name, file, text } of ${JSON.stringify(cases)}) {
      const [result] = await eslint.lintText(text, { filePath: file });
      found[name] = result.messages.filter(({ ruleId, fatal }) => fatal || rules.includes(ruleId)).map(({ message }) => message).join('\\n');
    }
    process.stdout.write('\\n' + JSON.stringify(found));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8', env });
  return JSON.parse(out.slice(out.lastIndexOf('\n'))) as Record<string, string>;
}

describe('module boundaries', () => {
  const found = violations([...forbidden.map(([name, file, text]) => ({ name, file, text })), ALLOWED]);

  test.each(forbidden)('%s: refused', (name, _file, _text, word) => {
    expect(found[name]).toContain(word);
  });

  test('what is allowed passes', () => {
    expect(found[ALLOWED.name]).toBe('');
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
