import { classify, rulesVersion, type Classifier, type Hints } from '@stopline/classification';
import { effectId, LONGEST_HELD_TEXT, type ClassifiedMessage, type Directory, type StoplineEvent, type Verdict } from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';
import { heedProvider } from './heed-provider.js';
import type { PartRecord } from './parts.js';

/** A message of a person, readable or not. */
export type InboundEvent = StoplineEvent<'stopline.inbound-message.received.v1' | 'stopline.inbound-message.unreadable.v1'>;

export type ClassifiedEvent = OutgoingEvent<'stopline.message.classified.v1'>;

/** What messages are judged by: who is configured, and perhaps candidate rules beside the current ones. */
export interface Judging {
  readonly directory: Directory;
  readonly shadow: Pick<Classifier, 'classify'> | null;
}

const unheard = { language: 'und', rulesVersion, evidence: [] };
/** The verdict on a message that nobody could read: perhaps an opt-out, so it is held until a person decides. */
export const unreadable: Verdict = { ...unheard, intent: 'opt_out', certainty: 'held', rule: 'unreadable' };
/** A part alone says nothing; until the others are here the message may be an opt-out. */
const PART_HELD: Verdict = { ...unheard, intent: 'opt_out', certainty: 'held', rule: 'part' };
const PART: Verdict = { ...unheard, intent: 'none', certainty: 'certain', rule: 'part' };
/** Nothing in the parts that came; nobody knows what the others said. */
const INCOMPLETE: Verdict = { ...unheard, intent: 'opt_out', certainty: 'held', rule: 'incomplete' };

/** What follows from a message: the same event each time, on the lane of the person's number, with the text only where it is held. */
export function classifiedEvent(inbound: InboundEvent, judging: Judging): ClassifiedEvent {
  const id = classifiedId(inbound);
  if (inbound.type === 'stopline.inbound-message.unreadable.v1') return eventOf(inbound, id, { readable: false, verdict: unreadable });
  const { text } = inbound.data;
  const judged = judge(inbound.data, text, judging);
  return eventOf(inbound, id, { readable: true, ...judged, ...toRead(judged.verdict, text) });
}

/** What follows from a part by itself: the first that came opens a hold, the others add nothing to it. */
export function partEvent({ event }: PartRecord, begins: boolean): ClassifiedEvent {
  return eventOf(event, classifiedId(event), { readable: true, ...(begins ? { verdict: PART_HELD, incomplete: true } : { verdict: PART }) });
}

/** The one verdict on the parts of a message together, in their order. It ends the hold of the part that came first. */
export function joinedEvent(parts: readonly PartRecord[], isComplete: boolean, judging: Judging): ClassifiedEvent {
  const [first, ...others] = parts.map(({ event }) => event);
  if (!first) throw new RangeError('a message has at least one part');
  const verdicts = [first, ...others].map(({ data }) => data.providerVerdict);
  const said = { ...first.data, ...(verdicts.includes('opt_out') && { providerVerdict: 'opt_out' as const }) };
  const text = parts.map(({ event }) => event.data.text).join('');
  const judged = judge(said, text, judging);
  const heard = (verdict: Verdict): Verdict => (!isComplete && verdict.intent !== 'opt_out' ? { ...INCOMPLETE, rulesVersion: verdict.rulesVersion } : verdict);
  const verdict = heard(judged.verdict);
  const joined = { parts: [first, ...others].map(({ id }) => id), holds: [first, ...others].map(classifiedId) };
  return eventOf(first, effectId(first.id, 'joined', ...others.map(({ id }) => id)), {
    readable: true,
    ...judged,
    verdict,
    ...toRead(verdict, text),
    ...(judged.shadow && { shadow: heard(judged.shadow) }),
    joined,
  });
}

function judge(said: PartRecord['event']['data'], text: string, { directory, shadow }: Judging): Pick<ClassifiedMessage, 'verdict' | 'providerVerdict' | 'shadow'> {
  const { tenant, to, providerVerdict } = said;
  const hints = hintsOf(directory, tenant, to);
  return {
    verdict: heedProvider(classify(text, hints), providerVerdict),
    ...(providerVerdict && { providerVerdict }),
    ...(shadow && { shadow: heedProvider(shadow.classify(text, hints), providerVerdict) }),
  };
}

/** What is held a person has to read. */
function toRead({ certainty }: Verdict, text: string): Pick<ClassifiedMessage, 'text'> {
  return certainty === 'held' ? { text: text.slice(0, LONGEST_HELD_TEXT) } : {};
}

function classifiedId({ id }: InboundEvent): string {
  return effectId(id, 'classified');
}

function eventOf(inbound: InboundEvent, id: string, judged: Omit<ClassifiedMessage, keyof ReturnType<typeof addressOf>>): ClassifiedEvent {
  return {
    topic: 'classified-messages',
    type: 'stopline.message.classified.v1',
    id,
    key: inbound.data.from,
    correlationId: inbound.correlationId,
    causationId: inbound.id,
    data: { ...addressOf(inbound.data), ...judged },
  };
}

function hintsOf(directory: Directory, owner: string, to: string): Hints {
  const known = directory.sender(owner, to);
  if (!known) return {};
  const { program, sender, tenant } = known;
  const categories = tenant.categories.filter(({ names }) => names.length > 0);
  return {
    language: program.language,
    country: sender.country,
    numberType: sender.type,
    ...(program.optOutWords && { optOutWords: program.optOutWords }),
    ...(categories.length > 0 && { categories }),
  };
}

function addressOf(message: InboundEvent['data']): Pick<ClassifiedMessage, 'tenant' | 'ingress' | 'provider' | 'account' | 'providerMessageId' | 'from' | 'to' | 'said' | 'saidBy' | 'receivedAt'> {
  const { tenant, ingress, provider, account, providerMessageId, from, to, said, saidBy, receivedAt } = message;
  return { tenant, ...(ingress && { ingress }), provider, account, providerMessageId, from, to, said, saidBy, receivedAt };
}
