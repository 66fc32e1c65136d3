import { words, type OperationRecorded, type Verb } from '@stopline/contracts';
import type { OutboxEvent } from '@stopline/database';
import { z } from 'zod';
import { storable } from '../deciding/requests.js';

/** What every verb that changes something is asked with. */
export const byHand = {
  reason: words(500).describe('Why; stands in the audit records. No number and no text of a person'),
  actor: words(256).exactOptional().describe('Who does it, in their own words; the API key is recorded in any case'),
  dryRun: z.boolean().default(false).describe('Tells what would be done, and changes nothing'),
};

/** Something done by hand, as it is recorded. */
export interface Operation {
  readonly operationId: string;
  readonly verb: Verb;
  readonly tenant?: string;
  readonly actor: string;
  readonly reason: string;
  readonly details: OperationRecorded['details'];
}

/** Who is recorded: the key, and what the caller says of themselves. */
export function actorOf({ id }: { readonly id: string }, actor: string | undefined): string {
  return actor === undefined ? id : `${id}: ${storable(actor)}`;
}

/** The event of something done by hand; `part` tells the events of one operation apart. */
export function operationEvent(operation: Operation, place: { readonly lane: number; readonly laneSeq: number; readonly now: string }, id: string): OutboxEvent {
  const { now, ...numbers } = place;
  return {
    topic: 'operations',
    type: 'stopline.operation.recorded.v1',
    id,
    key: operation.verb,
    correlationId: operation.operationId,
    data: { ...operation, decidedAt: now, ...numbers },
  };
}
