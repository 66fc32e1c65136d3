import { applyBatches, type Database, type LaneTx } from '@stopline/database';
import { traceparentOf, type LaneBatch, type LaneRecord } from '@stopline/messaging';
import type { SubjectKeyring } from '@stopline/phone-number';
import { recordFacts } from '../applying/decisions.store.js';
import { readPeople } from '../applying/people.store.js';
import { countChunk, timedChunk } from '../registry-metrics.client.js';
import { CONSUMER, SERVICE } from '../schema.js';
import { eventsOfChunk } from './chunk-events.js';
import { readMet, writeChunk } from './chunk.store.js';
import { countResults, decideChunk, entryOf, peopleOfChunk } from './decide-chunk.js';
import type { LiveFirst } from './live-first.worker.js';

type BulkType = 'stopline.bulk.requested.v1';

/**
 * Applies chunks of lists, one transaction each, through the same lane lock, inbox and position as everything else, and after everything else.
 * Resolved: durable. Rejected: nothing is written, and the same batch again is safe.
 */
export class BulkRegistrar {
  constructor(
    private readonly db: Database,
    private readonly keyring: SubjectKeyring,
    private readonly liveFirst: LiveFirst,
  ) {}

  async apply(batch: LaneBatch<BulkType>): Promise<void> {
    await this.db.pace.untilRelayed(batch);
    await this.liveFirst.applyList(() => timedChunk(() => this.commit(batch)));
  }

  private async commit(batch: LaneBatch<BulkType>): Promise<void> {
    let counts: (() => void)[] = [];
    await applyBatches(this.db, { service: SERVICE, consumer: CONSUMER, batches: [batch] }, async (lanes) => {
      counts = [];
      for (const lane of lanes) {
        for (const record of lane.records as readonly LaneRecord<BulkType>[]) counts.push(await this.applyChunk(lane, record));
      }
    });
    for (const count of counts) count();
  }

  /** Answers what to count once it is committed. */
  private async applyChunk(lane: LaneTx, record: LaneRecord<BulkType>): Promise<() => void> {
    const { event } = record;
    const { tx, now } = lane;
    const people = await readPeople(tx, this.keyring, peopleOfChunk(event.data));
    const known = [...people.values()].filter((state) => entryOf(state, event.data)).map(({ subject }) => subject);
    const metBefore = await readMet(tx, event.data, known);
    const decided = decideChunk(event, { people, metBefore, now });
    if (decided.others.length > 0) await recordFacts(lane, decided.others);
    const count = Math.max(1, decided.changed.length);
    const place = { lane: lane.lane, now, ...traceparentOf(record) };
    const last = lane.outbox.addRun(count, (firstSeq) => eventsOfChunk(event, decided, { ...place, firstSeq }));
    await writeChunk(tx, event, decided, { ...place, firstSeq: last - count + 1 });
    return () => countChunk(event.data.cause, countResults(decided.outcomes));
  }
}
