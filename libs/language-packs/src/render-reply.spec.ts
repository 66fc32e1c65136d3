import { describe, expect, it } from '@jest/globals';
import { smsLength } from './gsm7.js';
import { renderReply, type ReplyContent } from './render-reply.js';

const content: ReplyContent = {
  kind: 'opt_out',
  language: 'en',
  brand: 'Harbor Outfitters',
  helpContact: 'help@harbor.example',
  effectiveAt: '2026-08-01T02:00:00.000Z',
  timeZone: 'America/New_York',
};

describe('reply texts', () => {
  it.each([
    ['en', 'Harbor Outfitters: You are unsubscribed as of Jul 31, 2026 and will receive no more messages. Help: help@harbor.example. Reply START to rejoin.'],
    ['es', 'Harbor Outfitters: Su baja es efectiva desde el 31 jul 2026. No le enviaremos otros mensajes. Ayuda: help@harbor.example. Responda START para volver.'],
    ['fr', 'Harbor Outfitters: Désinscription effective le 31 juil. 2026. Vous ne recevrez plus de messages. Aide: help@harbor.example. START pour revenir.'],
  ])('%s: brand, unsubscribed, date in the zone of the program, no more messages, contact, the word that rejoins (R8)', (language, text) => {
    expect(renderReply({ ...content, language })).toEqual({ text, template: expect.stringMatching(`^${language}:opt_out@[0-9a-f]{8}$`) });
  });

  it.each([
    ['en', /subscribed again.*HELP.*STOP/],
    ['es', /Vuelve a recibir.*AYUDA.*STOP/],
    ['fr', /recevrez de nouveau.*AIDE.*STOP/],
  ])('%s: a START is told what it did, and how to get help and leave (R18)', (language, text) => {
    expect(renderReply({ ...content, language, kind: 'opt_in' }).text).toMatch(text);
  });

  it.each([['en'], ['es'], ['fr']])('%s: HELP names the brand and a contact (R14)', (language) => {
    expect(renderReply({ ...content, language, kind: 'help' }).text).toMatch(/^Harbor Outfitters: .*help@harbor\.example.*STOP/);
  });

  it('every kind, language and month of the year is one GSM-7 segment of 20 to 160 (R8)', () => {
    for (const language of ['en', 'es', 'fr']) {
      for (const kind of ['opt_out', 'opt_in', 'help'] as const) {
        for (let month = 1; month <= 12; month += 1) {
          const effectiveAt = `2026-${String(month).padStart(2, '0')}-28T12:00:00.000Z`;
          const { encoding, units, segments } = smsLength(renderReply({ ...content, language, kind, effectiveAt }).text);
          expect({ language, kind, month, encoding, segments, long: units >= 20 }).toEqual({ language, kind, month, encoding: 'GSM-7', segments: 1, long: true });
        }
      }
    }
  });

  it.each([['fr-CA', 'fr:'], ['es-MX', 'es:'], ['cs', 'en:'], ['und', 'en:']])('%s is answered by the pack %s', (language, template) => {
    expect(renderReply({ ...content, language }).template).toMatch(`${template}opt_out@`);
  });

  it('the template id is the same whatever the values (R20)', () => {
    expect(renderReply({ ...content, brand: '{date} $&' })).toMatchObject({ template: renderReply(content).template, text: expect.stringContaining('{date} $&: You') });
  });

  it("in the program's own words, where it has some for the language and kind", () => {
    const own = { program: 'harbor-deals', templates: { en: { opt_out: '{brand}: Gone from {date} on. {helpContact}. START brings you back.' } } };
    expect(renderReply({ ...content, own })).toEqual({
      text: 'Harbor Outfitters: Gone from Jul 31, 2026 on. help@harbor.example. START brings you back.',
      template: expect.stringMatching(/^harbor-deals\/en:opt_out@[0-9a-f]{8}$/),
    });
    for (const others of [{ kind: 'help' }, { language: 'fr' }] as const) {
      expect(renderReply({ ...content, ...others, own })).toEqual(renderReply({ ...content, ...others }));
    }
  });
});
