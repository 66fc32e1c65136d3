import { type ClassifiedMessage, type ConsentRequest, laneOf, uuidOf, type Verdict } from '@stopline/contracts';
import { Database, migrate } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { fakeBatch, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import { fictionalNumber } from '@stopline/phone-number';
import pg from 'pg';
import { Decisions } from './applying/decisions.store.js';
import { fakeDirectory, LONG_CODE } from './directory.fake.js';
import { ParkedKeys } from './parked-keys/parked-keys.store.js';
import { Registrar } from './applying/registrar.worker.js';
import type { RequestType } from './deciding/requests.js';
import { schema } from './schema.js';

export const NUMBER = '+12125550123';
export const LANE = laneOf(NUMBER);
/** Another person of the same lane. */
export const NEIGHBOUR = neighbourOf(NUMBER);

type Input = Omit<OutgoingEvent, 'topic'>;

function neighbourOf(number: string): string {
  for (let place = 0; ; place += 1) {
    const other = fictionalNumber(place);
    if (other !== number && laneOf(other) === laneOf(number)) return other;
  }
}

/** An instant of the morning on which everything in these specs is said. */
export const at = (second: number): string => `2026-11-24T08:30:${String(second).padStart(2, '0')}.000Z`;

/** The id of the input with this name: the same name is the same event. */
export const inputId = (name: string): string => uuidOf('spec', name);

const stop: Verdict = { intent: 'opt_out', certainty: 'certain', language: 'en', rule: 'keyword:en:stop', rulesVersion: 'spec', evidence: [] };
export const verdicts: Readonly<Record<'STOP' | 'START' | 'HELP' | 'UNCLEAR', Verdict>> = {
  STOP: stop,
  START: { ...stop, intent: 'opt_in', rule: 'keyword:en:start' },
  HELP: { ...stop, intent: 'help', rule: 'keyword:en:help' },
  UNCLEAR: { ...stop, certainty: 'held', rule: 'perhaps:en:declined' },
};

/** A message of the number to the fake installation's first sender, said at this second. */
export function message(name: string, word: keyof typeof verdicts, second: number, data: Partial<ClassifiedMessage> = {}): Input {
  const source = { provider: 'twilio', account: 'twilio-1', providerMessageId: name };
  const times = { said: at(second), saidBy: 'provider', receivedAt: at(second) } as const;
  const verdict = verdicts[word];
  const all: ClassifiedMessage = { tenant: 'demo', ...source, from: NUMBER, to: LONG_CODE, ...times, readable: true, verdict, ...data };
  return input('stopline.message.classified.v1', name, all.from, all);
}

/** A consent request of the number, said at this second. */
export function consent(name: string, second: number, data: Partial<ConsentRequest> = {}): Input {
  const times = { said: at(second), saidBy: 'requester', receivedAt: at(second) } as const;
  const all: ConsentRequest = { tenant: 'demo', number: NUMBER, action: 'opt_out', channel: 'agent', actor: 'agent-7', ...times, ...data };
  return input('stopline.consent.requested.v1', name, all.number, all);
}

function input(type: RequestType, name: string, key: string, data: Input['data']): Input {
  return { id: inputId(name), type, key, correlationId: inputId(name), data };
}

/** The next records of the lane, fetched from this offset. */
export function messages(from: number, ...events: Input[]): LaneBatch<RequestType> {
  return fakeBatch('classified-messages', events, { lane: LANE, fetchedFrom: BigInt(from) }) as LaneBatch<RequestType>;
}

export function consents(from: number, ...events: Input[]): LaneBatch<RequestType> {
  return fakeBatch('consent-requests', events, { lane: LANE, fetchedFrom: BigInt(from) }) as LaneBatch<RequestType>;
}

/** Migrates a new database and opens it as the service would. */
export async function openRegistry(url: string, poolSize = 6): Promise<Database> {
  await migrate(url, schema);
  return Database.open({ url, schema: schema.schema, role: schema.role, poolSize, applicationName: 'registry spec' });
}

/** A registrar that parks a failing key at once. */
export function registrarOf(db: Database, keys: Keys): Registrar {
  const decisions = new Decisions(fakeDirectory(), keys.keyring, keys.sealer);
  return new Registrar(db, decisions, new ParkedKeys(decisions, keys), 0);
}

/** Runs one statement as the owner of everything. */
export async function asOwner<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: url, options: '-c search_path=registry' });
  await owner.connect();
  try {
    return (await owner.query<Row>(sql)).rows;
  } finally {
    await owner.end();
  }
}

/** Everything that decides or is published, in one text: equal texts are equal states. */
export async function dump(url: string): Promise<string> {
  const tables = await Promise.all(
    ['entry', 'transition', 'superseded', 'hold', 'hold_step', 'outbox', 'lane'].map((table) => asOwner(url, `SELECT ${table}::text FROM ${table} ORDER BY 1`)),
  );
  return JSON.stringify(tables);
}

/** Empties the registry: every spec begins with nothing known. */
export async function forget(url: string): Promise<void> {
  const tables = [
    'entry', 'transition', 'superseded', 'hold', 'hold_step', 'question', 'reply', 'api_write', 'outbox', 'inbox', 'consumer_position', 'parked_record',
    'parked_key', 'list_import', 'import_chunk', 'import_rejected', 'import_met', 'reverted', 'quarantine_replay',
  ];
  await asOwner(url, `TRUNCATE ${tables.join(', ')}; UPDATE lane SET next_seq = 1, parked_keys = 0, digest = DEFAULT, digest_complete = true`);
}
