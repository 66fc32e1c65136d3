import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readInstallation } from './read-installation.js';

const providers = { acme: { settings: z.strictObject({ tokens: z.array(z.string().min(4)).min(1), region: z.enum(['us', 'eu']) }) } };

/** A correct file; a case replaces some of its lines, so that line numbers stay known. */
const GOOD = `tenants:
  - id: demo
    name: Demo
    keys:
      - { id: ask, role: sender, secret: '\${SECRET}' }
    accounts:
      - id: main
        provider: acme
        settings:
          tokens: ['\${TOKEN:-a-default}']
          region: us
    categories:
      - id: marketing
    programs:
      - id: deals
        brand: Demo
        category: marketing
        helpContact: 'help@demo.example'
    senders:
      - { address: '+12025550100', type: long_code, country: US, account: main, program: deals }
`;

const read = (text: string, env: Record<string, string> = { SECRET: 'a-secret-of-sixteen' }) => readInstallation({ text, env, providers });

function problemsOf(text: string, env?: Record<string, string>): string[] {
  const result = read(text, env);
  return 'problems' in result ? result.problems.map(({ line, column, field, reason }) => `${line}:${column} ${field} ${reason}`) : [];
}

describe('readInstallation', () => {
  it('replaces references by variables and their defaults, and fills in defaults of the schema', () => {
    const result = read(GOOD);
    expect(result).toMatchObject({
      installation: {
        freshness: { boundMs: 3000 },
        tenants: [{ keys: [{ secret: 'a-secret-of-sixteen' }], accounts: [{ settings: { tokens: ['a-default'] } }], programs: [{ language: 'en' }] }],
      },
    });
  });

  it('prefers a variable to its default, and an empty one counts as absent', () => {
    const tokens = (TOKEN: string) => read(GOOD, { SECRET: 'a-secret-of-sixteen', TOKEN });
    expect(tokens('from-the-environment')).toMatchObject({ installation: { tenants: [{ accounts: [{ settings: { tokens: ['from-the-environment'] } }] }] } });
    expect(tokens('')).toMatchObject({ installation: { tenants: [{ accounts: [{ settings: { tokens: ['a-default'] } }] }] } });
  });

  it('never parses a value of the environment as YAML', () => {
    const result = read(GOOD, { SECRET: "', role: compliance } # \n  - x" });
    expect(result).toMatchObject({ installation: { tenants: [{ keys: [{ role: 'sender', secret: "', role: compliance } # \n  - x" }] }] } });
  });

  it.each<{ wrong: string; from: string; to: string; env?: Record<string, string>; expected: string[] }>([
    {
      wrong: 'a variable that is not set, and nothing else about that field',
      from: '',
      to: '',
      env: {},
      expected: ['5:42 tenants[0].keys[0].secret needs the environment variable SECRET, which is not set'],
    },
    {
      wrong: 'a malformed reference',
      from: "'${SECRET}'",
      to: "'${SECRET'",
      expected: ['5:42 tenants[0].keys[0].secret holds a malformed reference: write ${NAME} or ${NAME:-default}'],
    },
    {
      wrong: 'a field that is missing: the place of what it is missing in',
      from: '        brand: Demo\n',
      to: '        language: en\n',
      expected: ['15:9 tenants[0].programs[0].brand is required'],
    },
    {
      wrong: 'a field that is not known',
      from: '    name: Demo\n',
      to: '    name: Demo\n    colour: red\n',
      expected: ['4:13 tenants[0].colour is not known'],
    },
    {
      wrong: 'a value that is not allowed',
      from: 'role: sender',
      to: 'role: boss',
      expected: ['5:26 tenants[0].keys[0].role must be one of sender, platform, compliance, operator'],
    },
    {
      wrong: 'a number where a text belongs',
      from: "'+12025550100'",
      to: '88222',
      expected: ['20:20 tenants[0].senders[0].address must be string, received number'],
    },
    {
      wrong: 'a reference to a program that does not exist',
      from: 'program: deals }',
      to: 'program: steals }',
      expected: ['20:90 tenants[0].senders[0].program there is no program steals; known: deals'],
    },
    {
      wrong: 'an unknown provider',
      from: 'provider: acme',
      to: 'provider: constructor',
      expected: ['8:19 tenants[0].accounts[0].provider is no provider; known: acme'],
    },
    {
      wrong: "settings that the provider's schema refuses, every one of them",
      from: 'region: us',
      to: 'regin: us',
      expected: ['9:9 tenants[0].accounts[0].settings.region must be one of us, eu', '11:18 tenants[0].accounts[0].settings.regin is not known'],
    },
    {
      wrong: "a program's own template that leaves out what a reply must say (R8)",
      from: '        category: marketing\n',
      to: '        category: marketing\n        templates: { en: { opt_out: Bye } }\n',
      expected: ['18:37 tenants[0].programs[0].templates.en.opt_out does not name {brand}'],
    },
    {
      wrong: 'YAML that does not parse',
      from: '      - id: marketing',
      to: '      - id: [marketing',
      expected: ['14:5  Flow sequence in block collection must be sufficiently indented and end with a ]'],
    },
    { wrong: 'an empty file', from: GOOD, to: '', expected: ['1:1  must be object, received null'] },
    {
      wrong: 'a key that stands twice',
      from: '    name: Demo\n',
      to: '    name: Demo\n    name: Demo 2\n',
      expected: ['4:5  Map keys must be unique'],
    },
  ])('names line, column, field and reason of $wrong', ({ from, to, env, expected }) => {
    const text = GOOD.replace(from, () => to);
    expect(problemsOf(text, env)).toEqual(expected);
  });

  it('reports all problems at once, in the order of the file', () => {
    const text = GOOD.replace('role: sender', 'role: boss').replace('region: us', 'region: mars').replace('long_code', 'long');
    expect(problemsOf(text)).toHaveLength(3);
    expect(problemsOf(text).map((problem) => Number(problem.split(':')[0]))).toEqual([5, 11, 20]);
  });

  it('finds fields behind an alias', () => {
    const text = GOOD.replace('tokens: [', 'tokens: &same [').replace('region: us', 'region: *same');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^11:11 tenants\[0\]\.accounts\[0\]\.settings\.region must be one of/)]);
  });

  it('repeats no value of the environment', () => {
    expect(problemsOf(GOOD, { SECRET: 'too-short' }).join()).not.toContain('too-short');
  });
});
