import { effectId, providerEventId, saidAt, UNKNOWN_SENDER, uuidOf, type Directory, type RecordQuarantined } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import type { OutgoingEvent } from '@stopline/messaging';
import { parseAddress, parseSubscriber } from '@stopline/phone-number';
import type { Parsed, Receipt, UnreadableReason } from '@stopline/providers';
import type { TenantAccount } from './accounts.js';

/** A verified webhook, and what is needed to make events of it. */
export interface VerifiedWebhook {
  readonly from: TenantAccount;
  readonly body: Buffer;
  /** RFC 3339, UTC, milliseconds. */
  readonly receivedAt: string;
  readonly traceparent: string;
  readonly directory: Pick<Directory, 'sender'>;
  readonly keys: Pick<Keys, 'sealer' | 'mask'>;
}

/** One item of a webhook: what is published, and what the provider is told. */
export interface WebhookItem {
  readonly outcome: 'message' | 'delivery_report' | 'unreadable' | 'quarantined' | 'ignored';
  readonly events: readonly OutgoingEvent[];
  readonly receipt?: Receipt;
}

/**
 * What one item of a verified webhook becomes; `place` is where it stands in the webhook. Ids depend on the provider's message id alone, or
 * on the whole body where it gives none: a webhook that comes again is the same events.
 */
export function webhookItem(parsed: Parsed, webhook: VerifiedWebhook, place = 0): WebhookItem {
  switch (parsed.kind) {
    case 'message':
    case 'unreadable':
      return messageItem({ ...parsed, providerMessageId: parsed.providerMessageId ?? idOfBody(webhook, place) }, webhook);
    case 'delivery-report':
      return reportItem({ ...parsed, providerMessageId: parsed.providerMessageId ?? idOfBody(webhook, place) }, webhook);
    case 'malformed':
      return malformedItem(parsed, webhook, place);
    case 'ignored':
      return { outcome: 'ignored', events: [] };
  }
}

/** Keyed, since ids are public and a body holds numbers. */
function idOfBody({ from: { adapter, account }, keys, body }: VerifiedWebhook, place: number): string {
  return uuidOf('body', adapter.id, account.id, keys.mask(body.toString('latin1')), String(place));
}

/** Never silence: where a person can be named, a hold follows. */
function malformedItem({ message, reason, detail }: Extract<Parsed, { kind: 'malformed' }>, webhook: VerifiedWebhook, place: number): WebhookItem {
  const bodyId = idOfBody(webhook, place);
  if (!message || !('subscriber' in readEnds({ sender: message.to, subscriber: message.from }, webhook))) {
    return quarantined(webhook, bodyId, { reason, detail });
  }
  return messageItem({ providerMessageId: bodyId, ...message, kind: 'malformed', why: { reason, detail } }, webhook);
}

type Identified<Item> = Item & { readonly providerMessageId: string };
type Message = Identified<
  | Extract<Parsed, { kind: 'message' | 'unreadable' }>
  | (NonNullable<Extract<Parsed, { kind: 'malformed' }>['message']> & { readonly kind: 'malformed'; readonly why: Unusable })
>;

function messageItem(message: Message, webhook: VerifiedWebhook): WebhookItem {
  const { tenant } = webhook.from;
  const id = providerEventId('message', webhook.from.adapter.id, webhook.from.account.id, message.providerMessageId);
  const ends = readEnds({ sender: message.to, subscriber: message.from }, webhook);
  if ('reason' in ends) return quarantined(webhook, id, ends);
  const about = {
    tenant: tenant.id,
    ...sourceOf(webhook, message.providerMessageId),
    from: ends.subscriber,
    to: ends.sender,
    ...saidAt(message.said, webhook.receivedAt, 'provider'),
  };
  const addressed = { topic: 'inbound-messages', ...envelope(webhook, id, ends.subscriber) } as const;
  if (message.kind !== 'message') {
    const [reason, why] = message.kind === 'malformed' ? (['malformed', message.why] as const) : ([message.reason, unreadableText(message.reason)] as const);
    const sealed = quarantined(webhook, id, why);
    const data = { ...about, reason, quarantineId: effectId(id, 'quarantine') };
    return { ...sealed, outcome: 'unreadable', events: [...sealed.events, { ...addressed, type: 'stopline.inbound-message.unreadable.v1', data }] };
  }
  const { text, part, providerVerdict } = message;
  const data = { ...about, text, ...(part && { part }), ...(providerVerdict && { providerVerdict }) };
  return { outcome: 'message', events: [{ ...addressed, type: 'stopline.inbound-message.received.v1', data }], receipt: { id } };
}

function unreadableText(problem: UnreadableReason): Unusable {
  return { reason: 'unreadable_text', detail: `text: ${problem}` };
}

function reportItem(report: Identified<Extract<Parsed, { kind: 'delivery-report' }>>, webhook: VerifiedWebhook): WebhookItem {
  const { providerMessageId, status, code, verdict } = report;
  const { adapter, account, tenant } = webhook.from;
  const id = providerEventId('delivery-report', adapter.id, account.id, providerMessageId, status, code ?? '');
  const ends = readEnds({ sender: report.sender, subscriber: report.number }, webhook);
  if ('reason' in ends) return quarantined(webhook, id, ends);
  const data = {
    tenant: tenant.id,
    ...sourceOf(webhook, providerMessageId),
    number: ends.subscriber,
    sender: ends.sender,
    status,
    ...(code && { code }),
    ...(verdict && { verdict }),
    ...saidAt(report.said, webhook.receivedAt, 'provider'),
  };
  const event = { topic: 'delivery-reports', type: 'stopline.delivery-report.received.v1', ...envelope(webhook, id, ends.subscriber), data } as const;
  return { outcome: 'delivery_report', events: [event], receipt: { id } };
}

interface Ends {
  readonly sender: string;
  readonly subscriber: string;
}

type Unusable = Pick<RecordQuarantined, 'reason' | 'detail'>;

/** Channels that the person's number is written behind (https://www.twilio.com/docs/messaging/channels). */
const CHANNEL = /^(?:rcs|whatsapp):/i;

/**
 * Both numbers in the form of the contracts. A national form is read as one of the sender's country. Only the person's number loses its
 * channel: a sender of another channel is none of ours, and its person must not be answered by SMS.
 */
function readEnds(raw: Ends, { from: { tenant }, directory }: VerifiedWebhook): Ends | Unusable {
  const address = parseAddress(raw.sender);
  const sender = address.kind === 'unreadable' ? UNKNOWN_SENDER : address.value;
  const country = directory.sender(tenant.id, sender)?.sender.country;
  const written = raw.subscriber.replace(CHANNEL, '');
  const subscriber = parseSubscriber(written, country);
  if (subscriber !== undefined) return { sender, subscriber };
  return { reason: 'not_a_subscriber', detail: `subscriber: ${parseAddress(written, country).kind}` };
}

function sourceOf(
  { from: { adapter, account } }: VerifiedWebhook,
  providerMessageId: string,
): { provider: string; account: string; providerMessageId: string } {
  return { provider: adapter.id, account: account.id, providerMessageId };
}

function envelope({ traceparent }: VerifiedWebhook, id: string, key: string): Pick<OutgoingEvent, 'id' | 'key' | 'correlationId' | 'traceparent'> {
  return { id, key, correlationId: id, traceparent };
}

/** The whole body, sealed; the provider is still told that it arrived, since sending it again would change nothing. */
function quarantined(webhook: VerifiedWebhook, causeId: string, { reason, detail }: Unusable): WebhookItem {
  const { adapter, account, tenant } = webhook.from;
  const id = effectId(causeId, 'quarantine');
  const event: OutgoingEvent<'stopline.record.quarantined.v1'> = {
    topic: 'quarantine',
    type: 'stopline.record.quarantined.v1',
    ...envelope(webhook, id, id),
    correlationId: causeId,
    data: {
      quarantineId: id,
      service: 'inbound-gateway',
      tenant: tenant.id,
      reason,
      detail,
      origin: { kind: 'http', provider: adapter.id, account: account.id },
      sealed: webhook.keys.sealer.seal(webhook.body),
      sealedWith: webhook.keys.sealer.keyId,
      at: webhook.receivedAt,
    },
  };
  return { outcome: 'quarantined', events: [event], receipt: { id, quarantined: reason } };
}
