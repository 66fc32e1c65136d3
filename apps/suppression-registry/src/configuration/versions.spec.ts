import { describe, expect, it } from '@jest/globals';
import { buildData } from '@stopline/testing';
import { nextProgram, nextSender, type Author } from './versions.js';

const by: Author = { source: 'api', actor: 'jo', at: '2026-11-25T08:30:00.000Z' };
const deals = buildData('stopline.program.configured.v1');
const { program } = deals;
const known = buildData('stopline.sender.configured.v1');
const { sender } = known;

describe('the next version of a program', () => {
  it('is the first where there is none', () => {
    expect(nextProgram('demo', program, undefined, by)).toEqual({ tenant: 'demo', version: 1, ...by, program, formerCategories: [] });
  });

  it('is the one before where the same source says the same', () => {
    expect(nextProgram('demo', { ...program }, deals, by)).toBe(deals);
  });

  it('is a new one where the file says what the API said, so that the file may retire it', () => {
    expect(nextProgram('demo', program, deals, { ...by, source: 'file' })).toMatchObject({ version: 2, source: 'file' });
  });

  it('remembers each category it was in', () => {
    const news = nextProgram('demo', { ...program, category: 'news' }, deals, by);
    const codes = nextProgram('demo', { ...program, category: 'codes' }, news, by);
    const back = nextProgram('demo', { ...program, category: 'news' }, codes, by);
    expect([news, codes, back].map(({ version, formerCategories }) => [version, formerCategories])).toEqual([
      [2, ['marketing']],
      [3, ['marketing', 'news']],
      [4, ['marketing', 'codes']],
    ]);
  });
});

describe('the next version of a sender', () => {
  it('is the first where there is none', () => {
    expect(nextSender('demo', sender, undefined, by)).toEqual({ tenant: 'demo', version: 1, ...by, sender, formerPrograms: [], formerCategories: [] });
  });

  it('is the one before where the same source says the same', () => {
    expect(nextSender('demo', { ...sender }, { sender: known, program: deals }, by)).toBe(known);
  });

  it('remembers the program it leaves, with all categories of that', () => {
    const left = { ...deals, formerCategories: ['alerts'] };
    expect(nextSender('demo', { ...sender, program: 'club' }, { sender: known, program: left }, by)).toMatchObject({
      version: 2,
      formerPrograms: ['harbor-deals'],
      formerCategories: ['marketing', 'alerts'],
    });
  });

  it('forgets nothing when it moves on, and when it moves back', () => {
    const club = buildData('stopline.program.configured.v1', { program: { ...program, id: 'club', category: 'news' } });
    const once = nextSender('demo', { ...sender, program: 'club' }, { sender: known, program: deals }, by);
    const back = nextSender('demo', sender, { sender: once, program: club }, by);
    expect(back).toMatchObject({ version: 3, formerPrograms: ['club'], formerCategories: ['marketing', 'news'] });
    expect(nextSender('demo', { ...sender, program: 'third' }, { sender: back, program: deals }, by).formerPrograms).toEqual(['club', 'harbor-deals']);
  });

  it('that stays in its program was nowhere else', () => {
    expect(nextSender('demo', { ...sender, replies: 'platform' }, { sender: known, program: deals }, by)).toMatchObject({ version: 2, formerPrograms: [], formerCategories: [] });
  });
});
