import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { applyBatch, writeLane, type Database, type LaneTx } from '@stopline/database';
import { isolateFailing, type LaneBatch, type LaneRecord } from '@stopline/messaging';
import type { Decisions } from './decisions.store.js';
import { isOfContent, LaneMustWait, parkingReason } from './failures.js';
import type { ParkedKeys } from '../parked-keys/parked-keys.store.js';
import { countFacts, countParking, timed } from '../registry-metrics.client.js';
import type { RequestType } from '../deciding/requests.js';
import { CONSUMER, SERVICE } from '../schema.js';
import type { Numbered } from '../deciding/transitions.js';

type Batch = LaneBatch<RequestType>;
type Records = readonly LaneRecord<RequestType>[];
type Decide = (lane: LaneTx, records: Records) => Promise<readonly Numbered[]>;

/** How long a batch with a failing record is tried again in place before its key is parked (reliability.md §5). */
const PATIENCE_MS = 10_000;
const FIRST_WAIT_MS = 200;

/** Applies batches, one transaction each. Resolved: durable. Rejected: nothing is written, or the same batch again is safe. */
export class Registrar {
  private readonly logger = new Logger('registrar');

  constructor(
    private readonly db: Database,
    private readonly decisions: Decisions,
    private readonly parkedKeys: ParkedKeys,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async apply(batch: Batch): Promise<void> {
    const deadline = performance.now() + this.patienceMs;
    for (let waitMs = FIRST_WAIT_MS; ; waitMs *= 2) {
      try {
        return await this.commit(batch, (lane, records) => this.together(lane, records));
      } catch (error) {
        if (!isOfContent(error) || batch.isStale()) throw error;
        if (performance.now() + waitMs > deadline) break;
        await batch.heartbeat();
        await delay(waitMs);
      }
    }
    await this.commit(batch, (lane, records) => this.apart(lane, records));
  }

  /** Tries the parked keys of a tenant again, in order within each. */
  async retryParked(tenant: string): Promise<{ readonly applied: number; readonly waiting: number }> {
    const keys = await this.parkedKeys.ofTenant(this.db, tenant);
    let applied = 0;
    for (const { lane, key } of keys) {
      const released = await writeLane(this.db, { service: SERVICE, lane }, async (held) => ({ facts: await this.released(held, key, []), now: held.now }));
      if (!released.facts) continue;
      countFacts(released.facts, released.now);
      applied += 1;
    }
    return { applied, waiting: keys.length - applied };
  }

  private async commit(batch: Batch, decide: Decide): Promise<void> {
    const done: { facts: readonly Numbered[]; now: string } = { facts: [], now: '' };
    await timed(() =>
      applyBatch(this.db, { service: SERVICE, consumer: CONSUMER, batch, keep: isOptIn }, async (lane) => {
        done.facts = await decide(lane, lane.records as Records);
        done.now = lane.now;
      }),
    );
    countFacts(done.facts, done.now);
  }

  private async together(lane: LaneTx, records: Records): Promise<readonly Numbered[]> {
    const parked = await this.parkedKeys.among(lane, records);
    return parked.size === 0 ? this.decisions.decide(lane, records) : this.apart(lane, records);
  }

  /** Finds the keys that fail while others succeed and parks them; what comes for a parked key goes behind it, or frees it. */
  private async apart(lane: LaneTx, records: Records): Promise<readonly Numbered[]> {
    const parked = await this.parkedKeys.among(lane, records);
    const byKey = Map.groupBy(records, ({ key }) => this.parkedKeys.nameOf(key));
    const facts: Numbered[] = [];
    const failing = await isolateFailing(
      [...byKey].filter(([key]) => !parked.has(key)),
      ([key]) => key,
      async (keys) => void facts.push(...(await this.attempt(lane, keys.flatMap(([, ofKey]) => ofKey)))),
    );
    for (const [key, error] of failing) facts.push(...(await this.park(lane, key, byKey.get(key) ?? [], parkingReason(error))));
    for (const key of parked) {
      const ofKey = byKey.get(key) ?? [];
      facts.push(...((await this.released(lane, key, ofKey)) ?? (await this.parkedKeys.park(lane, key, ofKey, 'behind'))));
    }
    return facts;
  }

  private attempt(lane: LaneTx, records: Records): Promise<readonly Numbered[]> {
    return lane.attempt(() => this.decisions.decide(lane, records)).catch((error: unknown) => {
      throw isOfContent(error) ? error : new LaneMustWait(error);
    });
  }

  private park(lane: LaneTx, key: string, records: Records, reason: string): Promise<readonly Numbered[]> {
    this.logger.error({ msg: 'a key fails while others succeed: parked', lane: lane.lane, key, reason });
    countParking(reason);
    return this.parkedKeys.park(lane, key, records, reason);
  }

  /** undefined: it still fails. */
  private async released(lane: LaneTx, key: string, further: Records): Promise<readonly Numbered[] | undefined> {
    try {
      return await this.parkedKeys.release(lane, key, further);
    } catch (error) {
      if (!isOfContent(error)) throw error;
      return undefined;
    }
  }
}

/** Ids of applied opt-ins are known for ever: a captured START that is replayed years later must lift nothing. */
function isOptIn({ event }: LaneRecord): boolean {
  if (event.type === 'stopline.message.classified.v1') return event.data.verdict.intent === 'opt_in';
  return event.type === 'stopline.consent.requested.v1' && event.data.action === 'opt_in';
}
