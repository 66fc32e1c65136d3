import type { Cause, HoldCause } from '@stopline/contracts';
import type { Decision, Explanation } from '@stopline/suppression-rule';
import type { Reply } from './history.js';
import type { EntryView, HoldView, QuestionView } from './standing.js';

/** What a check of a program says. */
export type Standing = Decision<EntryView, HoldView> & { readonly program: string; readonly category: string };

/** What the sentences are made of. */
export interface Told {
  readonly standings: readonly Standing[];
  readonly holds: readonly HoldView[];
  readonly questions: readonly QuestionView[];
  /** The answer for the send that was asked about. */
  readonly send?: Explanation<EntryView, HoldView>;
  /** The past instant that was asked about. */
  readonly at?: string;
}

/** Where a person stands, in one or two sentences for people: no words of the person in it, and no number. */
export function summaryOf(told: Told): string {
  const main = told.send ? sendSentence(told.send) : stateSentence(told.standings);
  const first = told.at === undefined ? capital(main) : `On ${dayAndTime(told.at)}: ${main}`;
  return [first, ...beside(told)].join(' ');
}

function stateSentence(standings: readonly Standing[]): string {
  const blocked = standings.filter(({ reason }) => reason === 'SUPPRESSED' || reason === 'HELD');
  const decisive = blocked.find(({ entry }) => entry !== undefined && !blocked.some((other) => other.entry && other.entry.said > entry.said)) ?? blocked[0];
  if (decisive) return `${decisive.entry ? 'suppressed' : 'held'} for ${extentOf(blocked, standings)} ${because(decisive)}.`;
  const released = standings.filter(({ reason }) => reason === 'RELEASED');
  const waiting = standings.filter(({ reason }) => reason === 'CONSENT_REQUIRED');
  const consent = waiting.length > 0 ? `; ${namesOf(waiting, standings)} needs an opt-in first` : '';
  const [first] = released;
  if (first) return `allowed for ${extentOf(released, standings)} ${because(first)}${consent}.`;
  return `nothing blocks: no opt-out is known${consent}.`;
}

function sendSentence({ decision, reason, ...by }: Explanation<EntryView, HoldView>): string {
  const start = `this send is ${decision === 'ALLOW' ? 'allowed' : 'blocked'}`;
  switch (reason) {
    case 'SUPPRESSED':
    case 'HELD':
    case 'RELEASED':
      return `${start} ${because(by)}.`;
    case 'CONSENT_REQUIRED':
      return `${start}: it needs an opt-in, and none is known.`;
    case 'NO_ENTRY':
      return `${start}: no opt-out covers it.`;
    case 'EXEMPT':
      return `${start}: its category is exempt from opt-outs of the whole tenant.`;
  }
}

/** Since when, because of what, and whether the person was told. */
function because({ entry, hold }: Pick<Decision<EntryView, HoldView>, 'entry' | 'hold'>): string {
  if (hold) return `since ${dayAndTime(hold.openSince)}: ${HELD[hold.cause]}`;
  if (!entry) return '';
  return `since ${dayAndTime(entry.since)}: ${whatHappened(entry)}${entry.confirmation ? `; ${confirmed(entry.confirmation, entry.since)}` : ''}`;
}

const HELD: Readonly<Record<HoldCause, string>> = {
  ambiguous_text: 'a message that may be an opt-out waits for review',
  unreadable_message: 'a message that cannot be read waits for review',
  incomplete_message: 'parts of a message are still to come',
  parked_key: 'what came for this person could not be applied yet',
};

function whatHappened({ cause, state, sender }: EntryView): string {
  return (state === 'suppressed' ? STOPPED : RESTORED)[cause]?.replace(' @', destination(sender)) ?? `recorded by ${cause.replaceAll('_', ' ')}`;
}

/** A short code or name may be told; a long number is left out, whose ever it is. */
function destination(sender: string | undefined): string {
  return sender === undefined || sender.startsWith('+') ? '' : ` to ${sender}`;
}

const STOPPED: Readonly<Record<Cause, string>> = {
  keyword: 'the person texted STOP @',
  phrase: 'the person asked by text @ to stop',
  provider_verdict: 'the provider reports that the person opted out there',
  delivery_error: 'the provider could not deliver to it',
  disconnected_number: 'it was reported as disconnected or reassigned',
  web: 'the person opted out on a web form',
  preference_page: 'the person opted out on the preference page',
  voice: 'the person opted out on the phone',
  email: 'the person opted out by e-mail',
  agent: 'an agent recorded the opt-out',
  api: 'the opt-out was recorded by API',
  import: 'it stood in an imported list of opt-outs',
  review: 'a reviewer read a message of the person as an opt-out',
  reconciliation: "it stood in the provider's list of opt-outs",
  double_opt_in: 'the person declined by text',
  revert: 'what lifted it was proven to be forged and was reverted',
};

const RESTORED: Readonly<Partial<Record<Cause, string>>> = {
  keyword: 'the person texted START @',
  phrase: 'the person asked by text @ to receive messages again',
  double_opt_in: 'the person confirmed an opt-in by text @',
  web: 'the person opted in on a web form',
  preference_page: 'the person opted in on the preference page',
  voice: 'the person opted in on the phone',
  email: 'the person opted in by e-mail',
  agent: 'an agent recorded the opt-in',
  api: 'the opt-in was recorded by API',
  revert: 'what stopped it was proven to be forged and was reverted',
};

function confirmed({ outcome, concludedAt, delivery }: Reply, since: string): string {
  switch (outcome) {
    case 'sent':
      return `confirmed by text ${momentAfter(concludedAt, since)}, ${deliveryInWords(delivery?.status)}`;
    case 'rejected':
      return 'the provider rejected the confirmation';
    case 'unknown':
      return 'nobody knows whether the confirmation was sent';
    case 'expired':
      return 'the confirmation would have come too late and was not sent';
    case 'skipped':
      return 'no confirmation was sent';
  }
}

function deliveryInWords(status: NonNullable<Reply['delivery']>['status'] | undefined): string {
  if (status === 'delivered') return 'delivered';
  return status === 'undelivered' || status === 'failed' ? 'not delivered' : 'no delivery reported yet';
}

function beside({ holds, questions, standings, send }: Told): string[] {
  const isTold = send ? send.hold !== undefined : standings.some(({ hold }) => hold !== undefined) && !standings.some(({ entry, decision }) => entry && decision === 'BLOCK');
  if (holds.length > 0 && !isTold) return [holds.length === 1 ? 'One hold is open.' : `${holds.length} holds are open.`];
  const pending = questions.find(({ outcome }) => outcome === undefined);
  if (!pending) return [];
  const asked = pending.kind === 'clarify' ? 'which messages to keep' : 'to confirm an opt-in';
  return [`The person was asked ${asked}; an answer counts until ${dayAndTime(pending.expiresAt)}.`];
}

function extentOf(some: readonly Standing[], all: readonly Standing[]): string {
  const others = all.filter((one) => !some.includes(one));
  if (others.length === 0) return 'everything';
  return others.length <= some.length ? `everything but ${namesOf(others, all)}` : namesOf(some, all);
}

/** Categories where all of their programs are meant, else programs. */
function namesOf(some: readonly Standing[], all: readonly Standing[]): string {
  const names = some.map(({ program, category }) => (all.every((one) => one.category !== category || some.includes(one)) ? category : program));
  const each = [...new Set(names)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function day(instant: string): string {
  const [year = '', month = '', date = ''] = instant.slice(0, 10).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

function dayAndTime(instant: string): string {
  return `${day(instant)}, ${instant.slice(11, 16)} UTC`;
}

function momentAfter(instant: string, since: string): string {
  const time = instant.slice(11, 19);
  return instant.slice(0, 10) === since.slice(0, 10) ? `at ${time}` : `on ${day(instant)}, ${time} UTC`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
