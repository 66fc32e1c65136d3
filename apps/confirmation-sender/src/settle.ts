import type { SendResult } from '@stopline/providers';
import { retryMs } from './due.js';
import type { Settlement } from './ledger.js';

/** What the provider's answer makes of a claimed reply (reliability.md §8). */
export function settlementOf(result: SendResult, attempts: number): Settlement {
  switch (result.outcome) {
    case 'accepted':
      return { to: 'sent', providerMessageId: result.providerMessageId };
    case 'rejected':
    case 'unknown':
      return { to: result.outcome, reason: result.code };
    case 'not_accepted':
      return { to: 'pending', reason: result.code, retryAfterMs: retryMs(attempts, result.retryAfterMs) };
  }
}

/** Failures before the first byte of the request left: name resolution, connection, TLS. The provider provably took nothing. */
const BEFORE_SENDING = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** What a call without an answer proves, by the code of its failure: nothing, unless it failed before anything was sent. */
export function resultOfFailure(code: string): SendResult {
  const outcome = BEFORE_SENDING.test(code) ? 'not_accepted' : 'unknown';
  return { outcome, code: code.toLowerCase().slice(0, 64) };
}
