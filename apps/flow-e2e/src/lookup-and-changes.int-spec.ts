import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectRecorded } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { sendText, wholeLookup } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();

interface Page {
  readonly changes: readonly { id: string; type: string; data: { causedBy: string; state?: string } }[];
  readonly next: string;
}

async function changes(query: Record<string, string> = {}): Promise<Page> {
  const url = `${world.urls['suppression-registry']}/v1/changes?${new URLSearchParams(query)}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${world.keys.platform}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

describe('asking the registry', () => {
  const person = fictionalNumber(90);

  test('tells why a person is suppressed and how that was confirmed, and that it was not so before', async () => {
    const before = new Date().toISOString();
    await sendText(world, { from: person, to: DEALS, text: 'STOP' });
    await expectDecision(world, person, 'BLOCK');
    const { answer } = await watch(() => wholeLookup(world, person), ({ entries }) => entries[0]?.confirmation?.delivery?.status === 'delivered', 30_000);
    expect(answer.entries).toMatchObject([{ cause: 'keyword', channel: 'sms', state: 'suppressed', confirmation: { outcome: 'sent', delivery: { status: 'delivered' } } }]);
    expect(answer.summary).toMatch(/^Suppressed for everything.* since .*: the person texted STOP; confirmed by text .*, delivered\.$/);

    expect(await wholeLookup(world, person, { at: before, for: { sender: DEALS } })).toMatchObject({ asOf: before, entries: [], send: { decision: 'ALLOW' } });
    expect(await wholeLookup(world, person, { for: { sender: DEALS } })).toMatchObject({ send: { decision: 'BLOCK', reason: 'SUPPRESSED' } });
    const records = await expectRecorded(world, person, ['stopline.subject.looked-up.v1']);
    expect(records.filter(({ type }) => type === 'stopline.subject.looked-up.v1')[0]?.data).toMatchObject({ actor: 'demo-compliance' });
  });

  test('the feed goes on behind a restart of the registry, without a gap and without a repetition', async () => {
    const first = await changes({ limit: '1000' });
    // Whoever is cut off, because the request came in while the service was ending, asks again from the same place.
    const waiting = changes({ after: first.next, waitMs: '25000' }).catch(() => undefined);
    await world.stopline.restart('suppression-registry');
    const atRestart = (await waiting) ?? (await changes({ after: first.next }));
    await sendText(world, { from: person, to: DEALS, text: 'START' });
    const later = await changes({ after: atRestart.next, waitMs: '25000' });
    expect(later.changes).toMatchObject([{ type: 'stopline.suppression.changed.v1', data: { state: 'released' } }]);
    const chain = [...first.changes, ...atRestart.changes, ...later.changes].map(({ id }) => id);
    expect(new Set(chain).size).toBe(chain.length);
    expect((await changes({ limit: '1000' })).changes.map(({ id }) => id).toSorted()).toEqual(chain.toSorted());
    expect(await changes({ after: later.next })).toEqual({ changes: [], next: later.next });
  });
});
