import { effectId, entryKey, uuidOf } from '@stopline/contracts';
import { BrokerUnavailable, fakeBatch, RecordProducer, type KafkaRecord, type LaneBatch, type OutgoingEvent } from '@stopline/messaging';
import pg from 'pg';
import { Database } from './database.client.js';
import { laneMigrations } from './lane-tables.migration.js';
import { migrate, type ServiceSchema } from './migrate.client.js';

/** A schema with lanes and nothing else. */
export const laneSchema: ServiceSchema = { schema: 'lanes', role: 'stopline_lanes', migrations: laneMigrations('lanes') };

/** Migrates a new database and opens it as the service would. */
export async function openLanes(url: string, service: ServiceSchema = laneSchema): Promise<Database> {
  await migrate(url, service);
  return Database.open({ url, schema: service.schema, role: service.role, poolSize: 6, applicationName: 'lanes' });
}

/** Runs one statement as the owner of everything. */
export async function asOwner<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: url, application_name: 'owner' });
  await owner.connect();
  try {
    return (await owner.query<Row>(sql)).rows;
  } finally {
    await owner.end();
  }
}

const AT = '2026-11-24T08:30:00.000Z';

/** An input batch of one lane whose events are named by their numbers: the same number is the same event. */
export function inputs(numbers: readonly number[], place: { lane?: number; from?: number; fetchedFrom?: number } = {}): LaneBatch {
  const first = place.from ?? numbers[0] ?? 0;
  return fakeBatch(
    'reply-requests',
    numbers.map((number) => ({ ...input(number), lane: place.lane ?? 0 })),
    { lane: place.lane ?? 0, fetchedFrom: BigInt(place.fetchedFrom ?? first), next: BigInt(first + numbers.length) },
  );
}

/** The id of the input event with this number. */
export function inputId(number: number): string {
  return uuidOf('input', String(number));
}

function input(number: number): Omit<OutgoingEvent, 'topic'> {
  const id = inputId(number);
  return { id, key: 'demo/none', correlationId: id, type: 'stopline.reply.requested.v1', data: {} as OutgoingEvent['data'] };
}

/** The change that follows from an input event. */
export function changeBy(causeId: string, lane: number, laneSeq: number): OutgoingEvent<'stopline.suppression.changed.v1'> {
  const entry = { tenant: 'demo', subject: `k1.${causeId.replaceAll('-', '')}`, scope: { kind: 'tenant' } } as const;
  return {
    topic: 'suppression-changes',
    type: 'stopline.suppression.changed.v1',
    id: effectId(causeId, 'tenant'),
    key: entryKey(entry),
    correlationId: causeId,
    data: {
      ...entry,
      state: 'suppressed',
      version: 1,
      said: AT,
      saidBy: 'provider',
      cause: 'keyword',
      causedBy: causeId,
      receivedAt: AT,
      decidedAt: AT,
      lane,
      laneSeq,
    },
  };
}

/** Takes what it is sent into a list; refuses while `down`. */
export class FakeProducer extends RecordProducer {
  readonly sent: KafkaRecord<string | Buffer>[] = [];
  down = false;
  /** Awaited before a send is acknowledged. */
  acknowledge: () => Promise<void> = () => Promise.resolve();

  override async send(records: readonly KafkaRecord<string | Buffer>[]): Promise<void> {
    if (this.down) throw new BrokerUnavailable('down');
    this.sent.push(...records);
    await this.acknowledge();
  }

  /** The `laneSeq` of everything sent for a lane, in order. */
  laneSeqs(lane: number): number[] {
    return this.sent.filter(({ partition }) => partition === lane).map(({ value }) => (JSON.parse(String(value)) as { laneSeq: number }).laneSeq);
  }
}
