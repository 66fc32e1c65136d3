import { Logger } from '@nestjs/common';
import { laneOf, StoplineError, type Directory } from '@stopline/contracts';
import type { LaneBatch, Publisher } from '@stopline/messaging';
import { parseSubscriber, type SubjectKeyring } from '@stopline/phone-number';
import { isFresh, type Checker, type LocalCopy } from '@stopline/replica';
import { countDecisions } from './gate-metrics.client.js';
import { decisionOn, sendRequestOf, type DecisionEvent, type SendRequest } from './send-decision.js';
import { WaitingSends } from './waiting-sends.js';

export type SendRequestBatch = LaneBatch<'stopline.platform-send.requested.v1'>;

interface Lane {
  readonly waiting: WaitingSends;
  /** Where the next batch begins, unless the lane was away. */
  next: bigint;
  last: SendRequestBatch;
  busy: Promise<void>;
  timer?: NodeJS.Timeout;
}

/** Decisions on requests, and the requests that are to wait. */
interface Decided {
  readonly events: readonly DecisionEvent[];
  readonly waits: readonly SendRequest[];
}

/** What the gate decides with, and where it answers. */
export interface GateParts {
  readonly checker: Checker;
  /** The copy, the configuration and the keys of the checker. */
  readonly copy: LocalCopy;
  readonly directory: Directory;
  readonly keyring: SubjectKeyring;
  readonly publisher: Publisher;
}

/** How soon it shows that a copy is fresh again, or that a request's time is up. */
const LOOK_MS = 100;
/** More requests that wait in one partition stay in Kafka. */
export const MOST_WAITING = 2_000;

/** So many requests of a partition wait that no further ones are taken from it. */
class GateFull extends StoplineError {
  readonly code = 'gate_full';
  readonly logLevel = 'warn';
  override readonly retriable = true;
}

/**
 * Decides the send requests of a partition, those of one key in order. A request whose copy is not fresh waits until its `decideBy`, and what
 * has another key does not wait for it. The partition's offset stays below the oldest that waits, so that a crash loses none: whoever
 * reads the partition next decides again from there, under the same ids.
 */
export class SendGate {
  private readonly logger = new Logger('SendGate');
  private readonly lanes = new Map<string, Lane>();
  private stopped = false;

  constructor(private readonly parts: GateParts) {}

  /** How many requests wait in the partitions that this process reads. */
  get waiting(): number {
    return [...this.lanes.values()].reduce((sum, { waiting, last }) => sum + (last.isStale() ? 0 : waiting.size), 0);
  }

  /** Rejects where Kafka did not acknowledge the decisions, or too many requests wait: nothing of the batch counts as read then. */
  async hear(batch: SendRequestBatch): Promise<void> {
    const { tenant, kafkaTopic } = batch;
    if (tenant === undefined) throw new Error(`${kafkaTopic} is the topic of no tenant`);
    const lane = this.laneOf(batch);
    await this.inTurn(lane, async () => {
      if (lane.waiting.size >= MOST_WAITING) throw new GateFull(`${lane.waiting.size} requests wait for a fresh copy`);
      const { events, waits } = await this.decideNew(
        lane,
        batch.records.map((record) => sendRequestOf(record, tenant)),
      );
      await this.publish(events);
      for (const request of waits) lane.waiting.add(request);
      lane.last = batch;
      lane.next = batch.next;
      this.keep(lane);
    });
  }

  /** Decides nothing more, and waits for what is being decided. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const { timer } of this.lanes.values()) clearTimeout(timer);
    await Promise.all([...this.lanes.values()].map(({ busy }) => busy));
  }

  /** A lane that goes on elsewhere than where it stood was read by others meanwhile, or begins anew: what waited is read again. */
  private laneOf(batch: SendRequestBatch): Lane {
    const name = nameOf(batch);
    const known = this.lanes.get(name);
    if (known?.next === batch.fetchedFrom) return known;
    clearTimeout(known?.timer);
    const lane: Lane = { waiting: new WaitingSends(), next: batch.fetchedFrom, last: batch, busy: known?.busy ?? Promise.resolve() };
    this.lanes.set(name, lane);
    return lane;
  }

  private async decideNew(lane: Lane, requests: readonly SendRequest[]): Promise<Decided> {
    const events: DecisionEvent[] = [];
    const behind = new WaitingSends();
    const waits: SendRequest[] = [];
    for (const request of requests) {
      const isBehind = lane.waiting.isBefore(request) || behind.isBefore(request);
      const event = isBehind ? undefined : await this.decide(request);
      if (event) events.push(event);
      else {
        behind.add(request);
        waits.push(request);
      }
    }
    return { events, waits };
  }

  private async look(lane: Lane): Promise<void> {
    delete lane.timer;
    if (this.stopped || this.lanes.get(nameOf(lane.last)) !== lane) return;
    try {
      if (!lane.last.isStale()) await this.decideWaiting(lane);
    } catch (error) {
      this.logger.warn(`requests that waited cannot be decided yet: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.keep(lane);
  }

  private async decideWaiting(lane: Lane): Promise<void> {
    const decided: SendRequest[] = [];
    const events: DecisionEvent[] = [];
    const now = new Date().toISOString();
    for (const line of lane.waiting.lines()) {
      if (!this.isWorthAsking(line[0], now)) continue;
      for (const request of line) {
        const event = await this.decide(request);
        if (!event) break;
        events.push(event);
        decided.push(request);
      }
    }
    await this.publish(events);
    for (const request of decided) lane.waiting.remove(request);
  }

  /** Thousands may wait: they are asked about when something has changed. */
  private isWorthAsking(request: SendRequest | undefined, now: string): boolean {
    if (!request) return false;
    const { copy, directory } = this.parts;
    const { boundMs } = directory.installation.freshness;
    return isFresh({ ageMs: copy.ageMs(laneOf(personal(request))), boundMs }) || now > request.data.decideBy;
  }

  private async decide(request: SendRequest): Promise<DecisionEvent | undefined> {
    const { checker, copy, keyring } = this.parts;
    const { tenant } = request;
    const { to, sender, program, category } = request.data;
    const number = personal(request);
    const now = Date.now();
    const watermark = watermarkOf(copy, laneOf(number));
    const answer = await checker.check(tenant, { to, sender, program, category });
    return decisionOn(request, { at: new Date(now).toISOString(), subject: keyring.tokenise(tenant, number), answer, watermark });
  }

  private async publish(events: readonly DecisionEvent[]): Promise<void> {
    await this.parts.publisher.publish(events);
    countDecisions(events);
  }

  private keep(lane: Lane): void {
    lane.last.keepFrom(lane.waiting.oldest);
    // A look that is due is not put off: batches may come faster than it.
    if (lane.waiting.size > 0 && !this.stopped) lane.timer ??= setTimeout(() => void this.inTurn(lane, () => this.look(lane)), LOOK_MS);
  }

  private inTurn(lane: Lane, work: () => Promise<void>): Promise<void> {
    const done = lane.busy.then(work);
    lane.busy = done.catch(() => undefined);
    return done;
  }
}

function nameOf({ kafkaTopic, lane }: SendRequestBatch): string {
  return `${kafkaTopic}/${lane}`;
}

/** One form for one person, whichever the platform writes. */
function personal({ data: { to } }: SendRequest): string {
  return parseSubscriber(to) ?? to;
}

/** Up to when the copy of a lane is known to be complete; undefined: it never was. */
function watermarkOf(copy: LocalCopy, lane: number): string | undefined {
  const watermarkMs = copy.watermarkMs(lane);
  return watermarkMs === undefined ? undefined : new Date(watermarkMs).toISOString();
}
