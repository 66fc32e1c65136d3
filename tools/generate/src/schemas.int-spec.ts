import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { events } from '@stopline/contracts';
import { providers } from '@stopline/providers';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { eventSchemas, installationSchema } from './schemas.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
// The patterns in the schemas say what `format` would; editors use the latter.
const options = { strict: false, validateFormats: false };

describe('JSON Schemas, read by somebody who does not know zod', () => {
  const schemas = eventSchemas();

  test.each(events.map(({ type }) => type))('the fixture of %s fits', (type) => {
    const validate = new Ajv2020(options).compile(schemas.get(`${type}.json`) ?? false);
    expect([validate(JSON.parse(read(`libs/contracts/fixtures/${type}.json`))), validate.errors]).toEqual([true, null]);
  });

  const editor = new Ajv(options).compile(installationSchema(new Map(Object.values(providers).map(({ id, settings }) => [id, settings]))));
  const demo = (): { tenants: { accounts: { settings: Record<string, unknown>; provider: string }[] }[] } => parse(read('stopline.yaml')) as never;

  test('the demo stopline.yaml fits, before its references are filled in', () => {
    expect([editor(demo()), editor.errors]).toEqual([true, null]);
  });

  test.each<[string, (account: { settings: Record<string, unknown>; provider: string }) => void]>([
    ['a provider that does not exist', (account) => (account.provider = 'nobody')],
    ["a setting that is not the provider's", (account) => (account.settings = { ...account.settings, secrets: [] })],
    ['a missing setting', (account) => delete account.settings['authTokens']],
  ])('%s is marked', (_name, change) => {
    const wrong = demo();
    const account = wrong.tenants[0]?.accounts[0];
    if (account) change(account);
    expect(editor(wrong)).toBe(false);
  });
});
