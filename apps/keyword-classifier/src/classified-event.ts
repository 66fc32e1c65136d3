import { effectId, type ClassifiedMessage, type Directory, type StoplineEvent } from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';
import { classify, heedProvider, unreadable } from './classify.js';
import type { Hints } from './keyword-index.js';

/** A message of a person, readable or not. */
export type InboundEvent = StoplineEvent<'stopline.inbound-message.received.v1' | 'stopline.inbound-message.unreadable.v1'>;

type ClassifiedEvent = OutgoingEvent<'stopline.message.classified.v1'>;

/** What follows from a message: the same event each time, on the lane of the person's number, without the text. */
export function classifiedEvent(inbound: InboundEvent, directory: Directory): ClassifiedEvent {
  return {
    topic: 'classified-messages',
    type: 'stopline.message.classified.v1',
    id: effectId(inbound.id, 'classified'),
    key: inbound.data.from,
    correlationId: inbound.correlationId,
    causationId: inbound.id,
    data: { ...addressOf(inbound.data), ...judge(inbound, directory) },
  };
}

function judge(inbound: InboundEvent, directory: Directory): Pick<ClassifiedMessage, 'readable' | 'verdict'> {
  if (inbound.type === 'stopline.inbound-message.unreadable.v1') return { readable: false, verdict: unreadable };
  const { tenant, to, text, providerVerdict } = inbound.data;
  return { readable: true, verdict: heedProvider(classify(text, hintsOf(directory, tenant, to)), providerVerdict) };
}

function hintsOf(directory: Directory, tenant: string, to: string): Hints {
  const known = directory.sender(tenant, to);
  return known ? { language: known.program.language, country: known.sender.country } : {};
}

function addressOf(message: InboundEvent['data']): Omit<ClassifiedMessage, 'readable' | 'verdict'> {
  const { tenant, ingress, provider, account, providerMessageId, from, to, said, saidBy, receivedAt } = message;
  return { tenant, ...(ingress && { ingress }), provider, account, providerMessageId, from, to, said, saidBy, receivedAt };
}
