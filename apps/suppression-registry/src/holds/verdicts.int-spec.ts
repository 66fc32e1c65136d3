import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { EXEMPT, fakeDirectory } from '../directory.fake.js';
import { asOwner, forget, message, messages, NEIGHBOUR, openRegistry, registrarOf } from '../registry.fake.js';
import { HoldStore } from './holds.store.js';
import { OpenHolds } from './open-holds.store.js';
import { Verdicts } from './verdicts.store.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const actor = 'demo-compliance: Jo';
let db: Database;
let holds: HoldStore;
let verdicts: Verdicts;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  holds = new HoldStore(db, keys.keys, fakeDirectory());
  verdicts = new Verdicts(db, keys.keys.sealer);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

const apply = (...events: Parameters<typeof messages>[1][]) => registrarOf(db, keys.keys).apply(messages(0, ...events));
const openIds = async () => (await asOwner<{ hold_id: string }>(postgres.url, 'SELECT hold_id FROM hold WHERE closed_at IS NULL ORDER BY lane_seq')).map(({ hold_id }) => hold_id);
const keep = (holdId = '') => holds.decide('demo', { holdId, decision: 'opt_out', actor });
const dismiss = (holdId = '') => holds.decide('demo', { holdId, decision: 'dismiss', reason: 'asks_for_nothing', actor });

async function pieces(tenant = 'demo'): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of verdicts.lines(tenant, await verdicts.beginExport(tenant, 'demo-compliance'))) all.push(piece);
  return all;
}
const exported = async (tenant?: string) => (await pieces(tenant)).join('').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { text: string; label: string });

describe('verdicts of reviewers', () => {
  it('leave with the text, whatever else was held left out (I17)', async () => {
    const part = { incomplete: true } as const;
    await apply(message('a', 'UNCLEAR', 1, { text: 'not now' }), message('b', 'UNCLEAR', 2, { text: 'leave it' }), message('c', 'UNCLEAR', 3, { readable: false }), message('d', 'UNCLEAR', 4, { text: 'half a', ...part }), message('e', 'UNCLEAR', 5, { text: 'undecided' }));
    const [a, b, c, d] = await openIds();
    await keep(a);
    await dismiss(b);
    await keep(c);
    await dismiss(d);
    expect(await exported()).toMatchObject([
      { text: 'not now', label: 'opt_out', lang: 'en', tag: 'review', rule: 'perhaps:en:declined', rulesVersion: 'spec' },
      { text: 'leave it', label: 'none' },
    ]);
    expect(await exported('northwind')).toEqual([]);
  });

  it('of a dismissal that was undone leave no more', async () => {
    await apply(message('a', 'UNCLEAR', 1, { text: 'not now' }));
    const [a = ''] = await openIds();
    await dismiss(a);
    await holds.reopen('demo', { holdId: a, actor });
    expect(await exported()).toEqual([]);
  });

  it.each([
    ['one of its holds was an opt-out', [keep, dismiss], 'opt_out'],
    ['the other one was', [dismiss, keep], 'opt_out'],
    ['both were dismissed', [dismiss, dismiss], 'none'],
  ])('of a message with two holds are one line: %s', async (_, decisions, label) => {
    await apply(message('a', 'UNCLEAR', 1, { text: 'not now', to: EXEMPT }));
    const ids = await openIds();
    expect(ids).toHaveLength(2);
    for (const [place, decide] of decisions.entries()) await decide(ids[place]);
    expect(await exported()).toMatchObject([{ text: 'not now', label }]);
  });

  it('come in pieces, in the order of decisions, each once', async () => {
    await apply(message('a', 'UNCLEAR', 1, { text: 'not now' }));
    await keep((await openIds())[0]);
    const columns = ['tenant', 'subject', 'scope', 'cause', 'lane', 'lane_seq', 'correlation_id', 'origin', 'said', 'said_by', 'received_at', 'opened_at', 'open_since', 'decision', 'text_sealed', 'text_key'].join(', ');
    await asOwner(
      postgres.url,
      `INSERT INTO hold (hold_id, caused_by, closed_at, rule, ${columns})
       SELECT gen_random_uuid(), gen_random_uuid(), closed_at + (n / 3) * interval '-1 ms', 'rule ' || n, ${columns} FROM hold, generate_series(1, 1200) AS n`,
    );
    const all = await pieces();
    expect(all.map((piece) => piece.trim().split('\n').length)).toEqual([500, 500, 201]);
    const lines = all.join('').trim().split('\n').map((line) => JSON.parse(line) as { rule: string; decidedAt: string });
    expect(new Set(lines.map(({ rule }) => rule)).size).toBe(1201);
    expect(lines.map(({ decidedAt }) => decidedAt)).toEqual(lines.map(({ decidedAt }) => decidedAt).toSorted());
  });
});

describe('a read', () => {
  it('of the list or the verdicts is recorded by the time it answers, or refused (design §4.9)', async () => {
    const openHolds = new OpenHolds(db, keys.keys, fakeDirectory());
    await apply(message('a', 'UNCLEAR', 1, { text: 'not now', from: NEIGHBOUR }));
    const ids = await openIds();
    await openHolds.noteRead('demo', 'demo-compliance', ids);
    await verdicts.beginExport('demo', 'demo-compliance');
    const recorded = await asOwner<{ value: string }>(postgres.url, "SELECT value FROM outbox WHERE key = 'demo/reviewers' ORDER BY id");
    expect(recorded.map(({ value }) => JSON.parse(value) as object)).toMatchObject([{ actor: 'demo-compliance', holdIds: ids }, { tenant: 'demo', actor: 'demo-compliance', exportedAt: expect.any(String) }]);
    await asOwner(postgres.url, 'REVOKE INSERT ON outbox FROM stopline_registry');
    await expect(openHolds.noteRead('demo', 'demo-compliance', ids)).rejects.toMatchObject({ status: 503, code: 'read_not_recorded' });
    await expect(verdicts.beginExport('demo', 'demo-compliance')).rejects.toMatchObject({ status: 503 });
    await asOwner(postgres.url, 'GRANT INSERT ON outbox TO stopline_registry');
  });
});
