import { effectId, providerEventId, saidAt, uuidOf, type Directory, type RecordQuarantined } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import type { OutgoingEvent } from '@stopline/messaging';
import { parseAddress, parseSubscriber } from '@stopline/phone-number';
import type { Parsed, Receipt } from '@stopline/providers';
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

/** What one item of a verified webhook becomes. Ids depend on the provider's message id alone: a webhook that comes again is the same events. */
export function webhookItem(parsed: Parsed, webhook: VerifiedWebhook): WebhookItem {
  switch (parsed.kind) {
    case 'message':
    case 'unreadable':
      return messageItem(parsed, webhook);
    case 'delivery-report':
      return reportItem(parsed, webhook);
    case 'malformed': {
      // Keyed, since ids are public and a body holds numbers.
      const cause = uuidOf('malformed', webhook.from.adapter.id, webhook.from.account.id, webhook.keys.mask(webhook.body.toString('latin1')));
      return quarantined(webhook, cause, parsed);
    }
    case 'ignored':
      return { outcome: 'ignored', events: [] };
  }
}

type Message = Extract<Parsed, { kind: 'message' | 'unreadable' }>;

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
  if (message.kind === 'unreadable') {
    const sealed = quarantined(webhook, id, { reason: 'unreadable_text', detail: `text: ${message.reason}` });
    const { reason } = message;
    const data = { ...about, reason, quarantineId: effectId(id, 'quarantine') };
    return { ...sealed, outcome: 'unreadable', events: [...sealed.events, { ...addressed, type: 'stopline.inbound-message.unreadable.v1', data }] };
  }
  const { text, providerVerdict } = message;
  const data = { ...about, text, ...(providerVerdict && { providerVerdict }) };
  return { outcome: 'message', events: [{ ...addressed, type: 'stopline.inbound-message.received.v1', data }], receipt: { id } };
}

function reportItem(report: Extract<Parsed, { kind: 'delivery-report' }>, webhook: VerifiedWebhook): WebhookItem {
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

/** Both numbers in the form of the contracts. A national form is read as one of the sender's country. */
function readEnds(raw: Ends, { from: { tenant }, directory }: VerifiedWebhook): Ends | Unusable {
  const sender = parseAddress(raw.sender);
  if (sender.kind === 'unreadable') return { reason: 'unroutable', detail: `sender: ${sender.reason}` };
  const country = directory.sender(tenant.id, sender.value)?.sender.country;
  const subscriber = parseSubscriber(raw.subscriber, country);
  if (subscriber !== undefined) return { sender: sender.value, subscriber };
  return { reason: 'not_a_subscriber', detail: `subscriber: ${parseAddress(raw.subscriber, country).kind}` };
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
