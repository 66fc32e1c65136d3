import { describe, expect, test } from '@jest/globals';
import { kafkaTopic } from '@stopline/contracts';
import { KafkaProbe } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';
import { lookup } from './surfaces.client.js';

const world = useStopline();
const INNER = ['inbound-messages', 'consent-requests', 'delivery-reports'] as const;

describe('4. what is refused, and what is held', () => {
  test.each<[string, string, (person: string) => { url: string; init: RequestInit }, number]>([
    ['a wrong signature (S1)', 'SMrefused1', (person) => twilioRequest(world.urls['inbound-gateway'], message('SMrefused1', person), 'not-the-token'), 403],
    ['no signature (S1)', 'SMrefused2', (person) => unsigned(twilioRequest(world.urls['inbound-gateway'], message('SMrefused2', person))), 401],
    ['an unknown account', 'SMrefused3', (person) => elsewhere(twilioRequest(world.urls['inbound-gateway'], message('SMrefused3', person))), 404],
    ['a body over 64 kB (S7)', 'SMrefused4', (person) => twilioRequest(world.urls['inbound-gateway'], { ...message('SMrefused4', person), body: 'x'.repeat(70_000) }), 413],
    ['200 form fields (S7)', 'SMrefused5', (person) => manyFields(twilioRequest(world.urls['inbound-gateway'], message('SMrefused5', person))), 400],
  ])('%s', async (_name, sid, request, status) => {
    const answer = await deliver(request(fictionalNumber(10)));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ status, title: expect.any(String) as unknown });
    const records = await everythingUpTo(`${sid}marker`);
    expect(records.some(({ raw }) => raw.value?.toString().includes(`"${sid}"`) ?? false)).toBe(false);
  });

  test('signed but invalid UTF-8: 2xx, an unreadable event, a hold, the bytes sealed in quarantine (S9, R3)', async () => {
    const person = fictionalNumber(11);
    const sent = await sendBytes(person, Buffer.from([0x53, 0x54, 0x4f, 0x50, 0xff]));
    expect(sent).toBe(200);
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });
    await expectQuarantined('unreadable_text', person);
  });

  test('signed but with a NUL: the same (S9)', async () => {
    const person = fictionalNumber(12);
    const request = twilioRequest(world.urls['inbound-gateway'], { ...message('SMnul', person), body: 'STOP\u0000' });
    expect((await deliver(request)).status).toBe(200);
    expect(await expectDecision(world, person, 'BLOCK')).toMatchObject({ reason: 'HELD' });
    expect((await lookup(world, person)).entries).toEqual([]);
    await expectQuarantined('unreadable_text', person);
  });
});

function message(sid: string, from: string) {
  return { sid, from, to: DEALS, body: 'STOP' };
}

function unsigned({ url, init }: { url: string; init: RequestInit }) {
  return { url, init: { ...init, headers: { 'content-type': 'application/x-www-form-urlencoded' } } };
}

function elsewhere({ url, init }: { url: string; init: RequestInit }) {
  return { url: url.replace('demo-twilio', 'nobody'), init };
}

function manyFields({ url, init }: { url: string; init: RequestInit }) {
  const extra = Array.from({ length: 200 }, (_, n) => `&Extra${n}=1`).join('');
  return { url, init: { ...init, body: `${String(init.body)}${extra}` } };
}

/** Delivers a marker that is accepted, and gives all that the inner topics hold once the marker is there. */
async function everythingUpTo(marker: string) {
  const probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: INNER.map((topic) => kafkaTopic(topic)), from: 'beginning' });
  try {
    expect((await deliver(twilioRequest(world.urls['inbound-gateway'], message(marker, fictionalNumber(19))))).status).toBe(200);
    await probe.waitFor(({ raw }) => raw.value?.toString().includes(marker) ?? false);
    return probe.records();
  } finally {
    await probe.close();
  }
}

async function sendBytes(from: string, text: Buffer): Promise<number | undefined> {
  const response = await fetch(`${world.urls['carrier-simulator']}/handsets/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, to: DEALS, textBase64: text.toString('base64') }),
  });
  const { results } = (await response.json()) as { results: { status: number }[] };
  return results[0]?.status;
}

async function expectQuarantined(reason: string, person: string): Promise<void> {
  const probe = await KafkaProbe.open({ brokers: world.stopline.brokers.split(','), topics: [kafkaTopic('quarantine')], from: 'beginning' });
  try {
    const { raw } = await probe.waitFor(({ raw: { value } }) => value?.toString().includes(reason) ?? false);
    expect(raw.value?.toString()).not.toContain(person.slice(1));
  } finally {
    await probe.close();
  }
}
