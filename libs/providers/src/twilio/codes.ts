import type { DeliveryReport, DeliveryStatus, Intent } from '@stopline/contracts';

/** Twilio's message statuses in our words (https://www.twilio.com/docs/messaging/api/message-resource#message-status-values). */
export const statuses: ReadonlyMap<string, DeliveryStatus> = new Map([
  ['accepted', 'queued'],
  ['scheduled', 'queued'],
  ['queued', 'queued'],
  ['sending', 'queued'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

/**
 * What an error code says of consent (R16, R24). 21610: the recipient has opted out. 30005: the number is unknown and may no longer
 * exist. No others: 30003 (switched off), 30004 (blocked by carrier or recipient) and 30006 (landline) do not say what the person wants.
 */
export const verdicts: ReadonlyMap<string, NonNullable<DeliveryReport['verdict']>> = new Map([
  ['21610', 'opted_out'],
  ['30005', 'disconnected'],
]);

/** `OptOutType`: what Twilio's own opt-out management made of the message. */
export const optOutTypes: ReadonlyMap<string, Exclude<Intent, 'none'>> = new Map([
  ['STOP', 'opt_out'],
  ['START', 'opt_in'],
  ['HELP', 'help'],
]);
