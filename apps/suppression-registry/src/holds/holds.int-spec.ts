import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { readHistory } from '../subjects/history.store.js';
import { HoldStore } from './holds.store.js';
import { asOwner, at, consent, consents, forget, inputId, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import type { OpenHold } from './review.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
let db: Database;
let holds: HoldStore;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  holds = new HoldStore(db, keys.keys.keyring);
});
afterAll(() => db.close());

beforeEach(async () => {
  await forget(postgres.url);
  const registrar = registrarOf(db, keys.keys);
  await registrar.apply(messages(0, message('a', 'UNCLEAR', 1)));
  await registrar.apply(messages(1, message('b', 'UNCLEAR', 2, { from: NEIGHBOUR, readable: false })));
});

async function only(): Promise<OpenHold> {
  const [first] = await holds.open('demo', undefined, 1);
  if (!first) throw new Error('no hold is open');
  return first;
}

const known = () => readHistory(db, 'demo', keys.keys.keyring.candidates('demo', NUMBER));
const actor = 'demo-compliance: Jo';

async function published(topic: string): Promise<object[]> {
  const rows = await asOwner<{ value: string }>(postgres.url, `SELECT value FROM outbox WHERE topic = 'stopline.${topic}.v1' ORDER BY id`);
  return rows.map(({ value }) => JSON.parse(value) as object);
}

describe('open holds', () => {
  it('are listed oldest first, page by page, with what a reviewer needs', async () => {
    const [first, ...others] = await holds.open('demo', undefined, 1);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: NUMBER, cause: 'ambiguous_text', scope: { kind: 'tenant' }, said: at(1), causedBy: inputId('a'), correlationId: inputId('a') });
    expect(await holds.open('demo', first?.holdId, 9)).toMatchObject([{ number: NEIGHBOUR, cause: 'unreadable_message' }]);
  });

  it('are those of the tenant alone (I17)', async () => {
    expect(await holds.open('northwind', undefined, 9)).toEqual([]);
    expect(await holds.decide('northwind', { holdId: (await only()).holdId, decision: 'dismiss', actor })).toEqual({ kind: 'unknown' });
  });

  it('got no reply', async () => {
    expect(await published('reply-requests')).toEqual([]);
  });
});

describe('a decision', () => {
  it('to keep makes it a suppression of cause review, said when the message was', async () => {
    const { holdId } = await only();
    const decided = await holds.decide('demo', { holdId, decision: 'keep', actor });
    expect(decided).toMatchObject({ kind: 'decided', answer: { outcome: 'changed', entries: [{ state: 'suppressed', version: 1, said: at(1) }] } });
    expect(await known()).toMatchObject({
      entries: [{ state: 'suppressed', cause: 'review', causedBy: inputId('a') }],
      holds: [],
      history: [{ what: 'hold_opened' }, { what: 'changed', cause: 'review', actor }, { what: 'hold_closed', holdId, decision: 'keep', actor }],
    });
  });

  it('to dismiss closes that hold only, and says so with its actor to audit and copies', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, decision: 'dismiss', actor });
    expect(await known()).toMatchObject({ entries: [], holds: [] });
    expect(await holds.open('demo', undefined, 9)).toHaveLength(1);
    expect((await published('suppression-changes')).at(-1)).toMatchObject({ holdId, decision: 'dismiss', actor, laneSeq: 3 });
    expect((await published('suppression-state')).at(-1)).toMatchObject({ holdId, open: false, version: 2 });
  });

  it('to keep what the person said again since changes nothing else (design §4.6)', async () => {
    await registrarOf(db, keys.keys).apply(consents(0, consent('later', 9, { channel: 'import' })));
    const decided = await holds.decide('demo', { holdId: (await only()).holdId, decision: 'keep', actor });
    expect(decided).toMatchObject({ answer: { outcome: 'superseded', reason: 'said_before_the_current_state' } });
  });

  it('said twice changes nothing, and otherwise is refused', async () => {
    const { holdId } = await only();
    await holds.decide('demo', { holdId, decision: 'dismiss', actor });
    const before = await known();
    expect((await holds.decide('demo', { holdId, decision: 'dismiss', actor })).kind).toBe('decided');
    expect((await holds.decide('demo', { holdId, decision: 'keep', actor })).kind).toBe('decided_otherwise');
    expect(await known()).toEqual(before);
  });

  it('ends its block: only then is a START answered, since only then it lifts', async () => {
    const registrar = registrarOf(db, keys.keys);
    await registrar.apply(messages(2, message('stop', 'STOP', 3), message('start', 'START', 4)));
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out' }]);
    await holds.decide('demo', { holdId: (await only()).holdId, decision: 'dismiss', actor });
    await registrar.apply(messages(4, message('stop again', 'STOP', 5), message('start again', 'START', 6)));
    expect(await published('reply-requests')).toMatchObject([{ kind: 'opt_out' }, { kind: 'opt_out' }, { kind: 'opt_in' }]);
  });

  it('of two people at once: one counts', async () => {
    const { holdId } = await only();
    const decide = (decision: 'keep' | 'dismiss') => holds.decide('demo', { holdId, decision, actor });
    const kinds = (await Promise.all([decide('keep'), decide('dismiss')])).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['decided', 'decided_otherwise']);
    expect((await known())?.history.filter(({ what }) => what === 'hold_closed')).toHaveLength(1);
  });
});
