import { eventDefinition, type LaneEventType, type ServiceName, type StoplineEvent, type TopicName } from '@stopline/contracts';
import type { FetchedBatch } from './client-port.js';
import { startConsumeSpans } from './consume-spans.client.js';
import { decodeRecord, type Undecodable } from './decode-record.js';
import { encodeEvent } from './encode-event.js';
import type { LaneBatch, LaneHandler, LaneRecord, Mark, Tombstone } from './lane-batch.js';
import { countQuarantined } from './metrics.client.js';
import { quarantineEvent, type QuarantinedPlace, type RecordSealer } from './quarantine-event.js';
import type { RecordProducer } from './record-producer.client.js';
import type { Slice } from './slices.js';
import { topicDefinition } from './topology.js';

/** One topic of Kafka and who hears it. */
export interface Hearing {
  readonly topic: TopicName;
  readonly kafkaTopic: string;
  readonly tenant?: string;
  readonly handler: LaneHandler;
}

/** For which service records are taken in, and what its quarantine is written and sealed with. */
export interface IntakeOptions {
  readonly service: ServiceName;
  readonly producer: RecordProducer;
  readonly sealer: RecordSealer;
}

/** Turns fetched records into lane batches: what cannot be read is quarantined and acknowledged before the handler goes on. */
export class BatchIntake {
  constructor(private readonly options: IntakeOptions) {}

  /** Rejects where the quarantine or the handler does: nothing of the slice may count as done then. */
  async take(hearing: Hearing, fetched: FetchedBatch, slice: Slice, keepFrom: LaneBatch['keepFrom']): Promise<void> {
    const { records, tombstones, marks, undecodable } = this.read(hearing, fetched, slice);
    await this.quarantine(undecodable);
    const spans = startConsumeSpans(records, hearing.kafkaTopic);
    try {
      await hearing.handler({ ...batchOf(hearing, fetched, slice), keepFrom, records: spans.records, tombstones, marks });
      spans.end();
    } catch (error) {
      spans.end(error);
      throw error;
    }
  }

  private read({ topic, tenant }: Hearing, { lane }: FetchedBatch, slice: Slice): ReadSlice {
    const read: ReadSlice = { records: [], tombstones: [], marks: [], undecodable: [] };
    const whose = tenant === undefined ? {} : { tenant };
    for (const raw of slice.records) {
      if (raw.value === null && topicDefinition(topic).cleanup === 'compact') {
        read.tombstones.push({ key: raw.key?.toString() ?? '', offset: raw.offset });
        continue;
      }
      const decoded = decodeRecord(raw, { topic, lane });
      if ('reason' in decoded) read.undecodable.push({ ...decoded, place: { topic, ...whose, lane, raw } });
      else if (isOfLane(decoded.event)) read.marks.push({ event: decoded.event, offset: raw.offset });
      else read.records.push({ topic, ...whose, lane, offset: raw.offset, timestamp: raw.timestamp, raw, ...decoded });
    }
    return read;
  }

  private async quarantine(unfit: readonly Unfit[]): Promise<void> {
    if (unfit.length === 0) return;
    const at = new Date().toISOString();
    const { service, sealer, producer } = this.options;
    await producer.send(unfit.map(({ place, reason, detail }) => encodeEvent(service, quarantineEvent({ service, sealer, at }, place, { reason, detail }))));
    for (const { place, reason } of unfit) countQuarantined(place.topic, reason);
  }
}

interface Unfit extends Undecodable {
  readonly place: QuarantinedPlace;
}

interface ReadSlice {
  readonly records: LaneRecord[];
  readonly tombstones: Tombstone[];
  readonly marks: Mark[];
  readonly undecodable: Unfit[];
}

function isOfLane(event: StoplineEvent): event is StoplineEvent<LaneEventType> {
  return eventDefinition(event.type)?.of === 'lane';
}

function batchOf({ topic, kafkaTopic, tenant }: Hearing, fetched: FetchedBatch, { fetchedFrom, next }: Slice): Omit<LaneBatch, 'records' | 'tombstones' | 'marks' | 'keepFrom'> {
  return {
    topic,
    kafkaTopic,
    ...(tenant !== undefined && { tenant }),
    lane: fetched.lane,
    fetchedFrom,
    next,
    end: fetched.end,
    heartbeat: () => fetched.heartbeat(),
    isStale: () => !fetched.isCurrent(),
  };
}
