import type {
  Cause,
  ClassifiedMessage,
  ConsentAction,
  ConsentRequest,
  DeliveryReport,
  Directory,
  DriftKind,
  HoldCause,
  Intent,
  KnownProgram,
  KnownSender,
  Scope,
  StoplineEvent,
  SupersededReason,
  TopicName,
  Verdict,
} from '@stopline/contracts';
import { scopesOfOptOut, scopeOfOptIn } from '@stopline/suppression-rule';
import { asksOfConsent } from './consents.js';

/** The events that the registry decides on. */
export type RequestType = 'stopline.message.classified.v1' | 'stopline.consent.requested.v1' | 'stopline.delivery-report.received.v1';

interface OfTenant {
  readonly tenant: string;
  readonly scopes: readonly Scope[];
}

/** Who said something about a person's wish, and on whose word: left out, the person's own. */
interface OnWhoseWord {
  readonly cause: Cause;
  readonly actor?: string;
  readonly authority?: 'record';
}

/** An opt-out or opt-in of one tenant's entries. An opt-in without a scope: nobody knows what it should lift. `refused`: it may change nothing. */
export type Wish = OfTenant & OnWhoseWord & { readonly kind: ConsentAction; readonly refused?: SupersededReason };

/** An opt-in that counts once the person has said YES to the question. */
export type ToConfirm = OfTenant & OnWhoseWord & { readonly kind: 'confirm'; readonly from: KnownSender };

/** A bare answer: to whatever question is pending between this person and this sender, if any. */
export type Answered = OfTenant & { readonly kind: 'answer'; readonly sender: string; readonly answer: 'affirmative' | 'negative' };

/** What is asked of one tenant's entries. */
export type Ask =
  | Wish
  | ToConfirm
  | Answered
  | (OfTenant & { readonly kind: 'hold'; readonly cause: HoldCause })
  /** Ends the holds that these events opened: what they waited for is here. */
  | (OfTenant & { readonly kind: 'end_holds'; readonly openedBy: readonly string[]; readonly actor: string })
  /** Tells of drift: of an unrecorded block only where sends of this sender are allowed until now. */
  | (OfTenant & { readonly kind: 'drift'; readonly drift: DriftKind; readonly sender: string; readonly known?: KnownSender });

/** A text message that was understood, to a sender we know: the only thing that may deserve a reply. */
export interface Spoken {
  readonly tenant: string;
  readonly known: KnownSender;
  readonly intent: Exclude<Intent, 'none'>;
  readonly verdict: Verdict;
  /** Of a STOP that may ask what to keep: the programs of the tenant. */
  readonly programs?: readonly KnownProgram[];
}

/** Text as it is kept: only the holder of the installation key reads it. */
export interface SealedText {
  readonly sealed: string;
  readonly key: string;
}

/** What a reviewer is shown of a held message. Clear text is never written: the registry seals it before it decides anything. */
export interface HeldWords {
  readonly language: string;
  readonly alternatives: NonNullable<Verdict['alternatives']>;
  readonly text?: string | SealedText;
}

/** One event as the registry heard it. */
export interface Heard {
  readonly eventId: string;
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly origin: TopicName;
  readonly number: string;
  readonly sender?: string;
  /** The provider's message: `<provider>/<account>/<id>`. */
  readonly source?: string;
  /** How the classifier read it. */
  readonly rule?: string;
  readonly rulesVersion?: string;
  /** Of a message that opens a hold. */
  readonly held?: HeldWords;
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

type Content = Pick<Heard, 'number' | 'sender' | 'source' | 'rule' | 'rulesVersion' | 'held' | 'asks' | 'spoken'>;

function ofMessage(message: ClassifiedMessage, directory: Directory): Content {
  const { tenant, from: number, to: sender, verdict, provider, account, providerMessageId } = message;
  const known = directory.sender(tenant, sender);
  const intent = repliedIntent(verdict);
  return {
    number,
    sender,
    source: `${provider}/${account}/${providerMessageId}`,
    rule: verdict.rule,
    rulesVersion: verdict.rulesVersion,
    ...(verdict.certainty === 'held' && { held: heldWords(message) }),
    asks: asksOfMessage(message, directory, known),
    ...(known && intent !== 'none' && { spoken: { tenant, known, intent, verdict, ...choosable(known, directory) } }),
  };
}

function choosable({ tenant: { id, policies } }: KnownSender, directory: Directory): Pick<Spoken, 'programs'> {
  return policies.clarify ? { programs: directory.programs(id) } : {};
}

function heldWords({ verdict: { language, alternatives = [] }, text }: ClassifiedMessage): HeldWords {
  return { language, alternatives, ...(text !== undefined && { text }) };
}

/** What is certain may be answered. So may an answer of the person: it restores something or nothing, as an opt-in does. */
function repliedIntent({ intent, certainty, answer, category }: Verdict): Verdict['intent'] {
  if (certainty === 'certain') return intent;
  return certainty === 'conditional' && (answer ?? category) !== undefined ? 'opt_in' : 'none';
}

/** What the message asks; and where it is several parts, an end to what held them: last, so that nothing is open in between. */
function asksOfMessage(message: ClassifiedMessage, directory: Directory, known?: KnownSender): Ask[] {
  const asks = asksOfVerdict(message, directory, known);
  const { joined } = message;
  if (!joined || joined.holds.length === 0) return asks;
  const ends = hearers(message, directory).map((hearer): Ask => ({ kind: 'end_holds', openedBy: joined.holds, actor: 'keyword-classifier', ...hearer }));
  return [...asks, ...ends];
}

function asksOfVerdict(message: ClassifiedMessage, directory: Directory, known?: KnownSender): Ask[] {
  const { tenant, to, verdict, readable, incomplete } = message;
  if (verdict.certainty === 'held') {
    const cause = incomplete ? 'incomplete_message' : readable ? 'ambiguous_text' : 'unreadable_message';
    return hearers(message, directory).map((hearer) => ({ kind: 'hold', cause, ...hearer }));
  }
  if (verdict.certainty === 'conditional') return answerOf(message);
  const cause = causeOf(verdict);
  switch (verdict.intent) {
    case 'opt_out': {
      const optOuts = hearers(message, directory, verdict).map((hearer): Ask => ({ kind: 'opt_out', cause, ...hearer }));
      return known ? optOuts : [{ kind: 'drift', drift: 'unknown_sender', tenant, sender: to, scopes: [] }, ...optOuts];
    }
    case 'opt_in':
      return [{ kind: 'opt_in', cause, tenant, scopes: listOf(scopeOfOptIn(known)) }];
    case 'help':
    case 'none':
      return [];
  }
}

/** YES, NO, or the name of a category: counts only where a question is pending (R10, R13). */
function answerOf({ tenant, to, verdict }: ClassifiedMessage): Ask[] {
  const { answer, category } = verdict;
  if (category !== undefined) return [{ kind: 'answer', answer: 'affirmative', tenant, sender: to, scopes: [{ kind: 'category', id: category }] }];
  return answer ? [{ kind: 'answer', answer, tenant, sender: to, scopes: [] }] : [];
}

function causeOf({ rule }: Verdict): Cause {
  const [kind] = rule.split(':');
  if (kind === 'provider') return 'provider_verdict';
  return kind === 'request' ? 'phrase' : 'keyword';
}

function ofConsent(request: ConsentRequest, directory: Directory): Content {
  const { number, sender } = request;
  return { number, ...(sender !== undefined && { sender }), asks: asksOfConsent({ ...request, actor: storable(request.actor) }, directory) };
}

function ofReport(report: DeliveryReport, directory: Directory): Content {
  const { tenant, number, sender, verdict, provider, account, providerMessageId, said } = report;
  const content = { number, sender, source: `${provider}/${account}/${providerMessageId}` };
  if (!verdict) return { ...content, asks: [] };
  const actor = `${provider}/${account}`;
  const word = verdict === 'opted_out' ? ({ cause: 'provider_verdict', actor } as const) : ({ cause: 'disconnected_number', actor, authority: 'record' } as const);
  const optOuts = hearers({ tenant, to: sender, said }, directory).map((hearer): Ask => ({ kind: 'opt_out', ...word, ...hearer }));
  const known = directory.sender(tenant, sender);
  const drift: Ask[] = known && verdict === 'opted_out' ? [{ kind: 'drift', drift: 'unrecorded_block', tenant, sender, known, scopes: [] }] : [];
  return { ...content, asks: [...drift, ...optOuts] };
}

/**
 * Whom an opt-out said to a sender reaches, and how wide it is for each: every tenant that shares the sender (design §3). A sender that its own
 * tenant has not configured is shared with nobody, else one tenant could suppress for another (I17). What the text named is a tenant's own word.
 */
function hearers({ tenant: id, to, said }: Pick<ClassifiedMessage, 'tenant' | 'to' | 'said'>, directory: Directory, named?: Verdict): OfTenant[] {
  const own = directory.sender(id, to);
  const tenant = directory.tenant(id);
  const ofVerdict = named && { ...(named.category !== undefined && { category: named.category }), ...kindOf(named) };
  if (!own) return [{ tenant: id, scopes: scopesOfOptOut({ said, ...(tenant && { tenant }) }, ofVerdict) }];
  return directory.tenantsOfSender(to).map((sender) => ({
    tenant: sender.tenant.id,
    // The classifier knows the names of the tenant's own categories: to another tenant the same word names nothing.
    scopes: scopesOfOptOut({ said, tenant: sender.tenant, sender }, sender.tenant.id === id ? ofVerdict : named && kindOf(named)),
  }));
}

function kindOf({ scope }: Verdict): { readonly kind?: NonNullable<Verdict['scope']> } {
  return scope ? { kind: scope } : {};
}

function listOf(scope: Scope | undefined): Scope[] {
  return scope ? [scope] : [];
}

/** PostgreSQL stores any character but NUL. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
