import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kafkaTopic, uuidOf, type Directory, type EventData } from '@stopline/contracts';
import { Database, migrate, writeLane } from '@stopline/database';
import { fakeBatch, type OutgoingEvent } from '@stopline/messaging';
import { usePostgres, useKeys, waitUntil, buildData } from '@stopline/testing';
import pg from 'pg';
import { claim } from './claims.store.js';
import { DeliveryReportReceivedConsumer } from './delivery-report-received.consumer.js';
import { fakeDirectory, PROVIDER_ANSWERS, STANDARD_SENDER, TWILIO_SENDER } from './directory.fake.js';
import { moves, type ReplyState } from './ledger.js';
import { ownNumbers } from './own-numbers.js';
import { planClaims } from './plan-claims.js';
import { FakeProviderApi } from './provider-api.fake.js';
import { ProviderClient } from './provider.client.js';
import { ReplyRequestedConsumer } from './reply-requested.consumer.js';
import { schema, SERVICE } from './schema.js';
import { Sending } from './sending.worker.js';
import { Unclear } from './unclear.worker.js';

jest.setTimeout(20_000);

const postgres = usePostgres();
const testKeys = useKeys('demo');
const LANE = 4;
const BOUND_MS = 600;

let db: Database;
let api: FakeProviderApi;
let port: number;
let directory: Directory;
let provider: ProviderClient;
const workers: { stop(): Promise<void> }[] = [];
let offset = 0;
let reportOffset = 0;
let laneSeq = 0;
let person = 0;

beforeAll(async () => {
  await migrate(postgres.url, schema);
  db = await Database.open({ url: postgres.url, schema: schema.schema, role: schema.role, poolSize: 8, applicationName: 'sender' });
  api = new FakeProviderApi();
  port = await api.start();
  directory = fakeDirectory(`http://127.0.0.1:${port}`, BOUND_MS);
  api.serve(directory);
  provider = new ProviderClient(directory, testKeys.keys.keyring, 400);
});
beforeEach(() => {
  api.taken.length = 0;
  api.sends.length = 0;
  api.treatments = [];
  api.onSend = () => Promise.resolve();
  person += 1;
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await asOwner('TRUNCATE reply.ledger, reply.early_receipt, reply.outbox');
});
afterAll(async () => {
  await db.close();
  await api.stop();
});

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

/** Ends the database's connections and lets nobody in, or lets everybody in again. */
async function letConnect(allowed: boolean): Promise<void> {
  const { pathname } = new URL(postgres.url);
  const elsewhere = new URL('/postgres', postgres.url);
  const owner = new pg.Client({ connectionString: elsewhere.href });
  await owner.connect();
  await owner.query(`ALTER DATABASE ${pathname.slice(1)} ALLOW_CONNECTIONS ${allowed}`);
  await owner.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [pathname.slice(1)]);
  await owner.end();
}

const number = (): string => `+1212555${String(100 + person).padStart(4, '0')}`;
const subject = (): string => testKeys.keys.keyring.tokenise('demo', number());

type Requested = EventData<'stopline.reply.requested.v1'>;

/** What the registry asks for when the person says something. */
function requested(cause: string, data: Partial<Requested> = {}): Omit<OutgoingEvent, 'topic'> {
  const causedBy = uuidOf('message', cause, String(person));
  const full = buildData('stopline.reply.requested.v1', {
    tenant: 'demo',
    subject: subject(),
    replyId: uuidOf('reply', causedBy),
    causedBy,
    sender: TWILIO_SENDER,
    program: 'deals',
    expiresAt: new Date(Date.now() + 300_000).toISOString(),
    lane: LANE,
    laneSeq: (laneSeq += 1),
    ...data,
  });
  return { type: 'stopline.reply.requested.v1', id: uuidOf('request', full.replyId), key: 'demo/x', correlationId: causedBy, traceparent: TRACEPARENT, data: full };
}

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

async function hear(...events: Omit<OutgoingEvent, 'topic'>[]): Promise<void> {
  const batch = fakeBatch('reply-requests', events, { lane: LANE, fetchedFrom: BigInt(offset) });
  await new ReplyRequestedConsumer(db, directory).hear(batch);
  offset += events.length;
}

async function report(providerMessageId: string, status: 'sent' | 'delivered' = 'delivered', account = 'demo-twilio'): Promise<void> {
  const data = buildData('stopline.delivery-report.received.v1', {
    tenant: 'demo',
    provider: account === 'demo-twilio' ? 'twilio' : 'standard',
    account,
    providerMessageId,
    number: number(),
    sender: TWILIO_SENDER,
    status,
  });
  const event = { type: 'stopline.delivery-report.received.v1', id: uuidOf('report', providerMessageId, status), key: number(), correlationId: uuidOf('c'), data } as const;
  const batch = fakeBatch('delivery-reports', [event], { lane: LANE, fetchedFrom: BigInt(reportOffset) });
  await new DeliveryReportReceivedConsumer(db, testKeys.keys).hear(batch);
  reportOffset += 1;
}

function startSending(client = provider, inFlight = 16): Sending {
  const isOwnNumber = ownNumbers(directory, testKeys.keys.keyring);
  const sending = new Sending(db, (due) => planClaims(due, directory, isOwnNumber), client, { inFlight, timeoutMs: 400 });
  sending.start();
  workers.push(sending);
  return sending;
}

function startUnclear(): void {
  const unclear = new Unclear(db, provider);
  unclear.start();
  workers.push(unclear);
}

interface Row {
  readonly state: ReplyState;
  readonly reason: string | null;
  readonly receipt: string | null;
  readonly attempts: number;
}
const ledger = (): Promise<Row[]> => db.query<Row>('SELECT state, reason, receipt, attempts FROM ledger ORDER BY due_at');
const states = async (): Promise<string[]> => (await ledger()).map(({ state }) => state).sort();
const until = (...expected: ReplyState[]): Promise<unknown> =>
  waitUntil(`the ledger is at ${expected.join(', ')}`, async () => JSON.stringify(await states()) === JSON.stringify([...expected].sort()));

async function told(): Promise<{ type: string; outcome?: string; status?: string; laneSeq: number; [field: string]: unknown }[]> {
  const rows = await db.query<{ headers: Record<string, string>; value: string }>(`SELECT headers, value FROM outbox ORDER BY id`);
  return rows.map(({ headers, value }) => ({ type: headers['ce_type'] ?? '', ...(JSON.parse(value) as { laneSeq: number }) }));
}

/** A look-up proved nothing: the next one is planned. */
const lookedUpInVain = (): Promise<unknown> =>
  waitUntil('a look-up was in vain', async () => {
    const planned = await db.query(`SELECT 1 FROM ledger WHERE look_ups = 1 AND look_up_at < clock_timestamp() + interval '30 seconds'`);
    return planned.length > 0;
  });

describe('one message, one reply', () => {
  it('a confirmed STOP leaves when the freshness bound is over, and not before (I5, design §4.7)', async () => {
    startSending();
    const asked = performance.now();
    await hear(requested('stop'));
    await until('sent');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(BOUND_MS);
    expect(api.taken).toEqual([expect.objectContaining({ from: TWILIO_SENDER, to: number(), text: expect.stringContaining('Harbor Outfitters: You are unsubscribed') })]);
    expect(await told()).toEqual([
      expect.objectContaining({
        type: 'stopline.reply.concluded.v1',
        outcome: 'sent',
        providerMessageId: api.taken[0]?.id,
        text: api.taken[0]?.text,
        template: expect.stringMatching(/^en:opt_out@/),
        lane: LANE,
      }),
    ]);
  });

  it('HELP and START are answered at once', async () => {
    startSending();
    const asked = performance.now();
    await hear(requested('help', { kind: 'help' }), requested('start', { kind: 'opt_in' }));
    await until('sent', 'sent');
    expect(performance.now() - asked).toBeLessThan(BOUND_MS);
  });

  it('the same message asks twice, by two ids: one reply (R9)', async () => {
    startSending();
    const first = requested('stop', { kind: 'help' });
    const again = requested('stop', { kind: 'help', replyId: uuidOf('another reply') });
    await hear(first);
    await hear(again);
    await hear(first);
    await until('sent');
    expect(api.sends).toHaveLength(1);
  });

  it('continues the trace of the person’s message', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('sent');
    expect(api.sends[0]?.['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-/);
  });

  it('numbers of a lane’s outcomes are dense (I13)', async () => {
    startSending();
    await hear(...Array.from({ length: 30 }, (_, place) => requested(`h${place}`, { kind: 'help', subject: testKeys.keys.keyring.tokenise('demo', `+12125550${100 + place}`) })));
    await waitUntil('all are sent', async () => (await states()).every((state) => state === 'sent'));
    const seqs = (await told()).map(({ laneSeq }) => laneSeq);
    expect(seqs).toEqual(Array.from({ length: 30 }, (_, place) => place + (seqs[0] ?? 0)));
  });

  it('two processes share the work, none is sent twice', async () => {
    startSending(provider, 3);
    startSending(provider, 3);
    await hear(...Array.from({ length: 60 }, (_, place) => requested(`h${place}`, { kind: 'help', subject: testKeys.keys.keyring.tokenise('demo', `+12125550${100 + place}`) })));
    await waitUntil('all are sent', async () => (await states()).every((state) => state === 'sent'));
    expect(api.sends).toHaveLength(60);
    expect(new Set(api.taken.map(({ to }) => to)).size).toBe(60);
  });
});

describe('what the provider answers', () => {
  it('a definite no is final', async () => {
    api.treatments = ['opted_out'];
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('rejected');
    expect(await ledger()).toEqual([expect.objectContaining({ reason: '21610' })]);
    expect(await told()).toEqual([expect.objectContaining({ outcome: 'rejected', reason: '21610' })]);
  });

  it('429 is tried again: provably not accepted', async () => {
    api.treatments = ['too_many_requests', 'too_many_requests'];
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('sent');
    expect(await ledger()).toEqual([expect.objectContaining({ attempts: 3 })]);
    expect(api.taken).toHaveLength(1);
    expect((await told()).map(({ outcome }) => outcome)).toEqual(['sent']);
  });

  it('a refused connection is tried again', async () => {
    const other = new FakeProviderApi();
    const free = await other.start();
    await other.stop();
    const elsewhere = fakeDirectory(`http://127.0.0.1:${free}`);
    startSending(new ProviderClient(elsewhere, testKeys.keys.keyring, 400));
    await hear(requested('stop', { kind: 'help' }));
    await waitUntil('it was tried', async () => (await ledger())[0]?.reason === 'econnrefused');
    const healed = new FakeProviderApi();
    healed.serve(elsewhere);
    await healed.start(free);
    await until('sent');
    expect(healed.taken).toHaveLength(1);
    await healed.stop();
  });

  it.each(['cut_after_accept', 'hang_after_accept'] as const)('%s: unknown, shown by the look-up, never sent again (F5, F17, I4)', async (treatment) => {
    api.treatments = [treatment];
    startSending();
    startUnclear();
    await hear(requested('stop', { kind: 'help' }));
    await waitUntil('the unknown outcome is told', async () => (await told())[0]?.outcome === 'unknown');
    await until('sent');
    expect(api.sends).toHaveLength(1);
    expect((await told()).map(({ outcome, providerMessageId }) => [outcome, providerMessageId])).toEqual([
      ['unknown', undefined],
      ['sent', api.taken[0]?.id],
    ]);
  });

  it.each([
    ['twilio', TWILIO_SENDER],
    ['standard', STANDARD_SENDER],
  ])('cut before it was accepted: unknown for good at %s, since nobody can know (I4)', async (_, sender) => {
    api.treatments = ['cut_before_accept'];
    startSending();
    startUnclear();
    await hear(requested('stop', { kind: 'help', sender }));
    await lookedUpInVain();
    expect(await states()).toEqual(['unknown']);
    expect(api.sends).toHaveLength(1);
  });

  it('does not take another reply’s message for its own', async () => {
    startSending();
    await hear(requested('first', { kind: 'help' }));
    await until('sent');
    api.treatments = ['cut_before_accept'];
    startUnclear();
    await hear(requested('second', { kind: 'help' }));
    await lookedUpInVain();
    expect(await states()).toEqual(['sent', 'unknown']);
  });
});

describe('crashes (F5)', () => {
  /** A claim was committed, then the process was gone: whether it had called, nobody knows. */
  async function claimAndDie(): Promise<void> {
    const data = requested('stop').data as Requested;
    await writeLane(db, { service: SERVICE, lane: LANE }, ({ tx }) =>
      claim(tx, [{ replyId: data.replyId, provider: 'twilio', account: 'demo-twilio', template: 'en:opt_out@1', text: 'Harbor: done.' }], {
        claimer: uuidOf('dead process'),
        leaseMs: 300,
      }),
    );
  }

  it('claimed by a process that is gone: unknown when the lease is over, never sent by anyone (I4, R9)', async () => {
    await hear(requested('stop'));
    await claimAndDie();
    startSending();
    startUnclear();
    await until('unknown');
    expect(await told()).toEqual([expect.objectContaining({ outcome: 'unknown', reason: 'claimer_gone' })]);
    expect(api.sends).toHaveLength(0);
  });

  it('a call that was under way when the process went is found at the provider', async () => {
    await hear(requested('stop'));
    await claimAndDie();
    api.taken.push({ id: 'SM00000000000000000000000000000077', from: TWILIO_SENDER, to: number(), text: 'Harbor: done.', status: 'sent', createdAt: Date.now() });
    startUnclear();
    await until('sent');
    expect(api.sends).toHaveLength(0);
  });

  it('PostgreSQL away when a call is answered: the outcome is written when it is back, nothing is sent again (F10)', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    api.onSend = () => letConnect(false);
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await waitUntil('the outcome waits', () => warned.mock.calls.some(([line]) => (line as { msg: string }).msg === 'outcomes wait to be written'));
    await letConnect(true);
    await until('sent');
    expect(api.sends).toHaveLength(1);
    warned.mockRestore();
  });

  it('an ordered stop waits for the calls under way and writes their outcomes', async () => {
    let answer: () => void = () => undefined;
    api.onSend = () => new Promise((resolve) => (answer = resolve));
    const sending = startSending();
    await hear(requested('stop', { kind: 'help' }));
    await waitUntil('the call is under way', () => api.taken.length === 1);
    const stopping = sending.stop();
    answer();
    await stopping;
    expect(await states()).toEqual(['sent']);
  });
});

describe('what is not sent', () => {
  it('what came too late is expired and told so (R7)', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help', expiresAt: new Date(Date.now() - 1).toISOString() }));
    await until('expired');
    expect(await told()).toEqual([expect.objectContaining({ outcome: 'expired', reason: 'confirmation_expired' })]);
  });

  it('what was never accepted expires at its deadline', async () => {
    api.treatments = Array.from({ length: 20 }, () => 'too_many_requests');
    startSending();
    await hear(requested('stop', { kind: 'help', expiresAt: new Date(Date.now() + 1_200).toISOString() }));
    await until('expired');
    expect(api.taken).toHaveLength(0);
  });

  it('where somebody else answers (R16)', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help', sender: PROVIDER_ANSWERS }));
    await until('skipped');
    expect(await told()).toEqual([expect.objectContaining({ outcome: 'skipped', reason: 'replies_by_provider' })]);
  });

  it('to a number of ours', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help', subject: testKeys.keys.keyring.tokenise('demo', STANDARD_SENDER) }));
    await until('skipped');
  });

  it('the fifth to one person in a day, whatever else is answered: an auto-responder stops (R15)', async () => {
    startSending();
    for (const message of ['1', '2', '3', '4', '5']) await hear(requested(message, { kind: 'help' }));
    await until('sent', 'sent', 'sent', 'sent', 'skipped');
    expect(api.taken).toHaveLength(4);
  });

  it.each([
    ['STOP, START within the bound: a promise that holds no longer (I5)', ['opt_out', 'opt_in'], ['superseded_by_opt_in', 'sent']],
    ['STOP, START, STOP: the last word alone is confirmed', ['opt_out', 'opt_in', 'opt_out'], ['superseded_by_opt_in', 'superseded_by_opt_out', 'sent']],
    ['START, STOP at once', ['opt_in', 'opt_out'], ['superseded_by_opt_out', 'sent']],
    ['STOP, HELP, STOP: nothing was taken back', ['opt_out', 'help', 'opt_out'], ['sent', 'sent', 'sent']],
  ] as const)('%s', async (_, kinds, ends) => {
    startSending();
    await hear(...kinds.map((kind, place) => requested(`${kind}${place}`, { kind })));
    await until(...ends.map((end) => (end === 'sent' ? end : 'skipped')));
    const rows = await db.query<{ end: string }>(`SELECT coalesce(reason, state) AS "end" FROM ledger ORDER BY lane_seq`);
    expect(rows.map(({ end }) => end)).toEqual(ends);
    expect(api.taken).toHaveLength(ends.filter((end) => end === 'sent').length);
  });

  it('STOP to another sender after START was answered: both are sent, the STOP’s last', async () => {
    startSending();
    await hear(requested('start', { kind: 'opt_in' }));
    await until('sent');
    await hear(requested('stop', { sender: STANDARD_SENDER }));
    await until('sent', 'sent');
    expect(api.taken.at(-1)?.text).toMatch(/You are unsubscribed/);
  });

  it('START to another sender of the program counts, START of another person or program does not', async () => {
    startSending();
    await hear(requested('stop'), requested('start', { kind: 'opt_in', sender: STANDARD_SENDER }));
    await until('skipped', 'sent');
    const other = requested('other', { kind: 'opt_in', subject: testKeys.keys.keyring.tokenise('demo', '+12125550199') });
    await hear(requested('again'), other, requested('elsewhere', { kind: 'opt_in', program: 'elsewhere' }));
    await until('skipped', 'sent', 'sent', 'sent', 'sent');
  });

  it('what was asked for before the ledger was restored (F29)', async () => {
    await asOwner(`UPDATE reply.timeline SET wal = 'FFFFFFFF'`);
    startSending();
    await hear(requested('stop', { kind: 'help', effectiveAt: new Date(Date.now() - 60_000).toISOString() }));
    await until('skipped');
    await waitUntil('the new timeline is noted', async () => (await db.query('SELECT 1 FROM timeline')).length === 2);
    await hear(requested('later', { kind: 'help', effectiveAt: new Date(Date.now() + 1_000).toISOString() }));
    await until('skipped', 'sent');
    await asOwner(`DELETE FROM reply.timeline WHERE wal = 'FFFFFFFF'; UPDATE reply.timeline SET since = '-infinity'`);
  });
});

describe('delivery reports', () => {
  it('are recorded with the reply and told; those of other messages are not', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('sent');
    await report('SM00000000000000000000000000009999');
    await report(api.taken[0]?.id ?? '', 'sent');
    await report(api.taken[0]?.id ?? '', 'delivered');
    expect(await ledger()).toEqual([expect.objectContaining({ receipt: 'delivered' })]);
    expect((await told()).map(({ type, status }) => [type, status])).toEqual([
      ['stopline.reply.concluded.v1', undefined],
      ['stopline.reply.delivery-reported.v1', 'sent'],
      ['stopline.reply.delivery-reported.v1', 'delivered'],
    ]);
    expect(await db.query('SELECT 1 FROM early_receipt')).toEqual([]);
  });

  it('one that overtakes the provider’s answer is kept and recorded after it', async () => {
    api.onSend = ({ id }) => report(id);
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('sent');
    await waitUntil('the receipt', async () => (await ledger())[0]?.receipt === 'delivered');
    expect((await told()).map(({ type }) => type)).toEqual(['stopline.reply.concluded.v1', 'stopline.reply.delivery-reported.v1']);
    expect(await db.query('SELECT 1 FROM early_receipt')).toEqual([]);
  });
});

describe('the ledger’s table', () => {
  it('lets a reply go where the moves say and nowhere else, whoever asks (I4)', async () => {
    const all = Object.keys(moves) as ReplyState[];
    const fields = (state: ReplyState): string =>
      `state = '${state}', lease_until = ${state === 'claimed' ? 'now()' : 'NULL'}, provider_message_id = ${state === 'sent' ? `'SM1'` : 'NULL'},
       concluded_at = ${state === 'pending' || state === 'claimed' ? 'NULL' : 'now()'}, look_up_at = NULL, claimed_by = gen_random_uuid(), claimed_at = now(),
       provider = 'twilio', account = 'a', template = 't', text = 't'`;
    await hear(requested('stop'));
    const possible: Partial<Record<ReplyState, ReplyState[]>> = {};
    for (const from of all) {
      possible[from] = [];
      for (const to of all.filter((state) => state !== from)) {
        await asOwner(`ALTER TABLE reply.ledger DISABLE TRIGGER ledger_moves; UPDATE reply.ledger SET ${fields(from)}; ALTER TABLE reply.ledger ENABLE TRIGGER ledger_moves`);
        await db.query(`UPDATE ledger SET ${fields(to)}`).then(
          () => possible[from]?.push(to),
          (error: unknown) => expect(error).toMatchObject({ sqlstate: '23514' }),
        );
      }
    }
    for (const from of all) expect(new Set(possible[from])).toEqual(new Set(moves[from]));
  });

  it('holds tokens, never a number (I16)', async () => {
    startSending();
    await hear(requested('stop', { kind: 'help' }));
    await until('sent');
    const everything = JSON.stringify([await db.query('SELECT * FROM ledger'), await db.query('SELECT * FROM outbox'), kafkaTopic('reply-outcomes')]);
    expect(everything).not.toContain(number().slice(1));
  });
});
