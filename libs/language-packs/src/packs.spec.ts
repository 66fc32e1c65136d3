import { describe, expect, it } from '@jest/globals';
import { packs } from './packs.js';
import type { KeywordRole, LanguagePack } from './pack.js';

const words = (pack: LanguagePack | undefined, role: KeywordRole) => pack?.keywords[role].map(({ word }) => word.replaceAll(' ', ''));
const packOf = (language: string) => packs.find((pack) => pack.language === language);

describe('language packs', () => {
  it('have English first, Spanish and French among them, each language once', () => {
    const languages = packs.map(({ language }) => language);
    expect(languages[0]).toBe('en');
    expect(languages).toEqual(expect.arrayContaining(['es', 'fr']));
    expect(new Set(languages).size).toBe(languages.length);
  });

  it.each([['stop'], ['quit'], ['end'], ['revoke'], ['optout'], ['cancel'], ['unsubscribe'], ['stopall'], ['unsub'], ['remove']])(
    'every language opts out by %s (R1, R17)',
    (word) => {
      for (const pack of packs) expect(words(pack, 'opt_out')).toContain(word);
    },
  );

  it.each([
    ['es', 'opt_out', ['alto', 'baja', 'cancelar']],
    ['fr', 'opt_out', ['arret', 'arrete']],
    ['es', 'help', ['ayuda', 'help', 'info']],
    ['fr', 'help', ['aide', 'help', 'info']],
    ['fr', 'opt_in', ['start', 'unstop']],
  ] as const)('%s: %s words are or hold %j', (language, role, expected) => {
    expect(words(packOf(language), role)).toEqual(expect.arrayContaining([...expected]));
  });

  it('opt nobody in by YES, in no language (R13)', () => {
    for (const pack of packs) for (const yes of ['yes', 'y', 'si', 'oui']) expect(words(pack, 'opt_in')).not.toContain(yes);
  });

  it('do not mean different things by one word', () => {
    const roles = new Map<string, Set<string>>();
    for (const pack of packs) {
      for (const role of ['opt_out', 'opt_in', 'help', 'affirmative'] as const) {
        for (const word of words(pack, role) ?? []) roles.set(word, (roles.get(word) ?? new Set()).add(role));
      }
    }
    expect([...roles].filter(([, meant]) => meant.size > 1)).toEqual([]);
  });

  it('can be filed with a campaign of North America: alphanumeric, comma separated, at most 255 characters (R18)', () => {
    for (const language of ['en', 'es', 'fr']) expect(words(packOf(language), 'opt_out')?.join(',')).toMatch(/^[a-z0-9,]{1,255}$/);
  });
});
