import { kafkaTopic } from '@stopline/contracts';
import { park, parkedAmong, parkedRecords, unpark, type Database, type LaneTx, type ParkedRecord } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import type { LaneRecord } from '@stopline/messaging';
import { recordFacts, type Decisions, type RequestRecord } from '../applying/decisions.store.js';
import { peopleOf, personKey } from '../deciding/fold.js';
import { parkingClosings, parkingHolds, type Concerned } from './parking.js';
import { readPeople } from '../applying/people.store.js';
import type { RequestType } from '../deciding/requests.js';
import { CONSUMER } from '../schema.js';
import type { Numbered } from '../deciding/facts.js';

/** A parked key: masked, never a number. */
export interface WaitingKey {
  readonly lane: number;
  readonly key: string;
}

/** A parked key as people see it. */
export interface ListedKey extends WaitingKey {
  readonly reason: string;
  readonly parkedAt: string;
  readonly records: number;
  readonly tenants: string[];
}

/** Keys that failed while others succeeded (reliability.md §5): their records wait sealed, in order, and holds block meanwhile. */
export class ParkedKeys {
  constructor(
    private readonly decisions: Decisions,
    private readonly keys: Keys,
  ) {}

  /** What a key is called where no number may stand. */
  nameOf(number: string): string {
    return this.keys.mask(number);
  }

  /** Which keys of these records are parked. Costs nothing where the lane has none. */
  async among(lane: LaneTx, records: readonly LaneRecord[]): Promise<ReadonlySet<string>> {
    if (lane.parkedKeys === 0) return new Set();
    return parkedAmong(lane, CONSUMER, [...new Set(records.map(({ key }) => this.nameOf(key)))]);
  }

  /** Parks the key of these records, or queues them behind it, and holds everybody whom they concern. */
  async park(lane: LaneTx, key: string, records: readonly LaneRecord<RequestType>[], reason: string): Promise<readonly Numbered[]> {
    await park(lane, { consumer: CONSUMER, key }, records.map((record) => this.seal(record)), reason);
    return recordFacts(lane, parkingHolds(await this.concerned(lane, records), lane.now));
  }

  /** Applies what waits behind a key and then the further records, frees the key and closes its holds; or rejects with nothing changed. */
  release(lane: LaneTx, key: string, further: readonly RequestRecord[]): Promise<readonly Numbered[]> {
    return lane.attempt(async () => {
      const waiting = await parkedRecords(lane.tx, { consumer: CONSUMER, key });
      const records = [...waiting.map((record) => this.unseal(record)), ...further];
      const applied = await this.decisions.decide([{ ...lane, records }]);
      await unpark(lane, { consumer: CONSUMER, key });
      const closed = await recordFacts(lane, parkingClosings(await this.concerned(lane, records)));
      return [...applied, ...closed];
    });
  }

  /** Keys with a waiting record of this tenant, or of any, longest first. A tenant sees no other one's name and count. */
  waiting(db: Database, tenant: string | undefined): Promise<ListedKey[]> {
    return db.transaction(async (tx) => {
      const keys = await tx.query<WaitingKey & { reason: string; parked_at: Date }>(
        'SELECT lane, key, reason, parked_at FROM parked_key WHERE consumer = $1 ORDER BY parked_at',
        [CONSUMER],
      );
      const listed: ListedKey[] = [];
      for (const { lane, key, reason, parked_at: parkedAt } of keys) {
        const records = await parkedRecords(tx, { consumer: CONSUMER, key });
        const tenants = records.map((record) => this.unseal(record).event.data.tenant).filter((whose) => tenant === undefined || whose === tenant);
        if (tenants.length > 0) listed.push({ lane, key, reason, parkedAt: parkedAt.toISOString(), records: tenants.length, tenants: [...new Set(tenants)] });
      }
      return listed;
    });
  }

  /** Everybody whom the records concern, each once with the first record that does. Who has no key can be neither held nor sent to. */
  private async concerned(lane: LaneTx, records: readonly RequestRecord[]): Promise<Concerned[]> {
    const heard = records.map((record) => this.decisions.heardOf(record));
    const firsts = heard.toReversed().flatMap((one) => peopleOf([one]).map((person) => [personKey(person), { heard: one, person }] as const));
    const concerned = [...new Map(firsts).values()].filter(({ person }) => this.keys.keyring.has(person.tenant));
    const people = await readPeople(lane.tx, this.keys.keyring, concerned.map(({ person }) => person));
    return concerned.flatMap(({ heard: first, person }) => {
      const state = people.get(personKey(person));
      return state ? [{ heard: first, state }] : [];
    });
  }

  private seal(record: LaneRecord<RequestType>): ParkedRecord {
    const { event, traceparent, lane, offset } = record;
    const waiting: RequestRecord = { event, ...(traceparent !== undefined && { traceparent }) };
    const { sealer } = this.keys;
    return {
      eventId: event.id,
      kafkaTopic: kafkaTopic(record.topic),
      lane,
      offset,
      sealed: sealer.seal(Buffer.from(JSON.stringify(waiting))),
      sealedWith: sealer.keyId,
    };
  }

  private unseal({ sealed, sealedWith }: ParkedRecord): RequestRecord {
    return JSON.parse(this.keys.sealer.unseal(sealed, sealedWith).toString()) as RequestRecord;
  }
}
