import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { StatementRefused, type Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { fakeDirectory } from '../directory.fake.js';
import { readHistory } from '../subjects/history.store.js';
import { asOwner, at, consent, consents, dump, forget, inputId, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import { HoldStore } from './holds.store.js';
import type { OpenHold } from './holds-api.js';
import { OpenHolds, type HoldFilter } from './open-holds.store.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const directory = fakeDirectory({ reviewHours: 2 });
const WORDS = 'not for me, call +12125550123';
let db: Database;
let holds: HoldStore;
let openHolds: OpenHolds;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openRegistry(postgres.url);
  holds = new HoldStore(db, keys.keys, directory);
  openHolds = new OpenHolds(db, keys.keys, directory);
});
afterAll(() => db.close());

beforeEach(async () => {
  await forget(postgres.url);
  const registrar = registrarOf(db, keys.keys);
  await registrar.apply(messages(0, message('a', 'UNCLEAR', 1, { text: WORDS })));
  await registrar.apply(messages(1, message('b', 'UNCLEAR', 2, { from: NEIGHBOUR, readable: false })));
});

async function list(filter: HoldFilter = {}, tenant = 'demo', limit = 9): Promise<OpenHold[]> {
  const known = directory.tenant(tenant);
  if (!known) throw new Error('no such tenant');
  return (await openHolds.list(known, filter, limit)).map(({ view }) => view);
}

async function only(): Promise<OpenHold> {
  const [first] = await list();
  if (!first) throw new Error('no hold is open');
  return first;
}

const known = () => readHistory(db, 'demo', keys.keys.keyring.candidates('demo', NUMBER));
const steps = async () => (await known())?.history.map((step) => ('actor' in step ? `${step.what} by ${step.actor}` : step.what));
const actor = 'demo-compliance: Jo';
const kim = 'demo-compliance: Kim';
const reason = 'asks_for_nothing';
const dismissal = { decision: 'dismiss', reason, actor } as const;

async function published(topic: string): Promise<object[]> {
  const rows = await asOwner<{ value: string }>(postgres.url, `SELECT value FROM outbox WHERE topic = 'stopline.${topic}.v1' ORDER BY id`);
  return rows.map(({ value }) => JSON.parse(value) as object);
}

const age = (minutes: number) => asOwner(postgres.url, `UPDATE hold SET open_since = open_since - interval '${minutes} minutes' WHERE cause = 'ambiguous_text'`);

describe('open holds', () => {
  it('are listed by deadline, page by page, with what a reviewer needs', async () => {
    const [first, second] = await list();
    expect(first).toMatchObject({
      ...{ number: NUMBER, cause: 'ambiguous_text', scope: { kind: 'tenant' }, said: at(1), causedBy: inputId('a'), correlationId: inputId('a') },
      ...{ text: WORDS, rule: 'perhaps:en:declined', language: 'en', rulesVersion: 'spec', alternatives: [], program: 'deals', overdue: false },
    });
    expect(Date.parse(first?.deadline ?? '') - Date.parse(first?.openedAt ?? '')).toBe(2 * 3_600_000);
    expect(second).toMatchObject({ number: NEIGHBOUR, cause: 'unreadable_message' });
    expect(second).not.toHaveProperty('text');
    const [page] = await openHolds.list(directory.tenant('demo')!, {}, 1);
    expect(await list({ after: page! })).toMatchObject([{ number: NEIGHBOUR }]);
  });

  it('are filtered by cause, deadline, escalation and claim', async () => {
    const { holdId } = await only();
    const numbers = async (filter: HoldFilter) => (await list(filter)).map(({ number }) => number);
    expect(await numbers({ cause: 'unreadable_message' })).toEqual([NEIGHBOUR]);
    await age(121);
    expect(await numbers({ overdue: true })).toEqual([NUMBER]);
    expect(await numbers({ overdue: false })).toEqual([NEIGHBOUR]);
    await holds.claim('demo', { holdId, actor });
    expect([await numbers({ claimedBy: actor }), await numbers({ claimedBy: kim }), await numbers({ claimedBy: null })]).toEqual([[NUMBER], [], [NEIGHBOUR]]);
    await holds.escalate('demo', { holdId, decision: 'escalate', actor, note: 'Ask the shop.' });
    expect([await numbers({ escalated: true }), await numbers({ escalated: false })]).toEqual([[NUMBER], [NEIGHBOUR]]);
  });

  it('are those of the tenant alone (I17)', async () => {
    const { holdId } = await only();
    expect(await list({}, 'northwind')).toEqual([]);
    expect(await holds.decide('northwind', { holdId, ...dismissal })).toEqual({ kind: 'unknown' });
    expect(await holds.claim('northwind', { holdId, actor })).toEqual({ kind: 'unknown' });
  });

  it('got no reply', async () => {
    expect(await published('reply-requests')).toEqual([]);
  });

  it('lie sealed, and what is told of them has no words and no number (R23, I16)', async () => {
    const { holdId } = await only();
    await holds.escalate('demo', { holdId, decision: 'escalate', actor, note: `they said: ${WORDS}` });
    await holds.decide('demo', { holdId, ...dismissal, note: WORDS });
    const everything = await dump(postgres.url);
    expect(everything).not.toContain('not for me');
    expect(everything).not.toContain(NUMBER.slice(2));
  });
});

describe('a decision', () => {
  it('for an opt-out makes it a suppression of cause review, said when the message was', async () => {
    const { holdId } = await only();
    const decided = await holds.decide('demo', { holdId, decision: 'opt_out', actor });
    expect(decided).toMatchObject({ kind: 'done', answer: { outcome: 'changed', entries: [{ state: 'suppressed', version: 1, said: at(1) }], token: expect.stringMatching(/:4$/) } });
    expect(await known()).toMatchObject({
      entries: [{ state: 'suppressed', cause: 'review', causedBy: inputId('a') }],
      holds: [],
      history: [{ what: 'hold_opened' }, { what: 'changed', cause: 'review', actor }, { what: 'hold_closed', holdId, decision: 'keep', actor }],
    });
    expect(await published('reply-requests')).toEqual([]);
  });

  it('for an opt-out within five minutes of the message asks for its one confirmation (R7, I4)', async () => {
    const said = new Date().toISOString();
    await registrarOf(db, keys.keys).apply(messages(2, message('new', 'UNCLEAR', 1, { said, receivedAt: said })));
    const fresh = (await list()).find((hold) => hold.said === said);
    await holds.decide('demo', { holdId: fresh?.holdId ?? '', decision: 'opt_out', actor });
    await holds.decide('demo', { holdId: fresh?.holdId ?? '', decision: 'opt_out', actor });
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out', causedBy: inputId('new'), language: 'en' }]);
  });

  it('to dismiss closes that hold only, and says so with its actor to audit and copies', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, ...dismissal });
    expect(await known()).toMatchObject({ entries: [], holds: [], history: [{}, { what: 'hold_closed', reason, actor }] });
    expect(await list()).toHaveLength(1);
    expect((await published('suppression-changes')).at(-1)).toMatchObject({ holdId, decision: 'dismiss', reason, actor, laneSeq: 3 });
    expect((await published('suppression-state')).at(-1)).toMatchObject({ holdId, open: false, version: 2 });
  });

  it('for what the person said otherwise since changes nothing else (design §4.6)', async () => {
    await registrarOf(db, keys.keys).apply(consents(0, consent('later', 9, { channel: 'import' })));
    const decided = await holds.decide('demo', { holdId: (await only()).holdId, decision: 'opt_out', actor });
    expect(decided).toMatchObject({ answer: { outcome: 'superseded', reason: 'said_before_the_current_state' } });
  });

  it('said twice changes nothing, and otherwise is refused', async () => {
    const { holdId } = await only();
    const first = await holds.decide('demo', { holdId, ...dismissal });
    const before = await dump(postgres.url);
    expect(await holds.decide('demo', { holdId, ...dismissal, actor: kim })).toEqual(first);
    expect(await holds.decide('demo', { holdId, decision: 'opt_out', actor })).toEqual({ kind: 'decided_otherwise' });
    expect(await dump(postgres.url)).toBe(before);
  });

  it('ends its block: only then is a START answered, since only then it lifts', async () => {
    const registrar = registrarOf(db, keys.keys);
    await registrar.apply(messages(2, message('stop', 'STOP', 3), message('start', 'START', 4)));
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out' }]);
    await holds.decide('demo', { holdId: (await only()).holdId, ...dismissal });
    await registrar.apply(messages(4, message('stop again', 'STOP', 5), message('start again', 'START', 6)));
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out' }, { kind: 'opt_out' }, { kind: 'opt_in' }]);
  });

  it('of two people at once: one counts', async () => {
    const { holdId } = await only();
    const kinds = (await Promise.all([holds.decide('demo', { holdId, decision: 'opt_out', actor }), holds.decide('demo', { holdId, ...dismissal, actor: kim })])).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['decided_otherwise', 'done']);
    expect((await known())?.history.filter(({ what }) => what === 'hold_closed')).toHaveLength(1);
  });
});

describe('a claim', () => {
  it('of many people at once is one person\'s, and the others hear whose', async () => {
    const { holdId } = await only();
    const people = Array.from({ length: 8 }, (_, place) => `demo-compliance: reviewer ${place}`);
    const outcomes = await Promise.all(people.map((by) => holds.claim('demo', { holdId, actor: by })));
    const won = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.claim?.by] : []));
    expect(won).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'claimed')).toMatchObject(Array(7).fill({ claim: { by: won[0] } }));
    expect(await steps()).toEqual(['hold_opened', `hold_claimed by ${won[0] ?? ''}`]);
  });

  it('keeps others from deciding until it is given back or over', async () => {
    const { holdId } = await only();
    const mine = await holds.claim('demo', { holdId, actor });
    expect((await only()).claim).toEqual((mine as { claim: object }).claim);
    expect(await holds.decide('demo', { holdId, ...dismissal, actor: kim })).toMatchObject({ kind: 'claimed', claim: { by: actor } });
    await asOwner(postgres.url, "UPDATE hold SET claimed_until = clock_timestamp() - interval '1 second'");
    expect(await only()).not.toHaveProperty('claim');
    await holds.claim('demo', { holdId, actor: kim });
    await holds.release('demo', { holdId, actor: kim });
    expect(await holds.decide('demo', { holdId, ...dismissal })).toMatchObject({ kind: 'done' });
    expect(await steps()).toEqual(['hold_opened', `hold_claimed by ${actor}`, `hold_claimed by ${kim}`, `hold_unclaimed by ${kim}`, `hold_closed by ${actor}`]);
  });

  it('ends with an escalation, which leaves the hold open', async () => {
    const { holdId } = await only();
    await holds.claim('demo', { holdId, actor });
    await holds.escalate('demo', { holdId, decision: 'escalate', actor, note: 'Ask the shop.' });
    const { claim, escalation } = await only();
    expect([claim, escalation]).toEqual([undefined, { by: actor, at: expect.any(String), note: 'Ask the shop.' }]);
    expect((await published('suppression-changes')).at(-1)).toMatchObject({ holdId, actor, escalatedAt: escalation?.at });
  });
});

describe('a dismissal undone', () => {
  it('blocks again as a later version of the same hold, also after another dismissal, and the history shows it all', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, ...dismissal });
    await age(300);
    const reopened = await holds.reopen('demo', { holdId, actor: kim, note: 'They wrote again.' });
    expect(reopened).toMatchObject({ kind: 'done', answer: { token: expect.stringMatching(/:4$/) } });
    expect((await published('suppression-changes')).at(-1)).toMatchObject({ holdId, actor: kim, laneSeq: 4 });
    expect((await published('suppression-state')).at(-1)).toMatchObject({ holdId, open: true, version: 3 });
    expect((await list()).find((hold) => hold.holdId === holdId)).toMatchObject({ overdue: false });
    expect(await holds.reopen('demo', { holdId, actor })).toEqual({ kind: 'done' });
    await holds.decide('demo', { holdId, ...dismissal });
    expect((await published('suppression-state')).at(-1)).toMatchObject({ holdId, open: false, version: 4 });
    expect(await steps()).toEqual(['hold_opened', `hold_closed by ${actor}`, `hold_reopened by ${kim}`, `hold_closed by ${actor}`]);
    const ids = await asOwner<{ event_id: string }>(postgres.url, 'SELECT event_id FROM outbox');
    expect(new Set(ids.map(({ event_id }) => event_id)).size).toBe(ids.length);
  });

  it('is seen by the one rule: a START is not answered while it holds', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, ...dismissal });
    await holds.reopen('demo', { holdId, actor });
    await registrarOf(db, keys.keys).apply(messages(2, message('stop', 'STOP', 3), message('start', 'START', 4)));
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out' }]);
  });

  it('is none of an opt-out: that the person alone lifts (R13)', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, decision: 'opt_out', actor });
    expect(await holds.reopen('demo', { holdId, actor })).toEqual({ kind: 'not_dismissed' });
  });
});

describe('what cannot be recorded', () => {
  it.each([
    ['its event', 'outbox'],
    ['its step', 'hold_step'],
  ])('is refused and changes nothing: %s (design §4.9)', async (_, table) => {
    const { holdId } = await only();
    const before = await dump(postgres.url);
    await asOwner(postgres.url, `REVOKE INSERT ON ${table} FROM stopline_registry`);
    for (const act of [
      () => holds.claim('demo', { holdId, actor }),
      () => holds.escalate('demo', { holdId, decision: 'escalate', actor, note: 'x' }),
      () => holds.decide('demo', { holdId, ...dismissal }),
    ]) {
      await expect(act()).rejects.toBeInstanceOf(StatementRefused);
    }
    await asOwner(postgres.url, `GRANT INSERT ON ${table} TO stopline_registry`);
    expect(await dump(postgres.url)).toBe(before);
  });

  it.each(["UPDATE hold_step SET actor = 'x'", 'DELETE FROM hold_step'])('%s is nothing that the service may do (S17)', async (sql) => {
    await expect(db.query(sql)).rejects.toMatchObject({ sqlstate: '42501' });
  });
});
