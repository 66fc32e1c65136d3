import type {
  Cause,
  ClassifiedMessage,
  ConsentAction,
  ConsentRequest,
  DeliveryReport,
  Directory,
  HoldCause,
  KnownSender,
  ReplyKind,
  Scope,
  StoplineEvent,
  TopicName,
  Verdict,
} from '@stopline/contracts';
import { scopeOfOptIn, scopesOfOptOut } from '@stopline/suppression-rule';

/** The events that the registry decides on. */
export type RequestType = 'stopline.message.classified.v1' | 'stopline.consent.requested.v1' | 'stopline.delivery-report.received.v1';

interface OfTenant {
  readonly tenant: string;
  readonly scopes: readonly Scope[];
}

/** What is asked of one tenant's entries. An opt-in without a scope: nobody knows what it should lift. */
export type Ask =
  | (OfTenant & { readonly kind: ConsentAction; readonly cause: Cause; readonly actor?: string })
  | (OfTenant & { readonly kind: 'hold'; readonly cause: HoldCause })
  /** Ends the holds that these events opened: what they waited for is here. */
  | (OfTenant & { readonly kind: 'end_holds'; readonly openedBy: readonly string[]; readonly actor: string });

/** A text message that was understood, to a sender we know: the only thing that may deserve a reply. */
export interface Spoken {
  readonly tenant: string;
  readonly known: KnownSender;
  readonly intent: ReplyKind;
  readonly verdict: Verdict;
}

/** One event as the registry heard it. */
export interface Heard {
  readonly eventId: string;
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly origin: TopicName;
  readonly number: string;
  readonly sender?: string;
  readonly said: string;
  readonly saidBy: ConsentRequest['saidBy'];
  readonly receivedAt: string;
  /** Our own API wrote it, and its caller waits for the answer. */
  readonly awaited: boolean;
  readonly asks: readonly Ask[];
  readonly spoken?: Spoken;
}

const OWN_SOURCE = '/stopline/suppression-registry';

/** What an event asks, read with what is configured. Whether it changes anything is not decided here. */
export function requestsOf(event: StoplineEvent<RequestType>, directory: Directory): Heard {
  const { id: eventId, correlationId } = event;
  const { said, saidBy, receivedAt } = event.data;
  const heard = { eventId, correlationId, said, saidBy, receivedAt, awaited: event.source === OWN_SOURCE };
  switch (event.type) {
    case 'stopline.message.classified.v1':
      return { ...heard, origin: 'classified-messages', ...ofMessage(event.data, directory) };
    case 'stopline.consent.requested.v1':
      return { ...heard, origin: 'consent-requests', ...ofConsent(event.data, directory) };
    case 'stopline.delivery-report.received.v1':
      return { ...heard, origin: 'delivery-reports', ...ofReport(event.data, directory) };
  }
}

type Content = Pick<Heard, 'number' | 'sender' | 'asks' | 'spoken'>;

function ofMessage(message: ClassifiedMessage, directory: Directory): Content {
  const { tenant, from: number, to: sender, verdict } = message;
  const known = directory.sender(tenant, sender);
  const asks = asksOfMessage(message, directory, known);
  const { intent, certainty } = verdict;
  if (!known || certainty !== 'certain' || intent === 'none') return { number, sender, asks };
  return { number, sender, asks, spoken: { tenant, known, intent, verdict } };
}

/** What the message asks; and where it is several parts, an end to what held them: last, so that nothing is open in between. */
function asksOfMessage(message: ClassifiedMessage, directory: Directory, known?: KnownSender): Ask[] {
  const asks = asksOfVerdict(message, directory, known);
  const { joined, tenant, to } = message;
  if (!joined || joined.holds.length === 0) return asks;
  const ends = hearers(directory, tenant, to).map((hearer): Ask => ({ kind: 'end_holds', openedBy: joined.holds, actor: 'keyword-classifier', ...hearer }));
  return [...asks, ...ends];
}

function asksOfVerdict({ tenant, to, verdict, readable, incomplete }: ClassifiedMessage, directory: Directory, known?: KnownSender): Ask[] {
  if (verdict.certainty === 'held') {
    const cause = incomplete ? 'incomplete_message' : readable ? 'ambiguous_text' : 'unreadable_message';
    return hearers(directory, tenant, to).map((hearer) => ({ kind: 'hold', cause, ...hearer }));
  }
  if (verdict.certainty === 'conditional') return []; // counts only where a question is pending (R13)
  const cause = causeOf(verdict);
  switch (verdict.intent) {
    case 'opt_out':
      return hearers(directory, tenant, to).map((hearer) => ({ kind: 'opt_out', cause, ...hearer }));
    case 'opt_in':
      return [{ kind: 'opt_in', cause, tenant, scopes: listOf(scopeOfOptIn(known)) }];
    case 'help':
    case 'none':
      return [];
  }
}

function causeOf({ rule }: Verdict): Cause {
  const [kind] = rule.split(':');
  if (kind === 'provider') return 'provider_verdict';
  return kind === 'request' ? 'phrase' : 'keyword';
}

function ofConsent(request: ConsentRequest, directory: Directory): Content {
  const { tenant, number, sender, program, action, channel } = request;
  const known = sender === undefined ? undefined : directory.sender(tenant, sender);
  const named = program !== undefined && directory.program(tenant, program) ? program : undefined;
  const scopes = action === 'opt_out' ? scopesOfOptOut(known, named) : liftedBy(request, known, named);
  return {
    number,
    ...(sender !== undefined && { sender }),
    asks: [{ kind: action, tenant, scopes, cause: channel, actor: storable(request.actor) }],
  };
}

/** An opt-out from a program that nobody knows is one from the tenant: too wide is lawful, too narrow is not. An opt-in to one lifts nothing. */
function liftedBy(request: ConsentRequest, known: KnownSender | undefined, named: string | undefined): Scope[] {
  return request.program === named ? listOf(scopeOfOptIn(known, named)) : [];
}

function ofReport(report: DeliveryReport, directory: Directory): Content {
  const { tenant, number, sender, verdict, provider, account } = report;
  if (!verdict) return { number, sender, asks: [] };
  const cause = verdict === 'opted_out' ? 'provider_verdict' : 'disconnected_number';
  const actor = `${provider}/${account}`;
  return { number, sender, asks: hearers(directory, tenant, sender).map((hearer) => ({ kind: 'opt_out', cause, actor, ...hearer })) };
}

/**
 * Whom an opt-out said to a sender reaches: every tenant that shares it (design §3). A sender that its own tenant has not
 * configured is shared with nobody, else one tenant could suppress for another (I17).
 */
function hearers(directory: Directory, tenant: string, sender: string): OfTenant[] {
  if (!directory.sender(tenant, sender)) return [{ tenant, scopes: scopesOfOptOut() }];
  return directory.tenantsOfSender(sender).map((known) => ({ tenant: known.tenant.id, scopes: scopesOfOptOut(known) }));
}

function listOf(scope: Scope | undefined): Scope[] {
  return scope ? [scope] : [];
}

/** PostgreSQL stores any character but NUL. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
