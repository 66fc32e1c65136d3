import { eventId, instant, recordQuarantined, slug, topicOf, topics, type RecordQuarantined, type TopicName } from '@stopline/contracts';
import { notReplayable } from '@stopline/messaging';
import { z } from 'zod';
import { byHand } from '../operations/operation.js';
import { SERVICE } from '../schema.js';

const { reason, service, origin, detail } = recordQuarantined.data.shape;
/** So many are replayed by one request; its answer says how many more there are. */
export const MOST_AT_ONCE = 500;
/** And no more than that of sealed bytes. */
export const MOST_BYTES = 32 * 1024 * 1024;

const filter = {
  tenant: slug.exactOptional(),
  service: service.max(64).exactOptional().describe('Who could not read it'),
  why: reason.exactOptional().describe('Why it could not be read'),
  topic: z.enum(Object.keys(topics) as [TopicName, ...TopicName[]]).exactOptional().describe('The topic that it came from, by its short name'),
};

export const quarantineQuery = z.strictObject({
  ...filter,
  id: eventId.exactOptional().describe('This one alone'),
  limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(100),
});
export type QuarantineQuery = z.infer<typeof quarantineQuery>;

const item = z.strictObject({
  quarantineId: eventId,
  services: z.array(service).describe('Who could not read it'),
  tenant: slug.optional(),
  reason,
  detail,
  origin,
  at: instant,
  ageSeconds: z.int().min(0),
  replays: z.int().min(0).describe('How often it was replayed before it came here'),
  replayOf: eventId.optional().describe('Where it lay before'),
  replayedAt: instant.optional().describe('It was written again since'),
  notReplayable: z.enum(['came_by_http', 'topic_is_not_replayed']).optional().describe('came_by_http: only the provider can deliver it again'),
});
export type QuarantineItem = z.infer<typeof item>;

export const quarantinePage = z.strictObject({
  records: z.array(item).describe('Latest first; no number and no text'),
  found: z.int().min(0).describe('How many there are in all'),
  byReason: z.record(z.string(), z.int()),
});
export type QuarantinePage = z.infer<typeof quarantinePage>;

export const replayRequest = z
  .strictObject({
    ids: z.array(eventId).min(1).max(MOST_AT_ONCE).exactOptional().describe('These, also when they were replayed before'),
    filter: z.strictObject(filter).exactOptional().describe('All of these that were never replayed; {} for every one'),
    ...byHand,
  })
  .refine(({ ids, filter: given }) => (ids === undefined) !== (given === undefined), { message: 'needs either ids or filter', path: ['ids'] });
export type ReplayRequest = z.infer<typeof replayRequest>;

export const replayAnswer = z.strictObject({
  dryRun: z.boolean(),
  replayed: z.int().min(0).describe('Written again to the topics that they came from; what still fails comes back to quarantine'),
  byTopic: z.record(z.string(), z.int()).describe('By the name of the topic in Kafka'),
  remaining: z.int().min(0).describe(`More of them: one request takes ${MOST_AT_ONCE}`),
  refused: z.array(z.strictObject({ quarantineId: eventId, why: z.enum(['unknown', 'came_by_http', 'topic_is_not_replayed', 'sealed_with_another_key']) })),
});
export type ReplayAnswer = z.infer<typeof replayAnswer>;

type Matching = Pick<QuarantineQuery, 'tenant' | 'service' | 'why' | 'topic'>;

/** Does a quarantined record fit the filter? */
export function fits(record: RecordQuarantined, { tenant, service: by, why, topic }: Matching): boolean {
  const from = record.origin.kind === 'kafka' ? topicOf(record.origin.topic)?.topic : undefined;
  return (
    (tenant === undefined || record.tenant === tenant) &&
    (by === undefined || record.service === by) &&
    (why === undefined || record.reason === why) &&
    (topic === undefined || from === topic)
  );
}

/** A quarantined record, its sealed bytes left out: one that several services could not read stands once. */
export type Listed = RecordQuarantined & { readonly sealed: ''; readonly services: readonly string[] };

/** What an operator sees of a record: why it lies there, where it came from, how old it is. `now`: ms since 1970. */
export function itemOf({ services, ...record }: Listed, now: number, replayedAt?: string): QuarantineItem {
  const { quarantineId, tenant, reason: why, detail: field, origin: from, at, replays = 0, replayOf } = record;
  const refused = notReplayable(SERVICE, record);
  return {
    quarantineId,
    services: [...services],
    ...(tenant !== undefined && { tenant }),
    reason: why,
    detail: field,
    origin: from,
    at,
    ageSeconds: Math.max(0, Math.floor((now - Date.parse(at)) / 1000)),
    replays,
    ...(replayOf !== undefined && { replayOf }),
    ...(replayedAt !== undefined && { replayedAt }),
    ...(refused && { notReplayable: refused }),
  };
}

/** In the order in which each topic's lanes had them. */
export function inOrder(records: readonly RecordQuarantined[]): RecordQuarantined[] {
  return records.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

function placeOf({ origin: from }: RecordQuarantined): string {
  return from.kind === 'http' ? '' : `${from.topic}/${from.partition}/${from.offset.padStart(20, '0')}`;
}

/** How many there are of each. */
export function tally<Item>(items: readonly Item[], nameOf: (item: Item) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(items, nameOf)].map(([name, of]) => [name, of.length]));
}
