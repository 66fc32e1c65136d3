import { LANES, type ServiceName } from '@stopline/contracts';
import type { RecordProducer } from '@stopline/messaging';
import type { Database } from './database.client.js';
import { DatabaseError } from './errors.js';
import { countPublished, countRepeated, observeOutbox } from './outbox-metrics.client.js';
import { markPublished, OUTBOX_CHANNEL, publishedWithin, readInOrder, takeLanes, unpublished } from './outbox.store.js';
import { laneStandings, type CanaryInputs } from './lane-standing.store.js';
import { CANARY_NOTED } from './position.store.js';
import { sendShare } from './send-share.js';
import type { Session } from './session.client.js';
import { Watermarks } from './watermarks.js';
import { pause, WorkLoop } from './work-loop.worker.js';

/** What was published this recently is published again by a relay that takes over: the newest version must be last (reliability.md §4). */
export const REPUBLISH_MS = 120_000;
/** Records of one lane in one send, about: a busy lane does not keep the others waiting. */
const RECORDS_PER_LANE = 200;
/** In one send, about: what every lane has at its fullest, unless one holds more in a single row. */
const RECORDS_AT_ONCE = LANES * RECORDS_PER_LANE;
const RECORDS_AGAIN = 1_000;
/** Notifications wake the relay; this only finds what a lost one left, and lanes whose holder has died. */
const POLL_MS = 1_000;
const ALL_LANES = Array.from({ length: LANES }, (_, lane) => lane);

/** What a relay tells and how it is bounded. */
export interface RelayOptions {
  /** Hears of every failure that the relay waits out, for the log. */
  readonly failed: (error: unknown, failures: number) => void;
  /** It records on `suppression-state` up to when each lane is complete, and so often, ms, its digest; left out: neither. */
  readonly watermarks?: CanaryInputs & { readonly service: ServiceName; readonly digestEveryMs: number };
}

/**
 * Publishes the outbox in order: of each lane one relay in the whole installation, by a session lock on the connection
 * that also marks the rows. Woken by commits. Waits out the loss of PostgreSQL or Kafka by itself and then goes on with
 * the oldest unpublished row; a row is published at least once, and first appearances in a lane are in id order (I11).
 * Watermarks and digests go out between the rows, past the outbox: no history, no audit, nothing to publish again.
 */
export class OutboxRelay {
  private readonly loop: WorkLoop;
  private session: Session | undefined;
  private held: number[] = [];
  private lookedForLanes = -Infinity;
  private flushing: (() => void)[] = [];
  private marks: Watermarks | undefined;
  private canariesNoted = false;

  constructor(
    private readonly db: Database,
    private readonly producer: RecordProducer,
    private readonly options: RelayOptions,
  ) {
    this.marks = this.newMarks();
    this.loop = new WorkLoop(
      () => this.step(),
      (error, failures) => {
        if (error instanceof DatabaseError) this.leaveSession();
        options.failed(error, failures);
      },
    );
  }

  start(): void {
    observeOutbox(this.db);
    this.loop.start();
  }

  /** Resolves true when everything committed before the call is published in the lanes held here; false after `timeoutMs`. */
  async flush(timeoutMs: number): Promise<boolean> {
    const late = new AbortController();
    const flushed = new Promise<true>((resolve) => this.flushing.push(() => resolve(true)));
    this.loop.wake();
    const answer = await Promise.race([flushed, pause(timeoutMs, late.signal).then(() => false)]);
    late.abort();
    return answer;
  }

  /** Ends after the send under way; the lanes are free for another relay. */
  async stop(): Promise<void> {
    await this.loop.stop();
    this.leaveSession();
  }

  private async step(): Promise<number> {
    const asked = this.flushing.length;
    const session = await this.currentSession();
    await this.takeFreeLanes(session);
    await this.learnStandings(session);
    const waiting = await unpublished(session, this.held, RECORDS_PER_LANE);
    const rows = sendShare(waiting, RECORDS_AT_ONCE);
    const { records, passed } = this.marks?.weave(rows, waiting) ?? { records: rows.flatMap((row) => row.records), passed: [] };
    if (records.length > 0) await this.producer.send(records);
    this.marks?.note(passed);
    if (rows.length === 0) {
      for (const flushed of this.flushing.splice(0, asked)) flushed();
      return POLL_MS;
    }
    await markPublished(session, rows);
    countPublished(rows.reduce((sum, row) => sum + row.records.length, 0));
    return 0;
  }

  /** Before the rows are read: whatever was committed with a canary or before it is among them, or published. */
  private async learnStandings(session: Session): Promise<void> {
    const { watermarks } = this.options;
    if (!watermarks || !this.canariesNoted) return;
    this.canariesNoted = false;
    this.marks?.learn(await laneStandings(session, watermarks, this.held));
  }

  /** A restored database may have fewer canaries: what was recorded is forgotten with the connection. */
  private newMarks(): Watermarks | undefined {
    return this.options.watermarks && new Watermarks({ ...this.options.watermarks, recordsPerLane: RECORDS_PER_LANE });
  }

  /** Everything is read, and every lock held, on this one connection: once it is lost no further row can be read to be sent. */
  private async currentSession(): Promise<Session> {
    if (this.session && !this.session.lost) return this.session;
    this.leaveSession();
    const session = await this.db.session();
    this.session = session;
    session.onNotification((_, payload) => {
      if (payload === CANARY_NOTED) this.canariesNoted = true;
      this.loop.wake();
    });
    session.onLost(() => this.loop.wake());
    await readInOrder(session);
    await session.listen(this.db.channel(OUTBOX_CHANNEL));
    return session;
  }

  private leaveSession(): void {
    this.held = [];
    this.lookedForLanes = -Infinity;
    this.marks = this.newMarks();
    void this.session?.close();
    this.session = undefined;
  }

  private async takeFreeLanes(session: Session): Promise<void> {
    const missing = ALL_LANES.filter((lane) => !this.held.includes(lane));
    const now = performance.now();
    if (missing.length === 0 || now - this.lookedForLanes < POLL_MS) return;
    const taken = await takeLanes(session, this.db.schema, missing);
    if (taken.length > 0) await this.publishAgain(session, taken);
    this.held.push(...taken);
    this.canariesNoted ||= taken.length > 0;
    this.lookedForLanes = now;
  }

  /** A send of the relay before us may still land, after newer ones: what it may have sent goes out again, in order. */
  private async publishAgain(session: Session, lanes: readonly number[]): Promise<void> {
    let afterId = '0';
    for (;;) {
      const rows = await publishedWithin(session, lanes, { windowMs: REPUBLISH_MS, afterId, limit: RECORDS_AGAIN });
      const last = rows.at(-1);
      if (!last) return;
      const records = rows.flatMap((row) => row.records);
      await this.producer.send(records);
      countRepeated(records.length);
      afterId = last.id;
    }
  }
}
