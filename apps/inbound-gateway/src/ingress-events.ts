import { platformEventId, saidAt, type EventData, type EventType } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { quarantineEvent, traceparentOf, type LaneRecord, type OutgoingEvent } from '@stopline/messaging';
import { parseAddress, parseSubscriber } from '@stopline/phone-number';
import { textProblem } from '@stopline/providers';

/** What a platform may say on its ingress topic; the messaging library quarantines any other type. */
export type PlatformEventType = Exclude<Extract<EventType, `stopline.platform-${string}`>, 'stopline.platform-send.requested.v1'>;

/** A record of a tenant's ingress topic, and what is needed to make events of it. */
export interface IngressRecord {
  readonly record: LaneRecord<PlatformEventType>;
  readonly kafkaTopic: string;
  /** The topic's tenant: never a field's. */
  readonly tenant: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly now: string;
  readonly sealer: Keys['sealer'];
}

/** The inner events of a platform's record. Their id is the platform's own source and id within the tenant. */
export function ingressEvents(ingress: IngressRecord): readonly OutgoingEvent[] {
  const { event } = ingress.record;
  switch (event.type) {
    case 'stopline.platform-message.received.v1':
      return messageEvents(event.data, ingress);
    case 'stopline.platform-consent.requested.v1':
      return [consentEvent(event.data, ingress)];
    case 'stopline.platform-delivery.reported.v1':
      return [reportEvent(event.data, ingress)];
  }
}

function messageEvents(message: EventData<'stopline.platform-message.received.v1'>, ingress: IngressRecord): OutgoingEvent[] {
  const from = personal(message.from);
  const envelope = { topic: 'inbound-messages', ...envelopeOf(ingress, from) } as const;
  const about = {
    ...originOf(ingress),
    ...sourceOf(ingress, message.messageId ?? envelope.id),
    from,
    to: sender(message.to),
    ...timesOf(message.said, ingress),
  };
  const reason = textProblem(message.text);
  if (reason === undefined) {
    return [{ ...envelope, type: 'stopline.inbound-message.received.v1', data: { ...about, text: message.text, ...(message.part && { part: message.part }) } }];
  }
  const by = { service: 'inbound-gateway', sealer: ingress.sealer, at: ingress.now } as const;
  const sealed = quarantineEvent(by, ingress.record, { reason: 'unreadable_text', detail: `text: ${reason}` });
  const data = { ...about, reason, quarantineId: sealed.id };
  return [{ ...sealed, correlationId: envelope.id }, { ...envelope, type: 'stopline.inbound-message.unreadable.v1', data }];
}

function consentEvent({ said, ...request }: EventData<'stopline.platform-consent.requested.v1'>, ingress: IngressRecord): OutgoingEvent {
  const number = personal(request.number);
  return {
    topic: 'consent-requests',
    type: 'stopline.consent.requested.v1',
    ...envelopeOf(ingress, number),
    data: {
      ...request,
      ...originOf(ingress),
      number,
      ...(request.sender !== undefined && { sender: sender(request.sender) }),
      ...timesOf(said, ingress),
    },
  };
}

function reportEvent({ at, messageId, ...report }: EventData<'stopline.platform-delivery.reported.v1'>, ingress: IngressRecord): OutgoingEvent {
  const number = personal(report.number);
  return {
    topic: 'delivery-reports',
    type: 'stopline.delivery-report.received.v1',
    ...envelopeOf(ingress, number),
    data: { ...report, ...originOf(ingress), ...sourceOf(ingress, messageId), number, sender: sender(report.sender), ...timesOf(at, ingress) },
  };
}

function originOf({ tenant, kafkaTopic, record }: IngressRecord): { tenant: string; ingress: { topic: string; partition: number; offset: string } } {
  return { tenant, ingress: { topic: kafkaTopic, partition: record.lane, offset: String(record.offset) } };
}

function sourceOf({ tenant }: IngressRecord, providerMessageId: string): { provider: string; account: string; providerMessageId: string } {
  return { provider: 'platform', account: tenant, providerMessageId };
}

/** Received is when the broker took it (ingress topics stamp records themselves), so that a lag of ours makes nothing look said later. */
function timesOf(claimed: string | undefined, { record, now }: IngressRecord): ReturnType<typeof saidAt<'platform'>> {
  const taken = new Date(Math.max(record.timestamp, 0)).toISOString();
  return saidAt(claimed, taken < now ? taken : now, 'platform');
}

function envelopeOf({ record, tenant }: IngressRecord, key: string): Pick<OutgoingEvent<EventType>, 'id' | 'key' | 'correlationId' | 'traceparent'> {
  const id = platformEventId(tenant, record.event.source, record.event.id);
  return { id, key, correlationId: id, ...traceparentOf(record) };
}

/** One form for one person, whichever the platform writes. */
function personal(number: string): string {
  return parseSubscriber(number) ?? number;
}

function sender(address: string): string {
  const parsed = parseAddress(address);
  return parsed.kind === 'unreadable' ? address : parsed.value;
}
