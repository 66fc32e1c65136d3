import { randomUUID } from 'node:crypto';
import { laneOf } from '@stopline/contracts';
import { writeLane, type Database, type OutboxEvent } from '@stopline/database';
import { Problem } from '@stopline/service-runtime';
import { SERVICE } from '../schema.js';

interface Place {
  readonly id: string;
  readonly lane: number;
  readonly laneSeq: number;
  readonly now: string;
}

/**
 * Records that people's words leave, in the lane of the tenant's name since they are of no one person; answers the database's clock. Committed
 * before the first byte leaves: what cannot be recorded is refused (design §4.9).
 */
export function recordDisclosure(db: Database, tenant: string, event: (place: Place) => Pick<OutboxEvent, 'type' | 'data'>): Promise<string> {
  return writeLane(db, { service: SERVICE, lane: laneOf(tenant) }, async ({ lane, now, outbox }) => {
    const id = randomUUID();
    outbox.add((laneSeq) => ({ ...event({ id, lane, laneSeq, now }), id, topic: 'suppression-changes', key: `${tenant}/reviewers`, correlationId: id }) as OutboxEvent);
    return now;
  }).catch((cause: unknown) => {
    throw new Problem(503, { code: 'read_not_recorded', detail: 'This read could not be recorded, so it is refused.', cause });
  });
}
