import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { expectMessages, expectRecorded } from './expectations.client.js';
import { useStopline, type World } from './stopline.client.js';
import { check, lookup, sendText, type Caller } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const KEYS = { sender: 'summit-sender-key-0001', platform: 'summit-platform-key-0001', compliance: 'summit-compliance-key-0001' };
/** The tenant whose STOP asks which messages were not meant, and whose club wants a YES by text. */
const summit = (): World & Caller => ({ ...world, urls: world.urls, stopline: world.stopline, keys: KEYS });
const OFFERS = '+12025550160';
const SHOWTIMES = '+12025550161';
const CLUB = '+12025550162';

async function expectDecisions(person: string, decisions: Readonly<Record<string, 'ALLOW' | 'BLOCK'>>): Promise<void> {
  const senders = Object.keys(decisions);
  const ask = () => Promise.all(senders.map(async (sender) => [sender, (await check(summit(), { to: person, sender })).decision] as const));
  const { answer } = await watch(ask, (given) => given.every(([sender, decision]) => decisions[sender] === decision), 30_000);
  expect(Object.fromEntries(answer)).toEqual(decisions);
}

async function optIn(person: string, program: string, key: string, evidence?: object) {
  const body = { number: person, action: 'opt_in', program, channel: 'web', actor: 'sign-up form 3', ...(evidence && { evidence }) };
  const response = await fetch(`${world.urls['suppression-registry']}/v1/consent-requests`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.platform}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as object };
}

describe('the one clarifying question (R10)', () => {
  test('everything is stopped first; the name in the answer brings that category back, and nothing else', async () => {
    const person = fictionalNumber(601);
    await sendText(world, { from: person, to: OFFERS, text: 'STOP' });
    await expectDecisions(person, { [OFFERS]: 'BLOCK', [SHOWTIMES]: 'BLOCK', [CLUB]: 'BLOCK' });
    const [question] = await expectMessages(summit(), person, 1);
    expect(question?.text).toContain('OFFERS, SHOWTIMES');

    await sendText(world, { from: person, to: OFFERS, text: 'yes' });
    await sendText(world, { from: person, to: OFFERS, text: 'Showtimes please' });
    await sendText(world, { from: person, to: OFFERS, text: 'showtimes' });
    await expectDecisions(person, { [OFFERS]: 'BLOCK', [SHOWTIMES]: 'ALLOW', [CLUB]: 'BLOCK' });
    await expectMessages(summit(), person, 2);
    await expectRecorded(summit(), person, ['stopline.question.asked.v1', 'stopline.question.closed.v1']);
  });

  test('STOP with a name ends that category alone, and asks nothing', async () => {
    const person = fictionalNumber(602);
    await sendText(world, { from: person, to: SHOWTIMES, text: 'stop offers' });
    await expectDecisions(person, { [OFFERS]: 'BLOCK', [SHOWTIMES]: 'ALLOW' });
    expect((await lookup(summit(), person)).entries).toMatchObject([{ scope: { kind: 'category', id: 'offers' }, state: 'suppressed' }]);
  });
});

describe('opt-ins by another channel (R13)', () => {
  test('a double opt-in asks by text, and counts with the YES', async () => {
    const person = fictionalNumber(603);
    expect(await optIn(person, 'summit-club', 'club-603')).toMatchObject({ status: 200, body: { outcome: 'superseded', reason: 'evidence_missing' } });
    expect(await optIn(person, 'summit-club', 'club-603b', { reference: 'form 3' })).toMatchObject({ status: 200, body: { outcome: 'awaits_confirmation' } });
    const [question] = await expectMessages(summit(), person, 1);
    expect(question?.text).toContain('YES');
    expect((await check(summit(), { to: person, sender: CLUB })).reason).toBe('CONSENT_REQUIRED');

    await sendText(world, { from: person, to: CLUB, text: 'Yes!' });
    await expectDecisions(person, { [CLUB]: 'ALLOW' });
    expect((await lookup(summit(), person)).history).toContainEqual(expect.objectContaining({ cause: 'double_opt_in', state: 'released' }));
    await expectMessages(summit(), person, 2);
  });

  test('a form lifts no STOP; the person does', async () => {
    const person = fictionalNumber(604);
    await sendText(world, { from: person, to: SHOWTIMES, text: 'STOP' });
    await expectDecisions(person, { [SHOWTIMES]: 'BLOCK' });
    const answer = await optIn(person, 'summit-showtimes', 'form-604', { reference: 'form 3' });
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'changed', blockedBy: [{ scope: { kind: 'tenant' }, state: 'suppressed' }] } });
    await expectDecisions(person, { [SHOWTIMES]: 'BLOCK' });
    await sendText(world, { from: person, to: SHOWTIMES, text: 'START' });
    await expectDecisions(person, { [SHOWTIMES]: 'ALLOW', [OFFERS]: 'BLOCK' });
  });
});
