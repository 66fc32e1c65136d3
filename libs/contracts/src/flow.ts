import type { EventType } from './events.js';
import type { TopicName } from './topics.js';

/** One service's place in the topology: what it hears and what it may write. */
export interface ServiceFlow {
  /** What the service is for, in one sentence. */
  readonly decides: string;
  readonly consumes: readonly TopicName[];
  /** Compacted topics that each of its processes reads whole before it is ready, and follows from then on. */
  readonly follows?: readonly TopicName[];
  /** Topic by topic, the event types that the service may write there. */
  readonly emits: Readonly<Partial<Record<TopicName, readonly EventType[]>>>;
  /** Topics to which it may write again, byte for byte, what was quarantined from them: by an operator's verb alone. */
  readonly replays?: readonly TopicName[];
}

/** The directory of programs and senders. */
const DIRECTORY = { follows: ['programs'] } as const;
const CANARY = 'stopline.canary.sent.v1';
const QUARANTINES = { quarantine: ['stopline.record.quarantined.v1'] } as const;

/**
 * The topology, executable: the messaging library refuses at start anything outside it, and `docs/flow.md` and the
 * AsyncAPI document are generated from it. Services stand in the order a message travels.
 */
export const flow = {
  'inbound-gateway': {
    decides: "Is this really from the provider, or from this tenant's platform?",
    consumes: ['ingress'],
    ...DIRECTORY,
    emits: {
      'inbound-messages': ['stopline.inbound-message.received.v1', 'stopline.inbound-message.unreadable.v1', CANARY],
      'consent-requests': ['stopline.consent.requested.v1', CANARY],
      'delivery-reports': ['stopline.delivery-report.received.v1', CANARY],
      ...QUARANTINES,
    },
  },
  'keyword-classifier': {
    decides: 'What does the person want?',
    consumes: ['inbound-messages'],
    ...DIRECTORY,
    emits: { 'classified-messages': ['stopline.message.classified.v1', CANARY], ...QUARANTINES },
  },
  'suppression-registry': {
    decides: 'What is the state now? The only writer of it.',
    consumes: ['classified-messages', 'consent-requests', 'delivery-reports', 'bulk-requests', 'reply-outcomes'],
    ...DIRECTORY,
    emits: {
      'consent-requests': ['stopline.consent.requested.v1'],
      'bulk-requests': ['stopline.bulk.requested.v1'],
      'suppression-changes': [
        'stopline.suppression.changed.v1',
        'stopline.request.superseded.v1',
        'stopline.hold.opened.v1',
        'stopline.hold.closed.v1',
        'stopline.hold.claimed.v1',
        'stopline.hold.unclaimed.v1',
        'stopline.hold.escalated.v1',
        'stopline.hold.reopened.v1',
        'stopline.hold.overdue.v1',
        'stopline.holds.listed.v1',
        'stopline.verdicts.exported.v1',
        'stopline.question.asked.v1',
        'stopline.question.closed.v1',
        'stopline.configuration-drift.observed.v1',
        'stopline.list.exported.v1',
        'stopline.import.begun.v1',
        'stopline.bulk.applied.v1',
        'stopline.import.finished.v1',
        'stopline.subject.looked-up.v1',
      ],
      'suppression-state': ['stopline.suppression-entry.recorded.v1', 'stopline.hold.recorded.v1', 'stopline.watermark.recorded.v1', 'stopline.digest.recorded.v1'],
      'reply-requests': ['stopline.reply.requested.v1'],
      programs: ['stopline.program.configured.v1', 'stopline.sender.configured.v1'],
      operations: ['stopline.operation.recorded.v1'],
      ...QUARANTINES,
    },
    replays: ['ingress', 'inbound-messages', 'classified-messages', 'consent-requests', 'delivery-reports', 'reply-requests'],
  },
  'suppression-check': {
    decides: 'May this send go?',
    consumes: ['suppression-state', 'send-requests'],
    ...DIRECTORY,
    emits: { 'send-decisions': ['stopline.send.decided.v1'], ...QUARANTINES },
  },
  'confirmation-sender': {
    decides: 'Which one reply, and was it sent?',
    consumes: ['reply-requests', 'delivery-reports'],
    ...DIRECTORY,
    emits: {
      'reply-outcomes': ['stopline.reply.concluded.v1', 'stopline.reply.delivery-reported.v1'],
      ...QUARANTINES,
    },
  },
  'audit-recorder': {
    decides: 'Nothing; it records every fact.',
    consumes: [
      'inbound-messages',
      'classified-messages',
      'consent-requests',
      'delivery-reports',
      'bulk-requests',
      'suppression-changes',
      'programs',
      'reply-requests',
      'reply-outcomes',
      'send-decisions',
      'operations',
      'quarantine',
    ],
    emits: { ...QUARANTINES },
  },
} as const satisfies Record<string, ServiceFlow>;

/** A service that reads or writes topics; also its folder in `apps/`. */
export type ServiceName = keyof typeof flow;

/** Who reads inner topics in processes that are not Stopline's. They read no other topic, and write none. */
export const readers = {
  client: { is: "an embedded replica in a sender's own process (libs/client)", reads: ['suppression-state'] },
} as const satisfies Record<string, { readonly is: string; readonly reads: readonly TopicName[] }>;

/** A reader outside of Stopline's services. */
export type ReaderName = keyof typeof readers;
