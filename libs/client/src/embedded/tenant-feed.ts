import { LANES, parseStateKey, type StoplineEvent } from '@stopline/contracts';
import type { FollowedBatch } from '@stopline/messaging/follower';
import type { AppliedNumbers, DatabaseClock, ReadingProgress, Replica } from '@stopline/replica';

/** What a feed fills, and by what it knows the age of it. */
export interface TenantFeedOptions {
  readonly tenant: string;
  readonly replica: Replica;
  readonly applied: AppliedNumbers;
  readonly clock: Pick<DatabaseClock, 'latestMs' | 'witness'>;
  /** Whether the tenant's tokens of this key can be made here. */
  readonly knowsKey: (keyId: string) => boolean;
}

interface Lane {
  watermarkMs: number | undefined;
  readonly unreadable: Set<string>;
}

/** The keys of suppression-state that concern a tenant: its own entries and holds, and what is said of the lanes. */
export function wantsKey(tenant: string): (key: string) => boolean {
  return (key) => key.startsWith(`${tenant}/`) || key.startsWith('lane:');
}

/**
 * Feeds one tenant's part of suppression-state into a replica, and knows how old each lane of it is: by the watermarks in the log, against the
 * database's clock (design §4.8). Doubt is no age: a record that cannot be read, until a later one of its key can, and a token of a key that is not
 * loaded, since it may be of anybody. Digests add up all tenants, so that they prove nothing here.
 */
export class TenantFeed implements ReadingProgress {
  private readonly lanes: readonly Lane[] = Array.from({ length: LANES }, () => ({ watermarkMs: undefined, unreadable: new Set<string>() }));
  private readonly keyIds = new Set<string>();
  private complete = false;

  constructor(private readonly options: TenantFeedOptions) {}

  /** Takes the next records of a lane in. What is not the tenant's is dropped, whoever sent it. */
  take(batch: FollowedBatch): void {
    const steps = [
      ...batch.records.map(({ offset, key, event }) => ({ offset, apply: () => this.record(batch.lane, key, event) })),
      ...batch.tombstones.map(({ offset, key }) => ({ offset, apply: () => this.remove(batch.lane, key) })),
      ...batch.marks.map(({ offset, event }) => ({ offset, apply: () => this.mark(batch.lane, event) })),
      ...batch.unreadable.map(({ offset, key }) => ({ offset, apply: () => void this.lane(batch.lane).unreadable.add(key) })),
    ];
    // A key may be purged and written again: only the order of the log says which of the two stands.
    steps.sort((one, other) => Number(one.offset - other.offset));
    for (const { apply } of steps) apply();
  }

  /** Everything that the log held at the start was taken. */
  reachedEnd(): void {
    this.complete = true;
  }

  caughtUp(): boolean {
    return this.complete;
  }

  ageMs(lane: number): number | undefined {
    const { watermarkMs } = this.lane(lane);
    const latestMs = this.options.clock.latestMs();
    if (!this.complete || this.isInDoubt(lane) || watermarkMs === undefined || latestMs === undefined) return undefined;
    return Math.max(0, latestMs - watermarkMs);
  }

  watermarkMs(lane: number): number | undefined {
    return this.lane(lane).watermarkMs;
  }

  /** Something of the lane, or of any, could not be read. */
  isInDoubt(lane: number): boolean {
    if (this.lane(lane).unreadable.size > 0) return true;
    return [...this.keyIds].some((keyId) => !this.options.knowsKey(keyId));
  }

  private record(lane: number, key: string, event: StoplineEvent): void {
    const { replica, applied, tenant } = this.options;
    if (event.type !== 'stopline.suppression-entry.recorded.v1' && event.type !== 'stopline.hold.recorded.v1') return;
    if (event.data.tenant !== tenant) return;
    if (event.type === 'stopline.hold.recorded.v1') replica.table(lane).recordHold(event.data);
    else replica.table(lane).record(event.data);
    this.keyIds.add(event.data.subject.slice(0, event.data.subject.indexOf('.')));
    this.lane(lane).unreadable.delete(key);
    applied.advance(lane, event.data.laneSeq);
  }

  private remove(lane: number, key: string): void {
    const named = parseStateKey(key);
    if (named?.tenant === this.options.tenant) this.options.replica.table(lane).remove(named);
    this.lane(lane).unreadable.delete(key);
  }

  private mark(number: number, event: FollowedBatch['marks'][number]['event']): void {
    if (event.type !== 'stopline.watermark.recorded.v1') return;
    const lane = this.lane(number);
    const atMs = Date.parse(event.data.at);
    this.options.clock.witness(atMs);
    // A watermark that was published late says less than is known.
    lane.watermarkMs = Math.max(lane.watermarkMs ?? 0, atMs);
    this.options.applied.advance(number, event.data.laneSeq);
  }

  private lane(number: number): Lane {
    const lane = this.lanes[number];
    if (!lane) throw new RangeError(`there is no lane ${number}`);
    return lane;
  }
}
