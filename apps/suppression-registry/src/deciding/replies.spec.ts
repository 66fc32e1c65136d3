import { describe, expect, it } from '@jest/globals';
import type { Scope, SuppressionState } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { EXEMPT, fakeDirectory, LONG_CODE, PLATFORM_ANSWERS, SHARED, SHORT_CODE, TOLL_FREE } from '../directory.fake.js';
import { deservesReply, replyLanguage } from './replies.js';
import type { Spoken } from './requests.js';
import type { SubjectState } from './facts.js';

const directory = fakeDirectory();
const AT = '2026-11-24T08:30:00.000Z';

function spoken(intent: Spoken['intent'], to: string, rule = 'keyword:en:anything', language = 'en'): Spoken {
  const known = directory.sender('demo', to);
  if (!known) throw new Error('no such sender');
  return { tenant: 'demo', known, intent, verdict: { ...buildData('stopline.message.classified.v1').verdict, rule, language } };
}

const state = (...entries: [Scope, SuppressionState][]): SubjectState => ({
  tenant: 'demo',
  subject: 'k1.000102030405060708090a0b0c0d0e0f',
  entries: entries.map(([scope, is], place) => ({ scope, state: is, said: AT.replace('00.000', `0${place}.000`), version: 1, since: AT, origin: 'classified-messages' })),
  holds: [],
  questions: [],
});
const held = (of: SubjectState): SubjectState => ({
  ...of,
  holds: [{ holdId: '33333333-3333-5333-8333-333333333333', scope: { kind: 'tenant' }, cause: 'ambiguous_text', openedAt: AT }],
});
const free = state();
const stopped = state([{ kind: 'tenant' }, 'suppressed']);
const rejoined = state([{ kind: 'tenant' }, 'suppressed'], [{ kind: 'program', id: 'deals' }, 'released']);
const rejoinedOnly = state([{ kind: 'program', id: 'deals' }, 'released']);

describe('does this message deserve our reply?', () => {
  const cases: [given: string, when: [spoken: Spoken, before: SubjectState, after: SubjectState], reply: boolean][] = [
    ['a STOP that stops', [spoken('opt_out', LONG_CODE), free, stopped], true],
    ['a STOP said again', [spoken('opt_out', LONG_CODE), stopped, stopped], false],
    ['a late STOP, after a START', [spoken('opt_out', LONG_CODE), rejoined, rejoined], false],
    ['a STOP said again to a short code (R15)', [spoken('opt_out', SHORT_CODE), stopped, stopped], true],
    ['a STOP to a program that needs consent, from who never joined, on a short code (R15)', [spoken('opt_out', SHORT_CODE), free, stopped], true],
    ['a STOP of who is held: it decides once the hold is closed', [spoken('opt_out', LONG_CODE), held(free), held(stopped)], true],
    ['a tenant-wide STOP that does not cover this exempt sender', [spoken('opt_out', EXEMPT), free, stopped], false],
    ['a START that lifts', [spoken('opt_in', LONG_CODE), stopped, rejoined], true],
    ['a START that finds nothing to lift', [spoken('opt_in', LONG_CODE), free, rejoinedOnly], false],
    ['a START of who stays held: sends stay blocked', [spoken('opt_in', LONG_CODE), held(stopped), held(rejoined)], false],
    ['HELP, whatever the state (R14)', [spoken('help', LONG_CODE), stopped, stopped], true],
    ['HELP where the platform answers', [spoken('help', PLATFORM_ANSWERS), free, free], false],
    ['STOP where the platform answers', [spoken('opt_out', PLATFORM_ANSWERS), free, stopped], false],
    ['STOP on toll-free: the network answers (R16)', [spoken('opt_out', TOLL_FREE, 'keyword:en:stop'), free, stopped], false],
    ['STOP on toll-free read as a French word: the same word', [spoken('opt_out', TOLL_FREE, 'keyword:fr:stop'), free, stopped], false],
    ['UNSTOP on toll-free: the network answers (R16)', [spoken('opt_in', TOLL_FREE, 'keyword:en:unstop'), stopped, rejoined], false],
    ['CANCEL on toll-free: nobody else answers (R16)', [spoken('opt_out', TOLL_FREE, 'keyword:en:cancel'), free, stopped], true],
    ['HELP on toll-free', [spoken('help', TOLL_FREE, 'keyword:en:help'), free, free], true],
  ];

  it.each(cases)('%s', (_, [said, before, after], reply) => {
    expect(deservesReply({ spoken: said, before, after })).toBe(reply);
  });

  it('leaves a short code silent on repeats where its sender says so', () => {
    const said = spoken('opt_out', SHORT_CODE);
    const quiet = { ...said, known: { ...said.known, sender: { ...said.known.sender, answersEveryStop: false } } };
    expect(deservesReply({ spoken: quiet, before: stopped, after: stopped })).toBe(false);
  });
});

describe('the language of a reply', () => {
  it.each([
    ['is that of the word (R17)', spoken('opt_out', LONG_CODE, 'keyword:fr:arret', 'fr'), 'fr'],
    ["is the program's where no pack matched", spoken('opt_out', SHARED, 'provider:opt_out', 'und'), 'en'],
  ])('%s', (_, said, language) => {
    expect(replyLanguage(said)).toBe(language);
  });
});
