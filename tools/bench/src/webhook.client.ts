import { setTimeout as pause } from 'node:timers/promises';
import { connectAccount } from '@stopline/providers';
import type { Connection } from './connection.client.js';
import { send } from './http.client.js';

const SENDER = '+12025550100';
const { adapter, settings } = connectAccount({
  id: 'demo-twilio',
  provider: 'twilio',
  settings: { accountSid: 'AC00000000000000000000000000000001', authTokens: ['demo-twilio-auth-token'], apiBaseUrl: 'http://127.0.0.1' },
});

/** A STOP of this number as a webhook, signed as Twilio's: a request as it goes over the wire. */
export function stopWebhook(gateway: string, from: string, id: string): Buffer {
  const now = Date.now();
  const content = { kind: 'message', id, from, to: SENDER, text: 'STOP', saidAt: now } as const;
  const path = '/webhooks/twilio/demo-twilio';
  const { method, headers, body } = adapter.simulate.webhook(content, settings, { url: `${gateway}${path}`, now });
  const all = { host: new URL(gateway).host, ...headers, 'content-length': String(body.length) };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`), body]);
}

/** Delivers a webhook, again after a 503 as a provider does; resolves with the time of the 2xx. */
export async function deliver(connection: Connection, webhook: Buffer): Promise<number> {
  for (;;) {
    const status = await connection.send(webhook);
    if (status >= 200 && status < 300) return performance.now();
    if (status !== 503) throw new Error(`the gateway answered ${status}`);
  }
}

/** Asked without a pause, the check and who asks would take the machine from those whose work is measured. */
const PAUSE_MS = 1;

/** Asks until the check says BLOCK; resolves with that time. */
export async function blockedAt(check: string, to: string): Promise<number> {
  for (;;) {
    if ((await decisionOn(check, to)) === 'BLOCK') return performance.now();
    await pause(PAUSE_MS);
  }
}

/** Asks once. */
export async function decisionOn(check: string, to: string): Promise<string> {
  const answer = await send(`${check}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer demo-sender-key-0001' },
    body: JSON.stringify({ to, sender: SENDER }),
  });
  return (JSON.parse(answer.body) as { decision: string }).decision;
}
