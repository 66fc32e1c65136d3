import type { ServiceName } from '@stopline/contracts';
import type { LaneBatch, LaneRecord } from '@stopline/messaging';
import type { Database, Tx } from './database.client.js';
import { beyondPosition, firstOfEach } from './fence.js';
import { holdLanes, noLane, type Held, type LaneTx } from './lane.store.js';
import { appendToOutbox, OUTBOX_CHANNEL } from './outbox.store.js';
import { lockPositions, movePastCanaries, movePositions, newestCanary } from './position.store.js';

/** Who applies batches. */
export interface Applier {
  readonly service: ServiceName;
  /** Whose positions and inbox: one name for all input topics of a service. */
  readonly consumer: string;
  /** true for records whose ids must be known for ever: opt-ins (design §4.2). */
  readonly keep?: (record: LaneRecord) => boolean;
  /** Default: it waits for lanes that others hold, as long as a statement may take. */
  readonly held?: Held;
  /** Its relay records watermarks: the canaries of its inputs are noted with the positions that pass them. */
  readonly notesCanaries?: true;
}

/** A lane that is held, and what is fresh of its batches: in the order of the batches, of each in log order. */
export type AppliedLane = LaneTx & { readonly records: readonly LaneRecord[] };

/** What became of the records of a batch: each counts once. */
export interface BatchOutcome {
  /** Records seen for the first time. */
  readonly applied: number;
  /** Records whose event id was known. */
  readonly duplicates: number;
  /** Records below the stored position: another owner had applied them. */
  readonly skipped: number;
  /** The lane's last number after this batch. */
  readonly laneSeq: number;
}

/** {@link applyBatches} of one batch. */
export async function applyBatch(db: Database, { batch, ...applier }: Applier & { readonly batch: LaneBatch }, decide: (lane: AppliedLane) => Promise<void>): Promise<BatchOutcome> {
  const [outcome] = await applyBatches(db, { ...applier, batches: [batch] }, async (lanes) => {
    for (const lane of lanes) await decide(lane);
  });
  return outcome ?? noLane(batch.lane);
}

/**
 * Applies batches of any lanes and topics in one transaction (reliability.md §3): locks the lanes in ascending order, then the positions;
 * drops what lies below them; drops known event ids; lets `decide` apply the fresh records and add to the outboxes; moves the positions;
 * commits. A canary counts once its whole batch is applied. Answers an outcome for each batch; undefined, with nothing written, for one whose
 * lane was left out since others hold it. `decide` hears of lanes with fresh records only, of each once, and of none at all where none is.
 * Waits first while the database or the relay cannot keep up (§4). Throws GapDetected, with nothing written, where records are missing before
 * a batch. Resolved: durable; the Kafka offsets may be committed. Rejected with a retriable error: the outcome may be unknown, and the same
 * batches again are safe.
 */
export async function applyBatches(
  db: Database,
  { batches, ...applier }: Applier & { readonly batches: readonly LaneBatch[] },
  decide: (lanes: readonly AppliedLane[]) => Promise<void>,
): Promise<(BatchOutcome | undefined)[]> {
  await Promise.all(batches.map((batch) => db.pace.untilFree(batch)));
  let written = 0;
  const outcomes = await db.transaction(async (tx) => {
    const { held } = await holdLanes(tx, applier.service, [...new Set(batches.map(({ lane }) => lane))], applier.held);
    const taken = applier.held === 'leave' ? batches.filter(({ lane }) => held.has(lane)) : batches;
    const fresh = await freshOf(tx, applier, taken);
    const lanes = [...Map.groupBy(fresh, ({ batch }) => batch.lane)].map(([lane, ofLane]) => ({
      ...(held.get(lane) ?? noLane(lane)),
      records: ofLane.flatMap(({ records }) => records),
    }));
    const busy = lanes.filter(({ records }) => records.length > 0);
    if (busy.length > 0) await decide(busy);
    const channel = db.channel(OUTBOX_CHANNEL);
    const moving = fresh.filter(({ batch, position }) => batch.next > position).map(({ batch }) => batch);
    const noted = applier.notesCanaries && moving.some((batch) => newestCanary(batch) !== undefined);
    await (noted ? movePastCanaries(tx, { ...applier, channel }, moving) : movePositions(tx, applier.consumer, moving));
    await appendToOutbox(tx, channel, lanes);
    written = performance.now();
    const outcomes = new Map(
      fresh.map(({ batch, beyond, records }) => [
        batch,
        {
          applied: records.length,
          duplicates: beyond.length - records.length,
          skipped: batch.records.length - beyond.length,
          laneSeq: held.get(batch.lane)?.outbox.last ?? noLane(batch.lane),
        },
      ]),
    );
    return batches.map((batch) => outcomes.get(batch));
  });
  db.pace.noteCommit(performance.now() - written);
  return outcomes;
}

/** Moves the positions past the batches, never back; for consumers whose own inserts are idempotent. Throws GapDetected. */
export async function advance(tx: Tx, consumer: string, batches: readonly LaneBatch[]): Promise<void> {
  const positions = await lockPositions(tx, consumer, batches);
  const moving = batches.filter((batch, place) => {
    const position = positions[place] ?? 0n;
    beyondPosition(batch, position);
    return batch.next > position;
  });
  await movePositions(tx, consumer, moving);
}

interface Fresh {
  readonly batch: LaneBatch;
  readonly position: bigint;
  /** At or beyond the position. */
  readonly beyond: readonly LaneRecord[];
  /** Of these, what was never seen. */
  readonly records: readonly LaneRecord[];
}

async function freshOf(tx: Tx, applier: Applier, batches: readonly LaneBatch[]): Promise<Fresh[]> {
  const positions = await lockPositions(tx, applier.consumer, batches);
  const placed = batches.map((batch, place) => {
    const position = positions[place] ?? 0n;
    return { batch, position, beyond: beyondPosition(batch, position) };
  });
  const open = new Set(await remember(tx, applier, placed.flatMap(({ beyond }) => beyond)));
  return placed.map((one) => ({ ...one, records: firstOfEach(one.beyond, open) }));
}

/** Notes the ids as seen and answers those that were not. */
async function remember(tx: Tx, { consumer, keep }: Applier, records: readonly LaneRecord[]): Promise<string[]> {
  if (records.length === 0) return [];
  const inserted = await tx.query<{ event_id: string }>(
    `INSERT INTO inbox (event_id, consumer, kept)
     SELECT seen.event_id, $1, seen.kept FROM unnest($2::uuid[], $3::boolean[]) AS seen (event_id, kept)
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [consumer, records.map(({ event }) => event.id), records.map((record) => keep?.(record) ?? false)],
  );
  return inserted.map((row) => row.event_id);
}
