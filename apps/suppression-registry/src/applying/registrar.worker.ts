import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { applyBatches, Gathering, writeLane, type BatchOutcome, type Database, type Held, type LaneTx } from '@stopline/database';
import { isolateFailing, type LaneBatch, type LaneRecord } from '@stopline/messaging';
import type { Decisions } from './decisions.store.js';
import { cutRound } from './cut-round.js';
import { blamesValues, isOfContent, LaneMustWait, parkingReason } from './failures.js';
import type { ParkedKeys, WaitingKey } from '../parked-keys/parked-keys.store.js';
import { countFacts, countParking, timed } from '../registry-metrics.client.js';
import type { RequestType } from '../deciding/requests.js';
import { CONSUMER, SERVICE } from '../schema.js';
import type { Numbered } from '../deciding/facts.js';

type Batch = LaneBatch<RequestType>;
type Records = readonly LaneRecord<RequestType>[];
type Lane = LaneTx & { readonly records: Records };
type Decide = (lanes: readonly Lane[]) => Promise<readonly Numbered[]>;

/**
 * How long failing keys are tried again in place before they are parked (reliability.md §5). Short: Kafka gives the lanes of
 * a broker nothing new before all of its fetch is done.
 */
const PATIENCE_MS = 1_500;
const FIRST_WAIT_MS = 200;
/**
 * How long one lane waits for whoever holds it, before it is tried again later. Meanwhile Kafka gives the others nothing new: with a canary each
 * second they must not grow older than the bound of freshness by it.
 */
const HELD_LANE: Held = { waitMs: 1_000 };

/**
 * Applies batches. What a fetch brought of all lanes becomes one transaction, or some where it is much; a batch that fails fails alone.
 * Resolved: durable. Rejected: nothing is written, or the same batch again is safe.
 */
export class Registrar {
  private readonly logger = new Logger('registrar');
  private readonly rounds = new Gathering<Batch>((batches) => this.commitFree(batches), cutRound);
  /** Of a round, those whose lanes somebody else held: each waits for its own, so that none waits for another's. */
  private readonly left = new WeakSet<Batch>();

  constructor(
    private readonly db: Database,
    private readonly decisions: Decisions,
    private readonly parkedKeys: ParkedKeys,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async apply(batch: Batch): Promise<void> {
    try {
      await this.rounds.add(batch);
      if (this.left.delete(batch)) await this.commit([batch], (lanes) => this.together(lanes), HELD_LANE);
    } catch (error) {
      if (!isOfContent(error) || batch.isStale()) throw error;
      await this.applyApart(batch);
    }
  }

  /** The keys that succeed are committed first and wait for no other; the position moves, and canaries count, when the failing ones are parked or done. */
  private async applyApart(batch: Batch): Promise<void> {
    const failing = await isolateFailing(
      batch.records,
      ({ key }) => this.parkedKeys.nameOf(key),
      (records) => this.attempt({ ...batch, records, marks: [], next: batch.fetchedFrom }),
    );
    if (![...failing.values()].every(blamesValues) && (await this.succeedsLater(batch))) return;
    await this.commit([batch], (lanes) => this.each(lanes, (lane) => this.parkFailing(lane, failing)));
  }

  private async succeedsLater(batch: Batch): Promise<boolean> {
    const deadline = performance.now() + this.patienceMs;
    for (let waitMs = FIRST_WAIT_MS; performance.now() + waitMs <= deadline; waitMs *= 2) {
      await batch.heartbeat();
      await delay(waitMs);
      try {
        await this.attempt(batch);
        return true;
      } catch (error) {
        if (!isOfContent(error) || batch.isStale()) throw error;
      }
    }
    return false;
  }

  /** Tries the parked keys of a tenant again, in order within each. */
  async retryParked(tenant: string): Promise<{ readonly applied: number; readonly waiting: number }> {
    return this.retryKeys(await this.parkedKeys.waiting(this.db, tenant));
  }

  /** Tries these parked keys again. */
  async retryKeys(keys: readonly WaitingKey[]): Promise<{ readonly applied: number; readonly waiting: number }> {
    let applied = 0;
    for (const { lane, key } of keys) {
      const released = await writeLane(this.db, { service: SERVICE, lane }, async (held) => ({ facts: await this.released(held, key, []), now: held.now }));
      if (!released.facts) continue;
      countFacts(released.facts, released.now);
      applied += 1;
    }
    return { applied, waiting: keys.length - applied };
  }

  private async commitFree(batches: readonly Batch[]): Promise<void> {
    const outcomes = await this.commit(batches, (lanes) => this.together(lanes), 'leave');
    for (const [place, batch] of batches.entries()) if (!outcomes[place]) this.left.add(batch);
  }

  private async commit(batches: readonly Batch[], decide: Decide, held: Held = 'wait'): Promise<readonly (BatchOutcome | undefined)[]> {
    const done: { facts: readonly Numbered[]; now: string } = { facts: [], now: '' };
    const outcomes = await timed(() =>
      applyBatches(this.db, { service: SERVICE, consumer: CONSUMER, batches, keep: isOptIn, notesCanaries: true, held }, async (lanes) => {
        done.facts = await decide(lanes as readonly Lane[]);
        done.now = lanes[0]?.now ?? '';
      }),
    );
    countFacts(done.facts, done.now);
    return outcomes;
  }

  private async attempt(batch: Batch): Promise<void> {
    try {
      await this.commit([batch], (lanes) => this.together(lanes));
    } catch (error) {
      throw isOfContent(error) ? error : new LaneMustWait(error);
    }
  }

  private async together(lanes: readonly Lane[]): Promise<readonly Numbered[]> {
    const { free = [], parked = [] } = Object.groupBy(lanes, ({ parkedKeys }) => (parkedKeys === 0 ? 'free' : 'parked'));
    return [...(await this.decisions.decide(free)), ...(await this.each(parked, (lane) => this.besideParked(lane)))];
  }

  private async each(lanes: readonly Lane[], decide: (lane: Lane) => Promise<readonly Numbered[]>): Promise<readonly Numbered[]> {
    const facts: Numbered[] = [];
    for (const lane of lanes) facts.push(...(await decide(lane)));
    return facts;
  }

  /** What comes for a parked key goes behind it, or frees it. */
  private async besideParked({ records, ...lane }: Lane): Promise<readonly Numbered[]> {
    const parked = await this.parkedKeys.among(lane, records);
    const others = records.filter(({ key }) => !parked.has(this.parkedKeys.nameOf(key)));
    const facts = [...(await this.decisions.decide([{ ...lane, records: others }]))];
    const byKey = this.byKey(records);
    for (const key of parked) {
      const ofKey = byKey.get(key) ?? [];
      facts.push(...((await this.released(lane, key, ofKey)) ?? (await this.parkedKeys.park(lane, key, ofKey, 'behind'))));
    }
    return facts;
  }

  private async parkFailing({ records, ...lane }: Lane, failing: ReadonlyMap<string, unknown>): Promise<readonly Numbered[]> {
    const others = records.filter(({ key }) => !failing.has(this.parkedKeys.nameOf(key)));
    const facts = [...(await this.together([{ ...lane, records: others }]))];
    for (const [key, ofKey] of this.byKey(records)) {
      if (failing.has(key)) facts.push(...(await this.park(lane, key, ofKey, parkingReason(failing.get(key)))));
    }
    return facts;
  }

  private byKey(records: Records): Map<string, Records> {
    return Map.groupBy(records, ({ key }) => this.parkedKeys.nameOf(key));
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
