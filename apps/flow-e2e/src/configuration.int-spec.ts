import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { useStopline } from './stopline.client.js';
import { check, messagesOn, sendText } from './surfaces.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const SENDER = '+12025550177';
const MOVED = '+12025550178';
const WITHIN_MS = 30_000;

async function call(method: string, path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${world.urls['suppression-registry']}${path}`, {
    method,
    headers: { authorization: `Bearer ${world.keys.compliance}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const program = (id: string, change: object = {}) =>
  call('PUT', `/v1/programs/${id}`, { brand: 'Pier Club', category: 'marketing', helpContact: 'help@pier.example', ifVersion: 0, actor: 'Jo', ...change });
const sender = (address: string, ofProgram: string, ifVersion = 0) =>
  call('POST', '/v1/senders', { address, type: 'long_code', country: 'US', account: 'demo-twilio', program: ofProgram, ifVersion });
const asked = async (to: string, question: { sender?: string; program?: string }, until: (decision: string) => boolean) =>
  (await watch(() => check(world, { to, ...question }), ({ decision }) => until(decision), WITHIN_MS)).answer;

/** The programs that the registry decides about a person by. */
async function decidedFor(number: string): Promise<string[]> {
  const { body } = await call('POST', '/v1/subjects/lookup', { number });
  return ((body['decisions'] ?? []) as { program: string }[]).map(({ program: id }) => id);
}

describe('a program and a sender by API, on the running system', () => {
  test("a STOP to the new sender is answered in the new brand's own words, and blocks the new program, as does its own word, without a restart (R8)", async () => {
    const known = fictionalNumber(70);
    await sendText(world, { from: known, to: '+12025550100', text: 'STOP' });

    const optOutWords = ['ahoy'];
    const template = '{brand}: Ashore since {date}, no more messages. {helpContact}. START to board again.';
    expect(await program('pier-club', { optOutWords, templates: { en: { opt_out: template } } })).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await sender(SENDER, 'pier-club')).toMatchObject({ status: 200, body: { version: 1 } });

    const person = fictionalNumber(71);
    expect(await asked(person, { sender: SENDER }, (decision) => decision === 'ALLOW')).toMatchObject({ decision: 'ALLOW' });
    await watch(() => decidedFor(known), (programs) => programs.includes('pier-club'), WITHIN_MS);

    const gateway = world.urls['inbound-gateway'];
    expect((await deliver(twilioRequest(gateway, { sid: 'SMconfigured1', from: person, to: SENDER, body: 'STOP' }))).status).toBe(200);
    for (const question of [{ sender: SENDER }, { program: 'pier-club' }]) {
      expect(await asked(person, question, (decision) => decision === 'BLOCK')).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
    }
    const { answer } = await watch(() => messagesOn(world, person), (messages) => messages.length > 0, WITHIN_MS);
    expect(answer).toMatchObject([{ from: SENDER, text: expect.stringMatching(/^Pier Club: Ashore since .*help@pier\.example\. START to board again\.$/) }]);

    const sailor = fictionalNumber(74);
    await deliver(twilioRequest(gateway, { sid: 'SMconfigured2', from: sailor, to: SENDER, body: 'Ahoy' }));
    expect(await asked(sailor, { sender: SENDER }, (decision) => decision === 'BLOCK')).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
  });

  test('a STOP to the program of a sender still blocks after the sender moved, also after a restart of everything', async () => {
    const [person, other] = [fictionalNumber(72), fictionalNumber(73)];
    await sender(MOVED, 'pier-club');
    await asked(person, { sender: MOVED }, (decision) => decision === 'ALLOW');
    const optOut = { number: person, action: 'opt_out', channel: 'web', actor: 'form', program: 'pier-club' };
    expect(await call('POST', '/v1/consent-requests', optOut, { 'idempotency-key': 'configured-2' })).toMatchObject({
      status: 200,
      body: { entries: [{ scope: { kind: 'program', id: 'pier-club' }, state: 'suppressed' }] },
    });
    expect(await asked(person, { sender: MOVED }, (decision) => decision === 'BLOCK')).toMatchObject({ reason: 'SUPPRESSED' });

    expect((await program('pier-tips', { brand: 'Pier Tips' })).status).toBe(200);
    expect(await sender(MOVED, 'pier-tips', 1)).toMatchObject({ status: 200, body: { version: 2, formerPrograms: ['pier-club'] } });
    const moved = { sender: MOVED, program: 'pier-tips' };
    expect(await asked(other, moved, (decision) => decision === 'ALLOW')).toMatchObject({ decision: 'ALLOW' });
    expect(await check(world, { to: person, ...moved })).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED', entry: { scope: { kind: 'program', id: 'pier-club' } } });

    await world.restartAll();
    expect(await asked(person, moved, (decision) => decision === 'BLOCK')).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
  });

  test('each version is in the audit, with who made it', async () => {
    const kinds = ['stopline.program.configured.v1', 'stopline.sender.configured.v1'];
    const search = async (): Promise<{ version: number; sender?: object }[]> => {
      const response = await fetch(`${world.urls['audit-recorder']}/v1/records/search`, {
        method: 'POST',
        headers: { authorization: `Bearer ${world.keys.compliance}`, 'content-type': 'application/json' },
        body: JSON.stringify({ kinds }),
      });
      return ((await response.json()) as { records: { data: { version: number; sender?: object } }[] }).records.map(({ data }) => data);
    };
    const { answer } = await watch(search, (found) => found.some(({ sender: of, version }) => of && version === 2), WITHIN_MS);
    expect(answer).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ source: 'file', actor: 'suppression-registry', program: expect.objectContaining({ id: 'harbor-deals' }) }),
        expect.objectContaining({ source: 'api', actor: 'demo-compliance: Jo', program: expect.objectContaining({ id: 'pier-club' }), version: 1 }),
        expect.objectContaining({ actor: 'demo-compliance', sender: expect.objectContaining({ address: MOVED }), version: 2, formerPrograms: ['pier-club'] }),
      ]),
    );
  });

  test('what the file defines is changed in the file', async () => {
    expect(await program('harbor-deals', { ifVersion: 1 })).toMatchObject({ status: 409, body: { code: 'defined_in_file' } });
    expect(await sender('+12025550100', 'pier-club', 1)).toMatchObject({ status: 409, body: { code: 'defined_in_file' } });
  });
});
