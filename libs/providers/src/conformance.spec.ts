import { describe, expect, test } from '@jest/globals';
import { deliveryStatus } from '@stopline/contracts';
import type { OutgoingMessage, Parsed, ProviderAdapter } from './adapter.js';
import type { RawRequest } from './http-messages.js';
import type { CarrierMessage, SimulatedMessage, SimulatedReport } from './provider-side.js';
import { providers } from './providers.js';

/** What every provider must do, whoever wrote it: an adapter that stands in `providers` is tested here before its author writes a spec. */
const NOW = Date.parse('2026-11-24T08:30:00.000Z');
const url = 'https://hooks.stopline.example/webhooks/any/account';
const at = { url, now: NOW };

describe.each(Object.entries(providers))('conformance of %s', (name, adapter: ProviderAdapter) => {
  const { simulate } = adapter;
  const settings = simulate.exampleSettings(['current']);
  const message: SimulatedMessage = {
    kind: 'message',
    id: simulate.messageId('one'),
    from: '+12125550123',
    to: '+12025550100',
    text: 'Stop, s’il vous plaît 🛑 & "more" + 100 %',
    saidAt: NOW - 1_000,
  };
  const report: SimulatedReport = {
    kind: 'delivery-report',
    id: simulate.messageId('two'),
    number: '+12125550123',
    sender: '+12025550100',
    status: 'delivered',
    at: NOW,
  };
  const webhook = (changes: Partial<SimulatedMessage> = {}): RawRequest => simulate.webhook({ ...message, ...changes }, settings, at);
  const read = (request: RawRequest, now = NOW): readonly Parsed[] => {
    const authentication = adapter.authenticate(request, settings, now);
    if (!authentication.authentic) throw new Error(`refused: ${authentication.reason}`);
    return adapter.parse(authentication.content);
  };
  const refused = { authentic: false, status: expect.any(Number), reason: expect.any(String) };

  test('stands under its own name, and its example settings fit its schema', () => {
    expect(adapter.id).toBe(name);
    expect(adapter.settings.parse(settings)).toEqual(settings);
  });

  describe('authenticity', () => {
    test.each([['a message', message] as const, ['a delivery report', report] as const])('%s signed by the provider is authentic', (_, content) => {
      expect(adapter.authenticate(simulate.webhook(content, settings, at), settings, NOW).authentic).toBe(true);
    });

    test.each(simulate.signatureHeaders)('S1 refused as unsigned without %s', (header) => {
      const request = webhook();
      const headers = { ...request.headers, [header]: undefined };
      expect(adapter.authenticate({ ...request, headers }, settings, NOW)).toEqual({ ...refused, status: 401, reason: 'unsigned' });
    });

    test("S1 another account's signature is refused", () => {
      const request = simulate.webhook(message, simulate.exampleSettings(['somebody-else']), at);
      expect(adapter.authenticate(request, settings, NOW)).toEqual({ ...refused, status: 403 });
    });

    test('S2 a change of any one byte of the body is refused', () => {
      const request = webhook();
      for (let byte = 0; byte < request.body.length; byte += 1) {
        const body = Buffer.from(request.body);
        body.writeUInt8(body.readUInt8(byte) ^ 1, byte);
        expect(adapter.authenticate({ ...request, body }, settings, NOW)).toEqual(refused);
      }
    });

    test('S2 bytes added at the end are refused', () => {
      const request = webhook();
      const body = Buffer.concat([request.body, Buffer.from(' ')]);
      expect(adapter.authenticate({ ...request, body }, settings, NOW)).toEqual(refused);
    });

    test('S6 two active secrets are accepted, a retired one is refused', () => {
      const old = simulate.webhook(message, simulate.exampleSettings(['old']), at);
      expect(adapter.authenticate(old, simulate.exampleSettings(['new', 'old']), NOW).authentic).toBe(true);
      expect(adapter.authenticate(old, simulate.exampleSettings(['new']), NOW)).toEqual(refused);
    });

    test('S4 a signed time is accepted up to the tolerance, both ways', () => {
      if (adapter.toleranceMs === undefined) return;
      for (const direction of [-1, 1]) {
        expect(adapter.authenticate(webhook(), settings, NOW + direction * adapter.toleranceMs).authentic).toBe(true);
        expect(adapter.authenticate(webhook(), settings, NOW + direction * (adapter.toleranceMs + 1_000))).toEqual({
          ...refused,
          reason: 'outside_tolerance',
        });
      }
    });

    test.each([
      ['an empty body', Buffer.alloc(0)],
      ['200 fields (S7)', Buffer.from(Array.from({ length: 200 }, (_, field) => `f${field}=x`).join('&'))],
      ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x25, 0x25, 0x32])],
      ['64 kB of separators', Buffer.alloc(65_536, '&')],
    ])('%s is refused without a throw', (_, body) => {
      expect(adapter.authenticate({ ...webhook(), body }, settings, NOW)).toEqual(refused);
      expect(adapter.authenticate({ ...webhook(), body, headers: {} }, settings, NOW)).toEqual(refused);
    });
  });

  describe('messages', () => {
    const parts = { providerMessageId: message.id, from: message.from, to: message.to };

    test.each([
      ['plain words', message.text as string],
      ['nothing at all', ''],
      ['bidi controls and zero-width characters (S9)', '\u202estop\u2069\u200b'],
      ['10,000 combining marks (S9)', `S${'\u0301'.repeat(10_000)}TOP`],
      ['what the wire format uses itself', 'From=+1&To=%2B1;"text":"x",\\u0041\r\n'],
    ])('tells %s unchanged', (_, text) => {
      expect(read(webhook({ text }))).toEqual([expect.objectContaining({ kind: 'message', ...parts, text })]);
    });

    test.each(['opt_out', 'opt_in', 'help'] as const)("tells the provider's verdict %s", (providerVerdict) => {
      expect(read(webhook({ providerVerdict }))).toEqual([expect.objectContaining({ kind: 'message', providerVerdict })]);
    });

    test.each(['', 'rcs:harbor_agent', 'x'.repeat(100)])('R12 tells a message to %j, which is no address', (to) => {
      expect(read(webhook({ to, text: 'STOP' }))).toEqual([expect.objectContaining({ kind: 'message', ...parts, to, text: 'STOP' })]);
    });

    test('claims a time of its own or none: never another one', () => {
      const [parsed] = read(webhook());
      const said = parsed?.kind === 'message' ? parsed.said : 'unread';
      expect([undefined, new Date(message.saidAt).toISOString()]).toContain(said);
    });

    test.each([
      ['invalid_utf8', Buffer.from([0x53, 0xff, 0x54])],
      ['invalid_utf8', Buffer.from([0xed, 0xa0, 0x80])],
      ['nul_character', 'ST\0P'],
      ['text_too_long', 'a'.repeat(39_016)],
    ] as const)('S9 verified but unreadable (%s): who wrote to whom is still told', (reason, text) => {
      const [parsed, ...others] = read(webhook({ text }));
      expect(parsed).toEqual(expect.objectContaining({ kind: 'unreadable', ...parts, reason }));
      expect(parsed).not.toHaveProperty('text');
      expect(others).toEqual([]);
    });
  });

  test.each(deliveryStatus.options)('tells a delivery report: %s', (status) => {
    const request = simulate.webhook({ ...report, status, code: '30003' }, settings, at);
    const { id: providerMessageId, number, sender } = report;
    expect(read(request)).toEqual([
      expect.objectContaining({ kind: 'delivery-report', providerMessageId, number, sender, status, code: '30003' }),
    ]);
  });

  test('acknowledges with a 2xx', () => {
    const { status } = adapter.acknowledge([{ id: '5c9a3a5e-0000-5000-8000-000000000000' }]);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(300);
  });

  describe('sending', () => {
    const outgoing: OutgoingMessage = {
      id: '5c9a3a5e-0000-5000-8000-000000000000',
      from: '+12025550100',
      to: '+12125550123',
      text: 'Harbor Outfitters: you are unsubscribed.',
      validForMs: 240_000,
      statusCallback: url,
    };
    const taken: CarrierMessage = {
      id: simulate.messageId('sent'),
      clientId: outgoing.id,
      from: outgoing.from,
      to: outgoing.to,
      text: outgoing.text,
      status: 'queued',
      createdAt: NOW,
    };
    const called = (request: ReturnType<ProviderAdapter['buildSend']>, as = settings): ReturnType<typeof simulate.readCall> =>
      simulate.readCall({ method: request.method, url: request.url, headers: request.headers, body: Buffer.from(request.body ?? '') }, as, NOW);
    const window = { from: NOW, until: NOW };

    test("the provider's API reads what was to be sent", () => {
      const { from, to, text, statusCallback } = outgoing;
      expect(called(adapter.buildSend(outgoing, settings, NOW))).toEqual(
        expect.objectContaining({ kind: 'send', from, to, text, statusCallback }),
      );
    });

    test("another account's secret is not authorised", () => {
      expect(called(adapter.buildSend(outgoing, simulate.exampleSettings(['somebody-else']), NOW))).toEqual({ kind: 'unauthorized' });
    });

    test.each([
      ['accepted', { kind: 'accepted', message: taken }, { outcome: 'accepted', providerMessageId: taken.id }],
      ['too many requests', { kind: 'too_many_requests' }, { outcome: 'not_accepted', code: expect.any(String) }],
      ['recipient opted out (R16)', { kind: 'opted_out' }, { outcome: 'rejected', code: expect.any(String) }],
      ['unauthorised', { kind: 'unauthorized' }, { outcome: 'rejected', code: expect.any(String) }],
      ['server error', { kind: 'server_error' }, { outcome: 'unknown', code: expect.any(String) }],
    ] as const)('I4 understands its own API: %s', (_, answer, result) => {
      expect(adapter.interpretResponse(simulate.answer(answer))).toEqual(result);
    });

    test.each([200, 201, 202, 204, 302, 500, 502, 503, 504])('I4 an answer %i without an id that can be read is unknown, so never sent again', (status) => {
      for (const body of ['', '<html>', '{"id":', '[]', 'null']) {
        expect(adapter.interpretResponse({ status, headers: {}, body })).toEqual({ outcome: 'unknown', code: expect.any(String) });
      }
    });

    test('a lookup finds the message that was taken, and proves that none was', () => {
      expect(called(adapter.buildLookup(outgoing, settings, NOW))).toEqual(expect.objectContaining({ kind: 'lookup' }));
      const found = simulate.answer({ kind: 'found', messages: [taken] });
      expect(adapter.interpretLookup(found, outgoing, window)).toEqual({ found: [taken.id] });
      expect(adapter.interpretLookup(simulate.answer({ kind: 'found', messages: [] }), outgoing, window)).toEqual({ found: [] });
    });

    test.each(['unauthorized', 'too_many_requests', 'server_error'] as const)('a lookup that is answered %s proves nothing', (kind) => {
      expect(adapter.interpretLookup(simulate.answer({ kind }), outgoing, window)).toBe('unknown');
    });
  });
});
