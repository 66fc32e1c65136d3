import { randomUUID } from 'node:crypto';
import { laneOf } from '@stopline/contracts';
import type { EventData } from '@stopline/contracts';
import { writeLane, type Database } from '@stopline/database';
import { SERVICE } from '../schema.js';

type LookedUp = EventData<'stopline.subject.looked-up.v1'>;

/** Whom somebody looked up, and what was asked of them. */
export type Lookup = Pick<LookedUp, 'tenant' | 'subject' | 'actor' | 'at' | 'send'> & { readonly number: string };

/** Records that somebody looks a person up, in the lane of that person: resolved, it is durable and will be published. */
export async function recordLookup(db: Database, { number, ...lookup }: Lookup): Promise<void> {
  const lookupId = randomUUID();
  await writeLane(db, { service: SERVICE, lane: laneOf(number) }, async ({ lane, now, outbox }) => {
    outbox.add((laneSeq) => ({
      type: 'stopline.subject.looked-up.v1',
      topic: 'suppression-changes',
      id: lookupId,
      key: `${lookup.tenant}/${lookup.subject}/lookup`,
      correlationId: lookupId,
      data: { ...lookup, lookupId, lookedUpAt: now, lane, laneSeq },
    }));
  });
}
