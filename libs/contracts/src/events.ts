import type { z } from 'zod';
import { bulkApplied, bulkRequested, importBegun, importFinished } from './events/bulk.js';
import { programConfigured, senderConfigured } from './events/configured.js';
import { consentRequested } from './events/consent-requested.js';
import { deliveryReportReceived } from './events/delivery-report.js';
import { holdClaimed, holdEscalated, holdOverdue, holdReopened, holdsListed, holdUnclaimed, verdictsExported } from './events/hold-review.js';
import { inboundMessageReceived, inboundMessageUnreadable } from './events/inbound-message.js';
import { canarySent, digestRecorded, watermarkRecorded } from './events/lane.js';
import { listExported } from './events/list.js';
import { messageClassified } from './events/message-classified.js';
import { operationRecorded } from './events/operation.js';
import { platformConsentRequested, platformDeliveryReported, platformMessageReceived } from './events/platform.js';
import { recordQuarantined } from './events/record-quarantined.js';
import { replyConcluded, replyDelivered, replyRequested } from './events/reply.js';
import { platformSendRequested, sendDecided } from './events/send.js';
import { subjectLookedUp } from './events/subject-looked-up.js';
import {
  driftObserved,
  entryRecorded,
  holdClosed,
  holdOpened,
  holdRecorded,
  questionAsked,
  questionClosed,
  requestSuperseded,
  suppressionChanged,
} from './events/suppression.js';

/** Every event version that Stopline reads or writes. A new event is one file and one line here. */
export const events = [
  platformMessageReceived,
  platformConsentRequested,
  platformDeliveryReported,
  inboundMessageReceived,
  inboundMessageUnreadable,
  messageClassified,
  consentRequested,
  bulkRequested,
  deliveryReportReceived,
  suppressionChanged,
  requestSuperseded,
  holdOpened,
  holdClosed,
  holdClaimed,
  holdUnclaimed,
  holdEscalated,
  holdReopened,
  holdOverdue,
  holdsListed,
  verdictsExported,
  questionAsked,
  questionClosed,
  driftObserved,
  listExported,
  importBegun,
  bulkApplied,
  importFinished,
  subjectLookedUp,
  entryRecorded,
  holdRecorded,
  canarySent,
  watermarkRecorded,
  digestRecorded,
  programConfigured,
  senderConfigured,
  replyRequested,
  replyConcluded,
  replyDelivered,
  platformSendRequested,
  sendDecided,
  recordQuarantined,
  operationRecorded,
] as const;

type AnyDefinition = (typeof events)[number];
/** The CloudEvents type of an event that Stopline reads or writes. */
export type EventType = AnyDefinition['type'];
/** Events about a lane and no key: see `of` of {@link eventDefinition}. */
export type LaneEventType = (typeof canarySent | typeof watermarkRecorded | typeof digestRecorded)['type'];
export type EventData<Type extends EventType> = z.infer<Extract<AnyDefinition, { type: Type }>['data']>;

const byType = new Map<string, AnyDefinition>(events.map((event) => [event.type, event]));

/** The definition of a CloudEvents type; undefined for a type that this version does not know. */
export function eventDefinition(type: string): AnyDefinition | undefined {
  return byType.get(type);
}

/** An event as the services see it: CloudEvents 1.0 attributes and its data. */
export type StoplineEvent<Type extends EventType = EventType> = {
  [T in Type]: {
    /** Deterministic (see ids.ts). */
    readonly id: string;
    readonly type: T;
    /** CloudEvents source: `/stopline/<service>`. */
    readonly source: string;
    /** When it was produced, RFC 3339. */
    readonly time: string;
    /** The person's message or request that everything in this story follows from. */
    readonly correlationId: string;
    /** The event that led to this one directly. */
    readonly causationId?: string;
    readonly data: EventData<T>;
  };
}[Type];
