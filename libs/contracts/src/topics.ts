/** Number of partitions of every lane topic. Frozen: a partition number is a lane all the way through (design §2). */
export const LANES = 12;

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long the input topics keep their records, 35 days: they outlive the oldest backup one may restore (reliability.md §2). */
export const INPUT_RETENTION_MS = 35 * DAY_MS;
/**
 * Where an older version of a key was compacted away, watermarks and digests between it and the newer one speak of a record that is gone. A reader
 * that is less than an hour behind never meets one.
 */
const STATE_UNCOMPACTED_MS = 60 * 60 * 1000;

/** One topic: its name, who chooses the lane of a record, and how long records stay. */
export interface TopicDefinition {
  /** The name in Kafka; for `perTenant` topics with `<tenant>` in place of the tenant's id. */
  readonly name: string;
  /** What the partition key is. */
  readonly key: string;
  /** Who chooses the partition: the key's number is the lane, the writer sets the lane, or any partitioner does. */
  readonly partition: 'lane-of-key' | 'lane-set' | 'any';
  readonly cleanup: 'delete' | 'compact';
  readonly retentionMs?: number;
  /** Of a compacted topic: how long every record stays before only the latest of its key does; for readers of every one. */
  readonly compactAfterMs?: number;
  /** One topic for each tenant, guarded by Kafka's ACL: the tenant is the topic's, never a field's. */
  readonly perTenant?: true;
  /** Written by the tenant's platform: its ids are texts of its own, and the broker's clock says when a record came. */
  readonly foreign?: true;
  readonly summary: string;
}

const NUMBER_KEY = "the subscriber's number in E.164; the partition is the lane";
const SUBJECT_KEY = 'tenant, subject token and scope; the partition is set to the lane';

/** Every topic of an installation; partition counts and names are frozen. A new one is one entry here. */
export const topics = {
  ingress: {
    name: 'stopline.ingress.<tenant>.v1',
    key: "the platform's own; any partitioner",
    partition: 'any',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    perTenant: true,
    foreign: true,
    summary: 'What an enterprise platform tells Stopline: inbound messages, consent requests, delivery reports.',
  },
  'inbound-messages': {
    name: 'stopline.inbound-messages.v1',
    key: NUMBER_KEY,
    partition: 'lane-of-key',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'Every message a person sent, as received.',
  },
  'classified-messages': {
    name: 'stopline.classified-messages.v1',
    key: NUMBER_KEY,
    partition: 'lane-of-key',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'What the person wants, by which rule.',
  },
  'consent-requests': {
    name: 'stopline.consent-requests.v1',
    key: NUMBER_KEY,
    partition: 'lane-of-key',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'Opt-outs and opt-ins by web, voice, e-mail, agent and API.',
  },
  'delivery-reports': {
    name: 'stopline.delivery-reports.v1',
    key: NUMBER_KEY,
    partition: 'lane-of-key',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: "The provider's word on a message that was sent.",
  },
  'bulk-requests': {
    name: 'stopline.bulk-requests.v1',
    key: "a number of the lane in E.164; every row of a record is of this lane",
    partition: 'lane-of-key',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'Opt-outs by lists, up to 1,000 in a record: they yield to every other input.',
  },
  'suppression-changes': {
    name: 'stopline.suppression-changes.v1',
    key: SUBJECT_KEY,
    partition: 'lane-set',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'The history of the state: each transition, hold and superseded request.',
  },
  'suppression-state': {
    name: 'stopline.suppression-state.v1',
    key: SUBJECT_KEY,
    partition: 'lane-set',
    cleanup: 'compact',
    compactAfterMs: STATE_UNCOMPACTED_MS,
    summary: 'The latest state of each entry and hold, kept for ever: every replica is built from it.',
  },
  programs: {
    name: 'stopline.programs.v1',
    key: '`<tenant>/program:<id>` or `<tenant>/sender:<address>`; all in partition 0, so that a program comes before its senders',
    partition: 'lane-set',
    cleanup: 'compact',
    compactAfterMs: INPUT_RETENTION_MS,
    summary: 'The latest version of each program and sender, kept for ever: every service builds its directory from it.',
  },
  'reply-requests': {
    name: 'stopline.reply-requests.v1',
    key: SUBJECT_KEY,
    partition: 'lane-set',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'The one reply that a message of a person deserves.',
  },
  'reply-outcomes': {
    name: 'stopline.reply-outcomes.v1',
    key: SUBJECT_KEY,
    partition: 'lane-set',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'How each reply ended, and its delivery.',
  },
  'send-requests': {
    name: 'stopline.send-requests.<tenant>.v1',
    key: "the platform's own: what has one key is decided in order",
    partition: 'any',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    perTenant: true,
    foreign: true,
    summary: 'May this message go? Asked by a platform before each send.',
  },
  'send-decisions': {
    name: 'stopline.send-decisions.<tenant>.v1',
    key: "the request's, byte for byte; the partition is the request's",
    partition: 'lane-set',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    perTenant: true,
    summary: 'Whether each message may go, and until when; in the order of the requests of a key.',
  },
  operations: {
    name: 'stopline.operations.v1',
    key: 'the verb',
    partition: 'lane-set',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'What operators did by hand.',
  },
  quarantine: {
    name: 'stopline.quarantine.v1',
    key: 'the quarantine id',
    partition: 'any',
    cleanup: 'delete',
    retentionMs: INPUT_RETENTION_MS,
    summary: 'What could not be read, with reason and position; the raw bytes sealed.',
  },
} as const satisfies Record<string, TopicDefinition>;

/** A topic by its short name, as code and documents call it. */
export type TopicName = keyof typeof topics;
/** A topic of which each tenant has its own. */
export type TenantTopicName = { [T in TopicName]: (typeof topics)[T] extends { perTenant: true } ? T : never }[TopicName];

const TENANT = '<tenant>';

/** The name in Kafka. A per-tenant topic needs its tenant; any other refuses one. */
export function kafkaTopic(topic: TopicName, tenant?: string): string {
  const definition: TopicDefinition = topics[topic];
  if ((definition.perTenant === true) !== (tenant !== undefined)) {
    throw new Error(`topic ${topic} ${definition.perTenant ? 'needs a tenant' : 'has no tenant'}`);
  }
  return definition.name.replace(TENANT, tenant ?? '');
}

/** Which topic a name in Kafka is, and whose; undefined for a topic that is not Stopline's. */
export function topicOf(name: string): { topic: TopicName; tenant?: string } | undefined {
  for (const [topic, definition] of Object.entries(topics) as [TopicName, TopicDefinition][]) {
    if (!definition.perTenant) {
      if (definition.name === name) return { topic };
      continue;
    }
    const [before = '', after = ''] = definition.name.split(TENANT);
    if (name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length) {
      return { topic, tenant: name.slice(before.length, name.length - after.length) };
    }
  }
  return undefined;
}
