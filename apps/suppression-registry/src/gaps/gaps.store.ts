import { randomUUID } from 'node:crypto';
import { flow, kafkaTopic, LANES } from '@stopline/contracts';
import { moveOverGap, positions, writeLane, type Database } from '@stopline/database';
import type { LaneBounds } from '@stopline/messaging';
import { recordOperation } from '../operations/operations.store.js';
import { CONSUMER, SERVICE } from '../schema.js';
import { gapsOf, type Gap } from './gap.js';

/** Where a topic's lanes begin and end now. */
export type ReadBounds = (kafkaTopic: string) => Promise<ReadonlyMap<number, Pick<LaneBounds, 'low'>>>;

const TOPICS = flow[SERVICE].consumes.map((topic) => kafkaTopic(topic));
const EVERY_LANE = Array.from({ length: LANES }, (_, lane) => lane);

/** Lanes that stopped because records are missing before their stored position. */
export class Gaps {
  constructor(
    private readonly db: Database,
    private readonly bounds: ReadBounds,
  ) {}

  /** Every gap of the registry's inputs. */
  async open(): Promise<Gap[]> {
    const ofTopics = await Promise.all(
      TOPICS.map(async (topic) => gapsOf(topic, await positions(this.db, CONSUMER).load(topic, EVERY_LANE), await this.bounds(topic))),
    );
    return ofTopics.flat();
  }

  /** Moves the position to where the log begins, and records exactly that, in one transaction. False: it stood elsewhere by then. */
  accept({ topic, lane, storedPosition, logBegins, missing }: Gap, by: { readonly actor: string; readonly reason: string }): Promise<boolean> {
    const details = { topic, lane, from: storedPosition, to: logBegins, missing };
    return writeLane(this.db, { service: SERVICE, lane }, async (held) => {
      const moved = await moveOverGap(held.tx, CONSUMER, { kafkaTopic: topic, lane }, { from: BigInt(storedPosition), to: BigInt(logBegins) });
      if (moved) recordOperation(held, { ...by, operationId: randomUUID(), verb: 'gap_accept', details });
      return moved;
    });
  }
}
