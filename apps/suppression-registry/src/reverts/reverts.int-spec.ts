import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import { SHARED } from '../directory.fake.js';
import { HoldStore } from '../holds/holds.store.js';
import { fakeDirectory } from '../directory.fake.js';
import { asOwner, at, consent, consents, dump, forget, message, messages, NEIGHBOUR, NUMBER, openRegistry, registrarOf } from '../registry.fake.js';
import type { Registrar } from '../applying/registrar.worker.js';
import { readHistory } from '../subjects/history.store.js';
import { revertRequest, type RevertRequest } from './revert.js';
import { Reverts } from './revert.store.js';

const postgres = usePostgres();
const keys = useKeys('demo', 'northwind');
const actor = 'demo-compliance: Jo';
let db: Database;
let reverts: Reverts;
let registrar: Registrar;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
  reverts = new Reverts(db, keys.keys.keyring);
  registrar = registrarOf(db, keys.keys);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

const batch = (change: object = {}): RevertRequest =>
  revertRequest.parse({ provider: 'twilio', account: 'twilio-1', from: at(10), to: at(20), reason: 'forged sender ids', ...change });
const known = (number: string, tenant = 'demo') => readHistory(db, tenant, keys.keys.keyring.candidates(tenant, number));
const published = async (topic: string): Promise<object[]> =>
  (await asOwner<{ value: string }>(postgres.url, `SELECT value FROM outbox WHERE topic = 'stopline.${topic}.v1' ORDER BY id`)).map(({ value }) => JSON.parse(value) as object);

async function revert(request: RevertRequest, tenant = 'demo') {
  const { digest } = await reverts.plan(tenant, request);
  return reverts.revert(tenant, { ...request, digest }, actor);
}

describe('a proven forged batch (design §4.6)', () => {
  beforeEach(async () => {
    await registrar.apply(messages(0, message('genuine', 'STOP', 1), message('forged-start', 'START', 11), message('forged-stop', 'STOP', 12, { from: NEIGHBOUR })));
  });

  it('is listed first, and nothing changes by that', async () => {
    const before = await dump(postgres.url);
    expect(await reverts.plan('demo', batch())).toMatchObject({
      dryRun: true,
      people: 2,
      requests: 2,
      entries: 2,
      becomes: { suppressed: 0, void: 2, released: 0, unchanged: 0 },
      holds: 0,
    });
    expect(await dump(postgres.url)).toEqual(before);
  });

  it('is taken back as new versions of cause revert, with its actor, and told to every copy; the history stays', async () => {
    expect((await revert(batch())).kind).toBe('done');
    const history = (await known(NUMBER))?.history ?? [];
    expect(history.map((step) => [step.what, ...(step.what === 'changed' ? [step.cause, step.state] : [])])).toEqual([
      ['changed', 'keyword', 'suppressed'],
      ['changed', 'keyword', 'released'],
      ['changed', 'revert', 'void'],
    ]);
    expect(history.at(-1)).toMatchObject({ actor });
    expect(await known(NEIGHBOUR)).toMatchObject({ entries: [{ scope: { kind: 'tenant' }, state: 'void', version: 2, cause: 'revert' }] });
    expect((await published('suppression-state')).slice(-2)).toMatchObject([{ state: 'void' }, { state: 'void', version: 2 }]);
    expect((await published('suppression-changes')).at(-1)).toMatchObject({ cause: 'revert', previousState: expect.any(String), actor });
  });

  it('is recorded before its first change, exactly as it was asked', async () => {
    await revert(batch());
    const [operation, ...others] = await published('operations');
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ verb: 'revert', tenant: 'demo', actor, reason: 'forged sender ids', details: { provider: 'twilio', from: at(10), to: at(20), requests: 2 } });
    const order = `SELECT min(id) FILTER (WHERE topic = 'stopline.operations.v1') < min(id) FILTER (WHERE value LIKE '%"revert"%' AND topic <> 'stopline.operations.v1') AS first FROM outbox`;
    expect(await asOwner(postgres.url, order)).toEqual([{ first: true }]);
  });

  it('that cannot be recorded is not taken back', async () => {
    const { digest } = await reverts.plan('demo', batch());
    await asOwner(postgres.url, "ALTER TABLE outbox ADD CONSTRAINT refused CHECK (topic <> 'stopline.operations.v1') NOT VALID");
    await expect(reverts.revert('demo', { ...batch(), digest }, actor)).rejects.toThrow();
    await asOwner(postgres.url, 'ALTER TABLE outbox DROP CONSTRAINT refused');
    expect(await known(NEIGHBOUR)).toMatchObject({ entries: [{ state: 'suppressed', version: 1 }] });
  });

  it('twice changes nothing more; what was reverted counts no more in a later revert', async () => {
    const { digest } = await reverts.plan('demo', batch());
    await reverts.revert('demo', { ...batch(), digest }, actor);
    const before = await dump(postgres.url);
    expect(await reverts.revert('demo', { ...batch(), digest }, actor)).toMatchObject({ kind: 'done', answer: { requests: 0 } });
    expect(await dump(postgres.url)).toEqual(before);
    await registrar.apply(messages(3, message('forged-again', 'STOP', 13, { from: NEIGHBOUR })));
    expect(await revert(batch())).toMatchObject({ kind: 'done', answer: { requests: 1, entries: 1, becomes: { void: 1 } } });
  });

  it('with another digest is refused: nothing that the dry run did not list is touched', async () => {
    const { digest } = await reverts.plan('demo', batch());
    await registrar.apply(messages(3, message('meanwhile', 'STOP', 13, { from: NEIGHBOUR })));
    const before = await dump(postgres.url);
    expect((await reverts.revert('demo', { ...batch(), digest }, actor)).kind).toBe('other_digest');
    expect(await dump(postgres.url)).toEqual(before);
  });

  it('leaves what the person really said after it, and takes what was said later as if it had never been', async () => {
    await registrar.apply(messages(3, message('real', 'STOP', 30, { from: NEIGHBOUR })));
    expect(await revert(batch())).toMatchObject({ answer: { becomes: { void: 1, unchanged: 1 } } });
    expect(await known(NEIGHBOUR)).toMatchObject({ entries: [{ state: 'suppressed', said: at(30), version: 2 }] });
    await registrar.apply(messages(4, message('late', 'START', 5)));
    expect((await known(NUMBER))?.entries).toContainEqual(expect.objectContaining({ scope: { kind: 'program', id: 'deals' }, state: 'released', said: at(5) }));
  });

  it.each([
    ['of one kind', { kind: 'opt_in' }, 1],
    ['of certain messages', { messageIds: ['forged-start', 'genuine', 'another'] }, 1],
    ['to one sender', { sender: SHARED }, 0],
    ['of another account', { account: 'twilio-2' }, 0],
    ['of another span', { from: at(12), to: at(20) }, 1],
  ])('%s alone is found where asked for', async (_, change, requests) => {
    expect((await reverts.plan('demo', batch(change))).requests).toBe(requests);
  });

  it('of another tenant is not seen (I17)', async () => {
    expect((await reverts.plan('northwind', batch())).requests).toBe(0);
  });

  it('given a genuine request by another channel in its time, spares that', async () => {
    await registrar.apply(consents(0, consent('call', 15, { number: NEIGHBOUR })));
    await revert(batch());
    expect(await known(NEIGHBOUR)).toMatchObject({ entries: [{ state: 'void' }, { authority: 'record', state: 'suppressed' }] });
  });
});

describe('holds that forged messages opened', () => {
  it('close with decision reverted, and one that a reviewer kept is void', async () => {
    await registrar.apply(messages(0, message('kept', 'UNCLEAR', 11), message('open', 'UNCLEAR', 12, { from: NEIGHBOUR })));
    const [first] = await db.query<{ hold_id: string }>('SELECT hold_id FROM hold ORDER BY lane_seq LIMIT 1');
    await new HoldStore(db, keys.keys, fakeDirectory()).decide('demo', { holdId: first?.hold_id ?? '', decision: 'opt_out', actor });
    expect(await revert(batch())).toMatchObject({ answer: { people: 2, requests: 1, holds: 1 } });
    expect(await known(NEIGHBOUR)).toMatchObject({ holds: [], history: [{ what: 'hold_opened' }, { what: 'hold_closed', decision: 'reverted', actor }] });
    expect(await known(NUMBER)).toMatchObject({ entries: [{ state: 'void', cause: 'revert' }] });
    expect((await published('suppression-state')).at(-1)).toMatchObject({ open: false, version: 2 });
  });
});
