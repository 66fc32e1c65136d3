import { effectId } from '@stopline/contracts';
import { writeLane, type Database, type LaneTx } from '@stopline/database';
import { SERVICE } from '../schema.js';
import { operationEvent, type Operation } from './operation.js';

/** Where an operation is recorded that is of no lane. */
const OF_NO_LANE = 0;

/** Records an operation in the transaction that gives it its effect. */
export function recordOperation({ lane, now, outbox }: LaneTx, operation: Operation): void {
  outbox.add((laneSeq) => operationEvent(operation, { lane, laneSeq, now }, effectId(operation.operationId, 'operation', String(lane), String(laneSeq))));
}

/** Records an operation before its effect: where this rejects nothing was done, and nothing may be. */
export function recordBefore(db: Database, operation: Operation, also: (lane: LaneTx) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  return writeLane(db, { service: SERVICE, lane: OF_NO_LANE }, async (lane) => {
    recordOperation(lane, operation);
    await also(lane);
  });
}
