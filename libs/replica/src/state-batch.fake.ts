import { entryKey, type EntryRecorded, type LaneEventType, type StoplineEvent } from '@stopline/contracts';
import type { StateBatch } from './log-order.js';

/** One record of a lane, for specs: an entry, a watermark, a digest, or the purge of a key. */
export type FakeStep =
  | { readonly entry: EntryRecorded }
  | { readonly watermark: string; readonly laneSeq?: number }
  | { readonly digest: string; readonly laneSeq: number }
  | { readonly purged: EntryRecorded };

const ID = '5b6c7d8e-1111-5222-8333-444455556666';

/** A lane of suppression-state in memory, for specs of who reads it. */
export class FakeStateLog {
  private readonly steps: FakeStep[] = [];

  constructor(readonly lane: number) {}

  get end(): bigint {
    return BigInt(this.steps.length);
  }

  /** Writes and gives what a reader gets that stood at the end. */
  write(...steps: FakeStep[]): StateBatch {
    const from = this.steps.length;
    this.steps.push(...steps);
    return this.read(from);
  }

  /** The records from an offset on, up to another one or the end. */
  read(from: number, to = this.steps.length): StateBatch {
    // As they come from Kafka: with the key.
    const records: (StateBatch['records'][number] & { key: string })[] = [];
    const tombstones: StateBatch['tombstones'][number][] = [];
    const marks: StateBatch['marks'][number][] = [];
    for (const [place, step] of this.steps.slice(from, to).entries()) {
      const offset = BigInt(from + place);
      if ('purged' in step) tombstones.push({ offset, key: entryKey(step.purged) });
      else if ('entry' in step) records.push({ offset, key: entryKey(step.entry), event: event('stopline.suppression-entry.recorded.v1', step.entry) as StoplineEvent });
      else marks.push({ offset, event: markOf(this.lane, step) });
    }
    return { lane: this.lane, next: BigInt(to), end: this.end, records, tombstones, marks };
  }
}

function markOf(lane: number, step: Exclude<FakeStep, { entry: unknown } | { purged: unknown }>): StoplineEvent<LaneEventType> {
  const data = 'watermark' in step ? { lane, at: step.watermark, laneSeq: step.laneSeq ?? 0 } : { lane, at: '2026-11-24T08:30:00.000Z', laneSeq: step.laneSeq, digest: step.digest };
  return event('watermark' in step ? 'stopline.watermark.recorded.v1' : 'stopline.digest.recorded.v1', data) as StoplineEvent<LaneEventType>;
}

function event(type: string, data: unknown): unknown {
  return { id: ID, type, source: '/stopline/test', time: '2026-11-24T08:30:00.000Z', correlationId: ID, data };
}
