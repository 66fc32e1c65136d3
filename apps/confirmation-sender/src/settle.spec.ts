import { describe, expect, it } from '@jest/globals';
import type { SendResult } from '@stopline/providers';
import { resultOfFailure, settlementOf } from './settle.js';

describe('what an answer makes of a claimed reply', () => {
  it.each<[SendResult, object]>([
    [{ outcome: 'accepted', providerMessageId: 'SM1' }, { to: 'sent', providerMessageId: 'SM1' }],
    [{ outcome: 'rejected', code: '21610' }, { to: 'rejected', reason: '21610' }],
    [{ outcome: 'unknown', code: 'http_500' }, { to: 'unknown', reason: 'http_500' }],
    [{ outcome: 'not_accepted', code: 'http_429' }, { to: 'pending', reason: 'http_429', retryAfterMs: 1_000 }],
    [{ outcome: 'not_accepted', code: 'http_429', retryAfterMs: 9_000 }, { to: 'pending', reason: 'http_429', retryAfterMs: 9_000 }],
  ])('%j', (result, settlement) => {
    expect(settlementOf(result, 2)).toEqual(settlement);
  });
});

describe('a call without an answer', () => {
  it.each([['ECONNREFUSED'], ['ENOTFOUND'], ['EAI_AGAIN'], ['UND_ERR_CONNECT_TIMEOUT'], ['CERT_HAS_EXPIRED'], ['ERR_TLS_CERT_ALTNAME_INVALID']])(
    '%s came before anything was sent: provably not accepted',
    (code) => {
      expect(resultOfFailure(code)).toEqual({ outcome: 'not_accepted', code: code.toLowerCase() });
    },
  );

  it.each([['TimeoutError'], ['UND_ERR_SOCKET'], ['ECONNRESET'], ['EPIPE'], ['UND_ERR_HEADERS_TIMEOUT'], ['undefined']])(
    '%s may have come after: unknown, never sent again (F17)',
    (code) => {
      expect(resultOfFailure(code).outcome).toBe('unknown');
    },
  );
});
