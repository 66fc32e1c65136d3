import { describe, expect, it } from '@jest/globals';
import type { EventData, Scope, Verdict } from '@stopline/contracts';
import { buildData, buildEvent } from '@stopline/testing';
import { EXEMPT, fakeDirectory, LONG_CODE, SHARED, SHORT_CODE, UNKNOWN } from '../directory.fake.js';
import { requestsOf } from './requests.js';

const directory = fakeDirectory();
const tenantWide: Scope = { kind: 'tenant' };
const deals: Scope = { kind: 'program', id: 'deals' };
const stop = buildData('stopline.message.classified.v1').verdict;
const unsaid = { ...stop, intent: 'none', certainty: 'conditional', rule: 'answer:en:yes' } as const;
const yes = { ...unsaid, answer: 'affirmative' } as const;
const start = { ...stop, intent: 'opt_in', rule: 'keyword:en:start' } as const;

type Message = Partial<EventData<'stopline.message.classified.v1'>>;

describe('a held message', () => {
  const held: Verdict = { ...stop, certainty: 'held', rule: 'perhaps:en:declined', alternatives: [{ intent: 'none', certainty: 'certain', language: 'en', rule: 'no-match' }] };

  it('is kept with what a reviewer reads', () => {
    const { held: shown } = requestsOf(buildEvent('stopline.message.classified.v1', { data: { verdict: held, text: 'not now' } }), directory);
    expect(shown).toEqual({ language: 'en', alternatives: held.alternatives, text: 'not now' });
  });

  it('that nobody could read has no words', () => {
    const { held: shown } = requestsOf(buildEvent('stopline.message.classified.v1', { data: { verdict: { ...stop, certainty: 'held' }, readable: false } }), directory);
    expect(shown).toEqual({ language: 'en', alternatives: [] });
  });
});

describe('a classified message', () => {
  const cases: [given: string, message: Message, asks: object[]][] = [
    ['STOP is for the whole tenant (R11)', { verdict: stop }, [{ kind: 'opt_out', tenant: 'demo', scopes: [tenantWide], cause: 'keyword' }]],
    ['a phrase says so', { verdict: { ...stop, rule: 'request:en:leave-alone' } }, [{ cause: 'phrase' }]],
    ["the provider's verdict says so", { verdict: { ...stop, rule: 'provider:opt_out' } }, [{ cause: 'provider_verdict' }]],
    ['a look-alike is a keyword', { verdict: { ...stop, rule: 'lookalike:en:stop' } }, [{ cause: 'keyword' }]],
    [
      'STOP to an exempt category covers that too',
      { verdict: stop, to: EXEMPT },
      [{ scopes: [tenantWide, { kind: 'category', id: 'codes' }] }],
    ],
    [
      'STOP to an unknown number is recorded all the same, and tells of drift (R12)',
      { verdict: stop, to: UNKNOWN },
      [
        { kind: 'drift', drift: 'unknown_sender', sender: UNKNOWN },
        { kind: 'opt_out', scopes: [tenantWide] },
      ],
    ],
    ['a category that was named narrows it', { verdict: { ...stop, category: 'loyalty' } }, [{ scopes: [{ kind: 'category', id: 'loyalty' }] }]],
    ['so does a kind that a category has', { verdict: { ...stop, scope: 'surveys' } }, [{ scopes: [{ kind: 'category', id: 'loyalty' }] }]],
    ['a kind that no category has does not', { verdict: { ...stop, scope: 'political' } }, [{ scopes: [tenantWide] }]],
    [
      'a category of one tenant is nothing to another that shares the number (I17)',
      { verdict: { ...stop, category: 'marketing' }, to: SHARED },
      [
        { tenant: 'demo', scopes: [{ kind: 'category', id: 'marketing' }] },
        { tenant: 'northwind', scopes: [tenantWide, { kind: 'category', id: 'alerts' }] },
      ],
    ],
    [
      'STOP to a shared number is for every tenant that has it',
      { verdict: stop, to: SHARED },
      [
        { tenant: 'demo', scopes: [tenantWide] },
        { tenant: 'northwind', scopes: [tenantWide, { kind: 'category', id: 'alerts' }] },
      ],
    ],
    ['START lifts the program of the number (R13)', { verdict: start }, [{ kind: 'opt_in', tenant: 'demo', scopes: [deals], cause: 'keyword' }]],
    ['START to a shared number lifts nothing of another tenant (R13)', { verdict: start, to: SHARED }, [{ tenant: 'demo', scopes: [deals] }]],
    ['START to an unknown number: nobody knows what it lifts', { verdict: start, to: UNKNOWN }, [{ kind: 'opt_in', scopes: [] }]],
    [
      'the first part of a long message is held',
      { verdict: { ...stop, certainty: 'held', rule: 'part' }, incomplete: true },
      [{ kind: 'hold', cause: 'incomplete_message', scopes: [tenantWide] }],
    ],
    [
      'the parts together: what they ask, then an end to what held them',
      { verdict: stop, joined: { parts: [], holds: ['11111111-1111-5111-8111-111111111111'] } },
      [{ kind: 'opt_out' }, { kind: 'end_holds', openedBy: ['11111111-1111-5111-8111-111111111111'], scopes: [tenantWide], actor: 'keyword-classifier' }],
    ],
    [
      'parts that ask nothing: only the end',
      { verdict: { ...stop, intent: 'none' }, joined: { parts: [], holds: ['11111111-1111-5111-8111-111111111111'] } },
      [{ kind: 'end_holds' }],
    ],
    ['a conditional verdict that is no answer lifts nothing (R13)', { verdict: { ...start, certainty: 'conditional' } }, []],
    ['YES is an answer, to whatever was asked (R13)', { verdict: { ...yes } }, [{ kind: 'answer', answer: 'affirmative', sender: LONG_CODE, scopes: [] }]],
    ['NO is one too', { verdict: { ...yes, answer: 'negative' } }, [{ kind: 'answer', answer: 'negative' }]],
    [
      'the name of a category is one (R10)',
      { verdict: { ...unsaid, category: 'loyalty' } },
      [{ kind: 'answer', answer: 'affirmative', scopes: [{ kind: 'category', id: 'loyalty' }] }],
    ],
    ['HELP changes nothing (R14)', { verdict: { ...stop, intent: 'help' } }, []],
    ['any other words change nothing', { verdict: { ...stop, intent: 'none' } }, []],
    ['ambiguous words hold (R3)', { verdict: { ...stop, certainty: 'held' } }, [{ kind: 'hold', scopes: [tenantWide], cause: 'ambiguous_text' }]],
    [
      'an unreadable message holds whatever a STOP would suppress',
      { verdict: { ...stop, certainty: 'held' }, readable: false, to: SHARED },
      [
        { kind: 'hold', tenant: 'demo', cause: 'unreadable_message', scopes: [tenantWide] },
        { kind: 'hold', tenant: 'northwind', cause: 'unreadable_message', scopes: [tenantWide, { kind: 'category', id: 'alerts' }] },
      ],
    ],
  ];

  it.each(cases)('%s', (_, data, asks) => {
    const heard = requestsOf(buildEvent('stopline.message.classified.v1', { data }), directory);
    expect(heard.asks).toEqual(asks.map((ask) => expect.objectContaining(ask)));
    expect(heard).toMatchObject({ origin: 'classified-messages', number: '+12125550123' });
  });

  it('reaches no other tenant by naming a sender that is not its own (I17)', () => {
    const data = { tenant: 'northwind', to: LONG_CODE, verdict: stop };
    expect(requestsOf(buildEvent('stopline.message.classified.v1', { data }), directory).asks.every(({ tenant }) => tenant === 'northwind')).toBe(true);
  });

  const spoken: [given: string, message: Message, kind: string | undefined][] = [
    ['STOP', { verdict: stop }, 'opt_out'],
    ['HELP', { verdict: { ...stop, intent: 'help' } }, 'help'],
    ['held words', { verdict: { ...stop, certainty: 'held' } }, undefined],
    ['YES, as what it may restore', { verdict: yes }, 'opt_in'],
    ['conditional words that are no answer', { verdict: { ...start, certainty: 'conditional' } }, undefined],
    ['other words', { verdict: { ...stop, intent: 'none' } }, undefined],
    ['STOP to an unknown number', { verdict: stop, to: UNKNOWN }, undefined],
  ];

  it.each(spoken)('%s may deserve a reply: %#', (_, data, kind) => {
    expect(requestsOf(buildEvent('stopline.message.classified.v1', { data }), directory).spoken?.intent).toBe(kind);
  });
});

describe('a consent request', () => {
  type Consent = Partial<EventData<'stopline.consent.requested.v1'>>;
  const optIn = { action: 'opt_in', evidence: { reference: 'call 7' } } as const;
  const cases: [given: string, request: Consent, ask: object][] = [
    ['an opt-out is for the whole tenant, and its channel is the cause', { channel: 'voice' }, { kind: 'opt_out', scopes: [tenantWide], cause: 'voice' }],
    ['a program narrows it', { program: 'deals' }, { scopes: [deals] }],
    ['a program that nobody knows does not', { program: 'deels' }, { scopes: [tenantWide] }],
    ['a named sender of an exempt category is covered too', { sender: EXEMPT }, { scopes: [tenantWide, { kind: 'category', id: 'codes' }] }],
    ['a named sender reaches no other tenant (I17)', { sender: SHARED }, { tenant: 'demo', scopes: [tenantWide] }],
    ['a category narrows it', { category: 'loyalty' }, { scopes: [{ kind: 'category', id: 'loyalty' }] }],
    ['an opt-in is for the program named', { ...optIn, program: 'deals' }, { kind: 'opt_in', scopes: [deals] }],
    ['or for the category', { ...optIn, category: 'marketing' }, { kind: 'opt_in', scopes: [{ kind: 'category', id: 'marketing' }] }],
    ['or for that of the sender named', { ...optIn, sender: LONG_CODE }, { kind: 'opt_in', scopes: [deals] }],
    ['an opt-in needs evidence where the tenant wants it', { ...optIn, program: 'deals', evidence: undefined }, { kind: 'opt_in', refused: 'evidence_missing' }],
    ['an empty evidence is none', { ...optIn, program: 'deals', evidence: {} }, { kind: 'opt_in', refused: 'evidence_missing' }],
    ['and none where it does not', { ...optIn, program: 'logins', evidence: undefined }, { kind: 'opt_in', scopes: [{ kind: 'program', id: 'logins' }] }],
    [
      'an opt-in that needs the YES of the person is a question from the program\'s sender',
      { ...optIn, channel: 'web', program: 'points' },
      { kind: 'confirm', scopes: [{ kind: 'program', id: 'points' }], from: expect.objectContaining({ sender: expect.objectContaining({ address: SHORT_CODE }) }) },
    ],
    ['a list of opt-ins lifts nothing, evidence or not (R13)', { ...optIn, channel: 'import', program: 'deals' }, { refused: 'not_permitted' }],
    ['nor does a provider', { ...optIn, channel: 'reconciliation', program: 'deals' }, { refused: 'not_permitted' }],
    ['what somebody recorded is a record', { channel: 'web' }, { cause: 'web', authority: 'record' }],
    ['an opt-in that names neither lifts nothing', { action: 'opt_in' }, { kind: 'opt_in', scopes: [] }],
    ['nor one to a program that nobody knows', { action: 'opt_in', program: 'deels', sender: LONG_CODE }, { kind: 'opt_in', scopes: [] }],
    ['what PostgreSQL cannot store never reaches it (F31)', { actor: 'agent\0seven' }, { actor: 'agent\uFFFDseven' }],
  ];

  it.each(cases)('%s', (_, data, ask) => {
    const heard = requestsOf(buildEvent('stopline.consent.requested.v1', { data }), directory);
    expect(heard.asks).toEqual([expect.objectContaining(ask)]);
    expect(heard.spoken).toBeUndefined();
  });

  it.each([['import'], ['provider_verdict'], ['reconciliation']] as const)('of %s is what the person said elsewhere, not a record', (channel) => {
    const [ask] = requestsOf(buildEvent('stopline.consent.requested.v1', { data: { channel } }), directory).asks;
    expect(ask).toMatchObject({ kind: 'opt_out', cause: channel });
    expect(ask).not.toHaveProperty('authority');
  });

  it("of an agent with evidence lifts what the person said only where the tenant's policy lets it (R13)", () => {
    const data = { ...optIn, channel: 'agent', program: 'deals' } as const;
    const asked = (tenants: typeof directory) => requestsOf(buildEvent('stopline.consent.requested.v1', { data }), tenants).asks[0];
    expect(asked(directory)).toMatchObject({ authority: 'record' });
    expect(asked(fakeDirectory({ agentsMayLift: true }))).not.toHaveProperty('authority');
  });

  it('is awaited where our own API wrote it', () => {
    const event = buildEvent('stopline.consent.requested.v1');
    expect(requestsOf(event, directory).awaited).toBe(false);
    expect(requestsOf({ ...event, source: '/stopline/suppression-registry' }, directory).awaited).toBe(true);
  });
});

describe('a delivery report', () => {
  type Report = Partial<EventData<'stopline.delivery-report.received.v1'>>;
  const cases: [given: string, report: Report, asks: object[]][] = [
    ['without a verdict asks nothing', { status: 'failed', code: '30003' }, []],
    [
      "the provider's opt-out suppresses (R16)",
      { verdict: 'opted_out' },
      [
        { kind: 'drift', drift: 'unrecorded_block', sender: LONG_CODE },
        { kind: 'opt_out', tenant: 'demo', scopes: [tenantWide], cause: 'provider_verdict', actor: 'twilio/demo-twilio' },
      ],
    ],
    ['a disconnected number suppresses (R24)', { verdict: 'disconnected' }, [{ kind: 'opt_out', scopes: [tenantWide], cause: 'disconnected_number', authority: 'record' }]],
    ['of a shared number is for every tenant that has it', { verdict: 'opted_out', sender: SHARED }, [{ kind: 'drift' }, { tenant: 'demo' }, { tenant: 'northwind' }]],
  ];

  it.each(cases)('%s', (_, data, asks) => {
    const heard = requestsOf(buildEvent('stopline.delivery-report.received.v1', { data }), directory);
    expect(heard.asks).toEqual(asks.map((ask) => expect.objectContaining(ask)));
    expect(heard.spoken).toBeUndefined();
  });
});
