import { describe, expect, it } from '@jest/globals';
import { apiRequest, consentOf, fingerprint } from './api-write.js';

const RECEIVED = '2026-11-24T08:30:00.000Z';
const request = apiRequest.parse({ number: '+12125550123', action: 'opt_out', channel: 'agent', actor: 'agent-7' });

describe('a consent request by API', () => {
  it.each([
    ['no time claimed: our receipt, never invented', undefined, RECEIVED, 'receipt'],
    ['said before our receipt', '2026-11-24T08:29:00.000Z', '2026-11-24T08:29:00.000Z', 'requester'],
    ['claimed for the future: our receipt', '2026-11-24T08:31:00.000Z', RECEIVED, 'receipt'],
  ])('%s', (_, claimed, said, saidBy) => {
    expect(consentOf('demo', { ...request, ...(claimed !== undefined && { said: claimed }) }, RECEIVED)).toEqual({
      tenant: 'demo',
      number: '+12125550123',
      action: 'opt_out',
      channel: 'agent',
      actor: 'agent-7',
      said,
      saidBy,
      receivedAt: RECEIVED,
    });
  });

  it('has the same fingerprint however its fields are ordered, and another for another body', () => {
    const reordered = apiRequest.parse({ actor: 'agent-7', channel: 'agent', action: 'opt_out', number: '+12125550123' });
    expect(fingerprint(reordered, 'token')).toBe(fingerprint(request, 'token'));
    expect(fingerprint({ ...request, action: 'opt_in' }, 'token')).not.toBe(fingerprint(request, 'token'));
    expect(fingerprint(request, 'token of another number')).not.toBe(fingerprint(request, 'token'));
  });

  it('refuses a time before 1990, with the reason', () => {
    const refused = apiRequest.safeParse({ ...request, said: '1989-12-31T23:59:59.999Z' });
    expect(refused.error?.issues[0]).toMatchObject({ path: ['said'], message: expect.stringContaining('must not be before 1990') });
    expect(apiRequest.safeParse({ ...request, said: '1990-01-01T00:00:00.000Z' }).success).toBe(true);
  });

  it.each([['tenant'], ['version'], ['receivedAt']])('does not take %s from its caller (S14)', (field) => {
    expect(apiRequest.safeParse({ ...request, [field]: 'demo' }).success).toBe(false);
  });
});
