import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectRecorded } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { check, lookup, sendText } from './surfaces.client.js';

const world = useStopline();
const NORTHWIND = { sender: 'northwind-sender-key-0001', platform: 'none', compliance: 'northwind-compliance-key-0001' };

async function request(key: string, idempotencyKey: string | undefined, body: object) {
  const response = await fetch(`${world.urls['suppression-registry']}/v1/consent-requests`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { token?: string; outcome?: string; id?: string } };
}

describe('8. a consent request by API', () => {
  const byAgent = (number: string) => ({ number, action: 'opt_out', channel: 'agent', actor: 'agent-17', evidence: { reference: 'call-1' } });

  test('takes the same path to the same state, and is answered after it was applied (R4)', async () => {
    const person = fictionalNumber(20);
    const answer = await request(world.keys.platform, 'journey-8', byAgent(person));
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'changed', entries: [{ scope: { kind: 'tenant' }, state: 'suppressed', version: 1 }] } });
    expect((await lookup(world, person)).history).toMatchObject([{ cause: 'agent', version: 1 }]);
    const { decision } = await check(world, { to: person, sender: DEALS, ...(answer.body.token && { minToken: answer.body.token }) });
    expect(decision).toBe('BLOCK');
    await expectRecorded(world, person, ['stopline.consent.requested.v1', 'stopline.suppression.changed.v1']);
  });

  test('the same Idempotency-Key again: the same answer, no second effect', async () => {
    const person = fictionalNumber(21);
    const first = await request(world.keys.platform, 'journey-8b', byAgent(person));
    const again = await Promise.all(Array.from({ length: 10 }, () => request(world.keys.platform, 'journey-8b', byAgent(person))));
    for (const answer of again) expect(answer).toEqual(first);
    expect((await lookup(world, person)).history).toHaveLength(1);
    expect((await request(world.keys.platform, 'journey-8b', { ...byAgent(person), actor: 'agent-18' })).status).toBe(422);
  });

  test.each<[string, string | undefined, object, number]>([
    ['no Idempotency-Key', undefined, byAgent(fictionalNumber(22)), 400],
    ['no number', 'bad-1', { action: 'opt_out', channel: 'agent', actor: 'a' }, 400],
    ['an unknown field (S14)', 'bad-2', { ...byAgent(fictionalNumber(22)), tenant: 'northwind' }, 400],
  ])('%s: a clear refusal', async (_name, key, body, status) => {
    expect((await request(world.keys.platform, key, body)).status).toBe(status);
  });

  test('a key that may not ask is refused (S13)', async () => {
    expect((await request(world.keys.sender, 'bad-3', byAgent(fictionalNumber(22)))).status).toBe(403);
    expect((await request('no-such-key-at-all', 'bad-4', byAgent(fictionalNumber(22)))).status).toBe(401);
  });
});

describe('10. two tenants with the same number', () => {
  test('do not affect one another, and see nothing of one another (I17, S12)', async () => {
    const person = fictionalNumber(23);
    await sendText(world, { from: person, to: DEALS, text: 'STOP' });
    await expectDecision(world, person, 'BLOCK');

    const northwind = { urls: world.urls, keys: NORTHWIND };
    expect(await check(northwind, { to: person, sender: '+12025550150' })).toMatchObject({ decision: 'ALLOW', reason: 'NO_ENTRY' });
    expect(await lookup(northwind, person)).toMatchObject({ entries: [], history: [] });
    expect(await check(northwind, { to: person, sender: DEALS })).toMatchObject({ decision: 'UNKNOWN', reason: 'CONFIG' });

    await sendText(world, { from: person, to: '+12025550150', text: 'ARRÊT' });
    await expectDecision(world, person, 'BLOCK');
    const theirs = await expectRecorded(northwind, person, ['stopline.suppression.changed.v1']);
    expect(new Set(theirs.map(({ data }) => data['tenant']))).toEqual(new Set(['northwind']));
  });
});
