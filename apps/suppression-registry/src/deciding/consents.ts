import type { Cause, ConsentChannel, ConsentRequest, Directory, KnownSender, OptInEvidence, Scope, SupersededReason, Tenant } from '@stopline/contracts';
import { scopeOfOptIn, scopesOfOptOut, type NamedScope } from '@stopline/suppression-rule';
import type { Ask, ToConfirm, Wish } from './requests.js';

interface ChannelRule {
  readonly cause: Cause;
  /** Left out: what came by it is the person's own word, heard by somebody else. */
  readonly authority?: 'record';
  readonly mayOptIn: boolean;
}

/**
 * What each channel counts for. Lists of opt-outs (imports, a provider's) hold what people texted elsewhere: only the person lifts them. R13: no
 * upload and no sync ever lifts anything.
 */
const CHANNELS: Readonly<Record<ConsentChannel, ChannelRule>> = {
  web: { cause: 'web', authority: 'record', mayOptIn: true },
  preference_page: { cause: 'preference_page', authority: 'record', mayOptIn: true },
  voice: { cause: 'voice', authority: 'record', mayOptIn: true },
  email: { cause: 'email', authority: 'record', mayOptIn: true },
  agent: { cause: 'agent', authority: 'record', mayOptIn: true },
  api: { cause: 'api', authority: 'record', mayOptIn: true },
  import: { cause: 'import', mayOptIn: false },
  provider_verdict: { cause: 'provider_verdict', mayOptIn: false },
  disconnected_number: { cause: 'disconnected_number', authority: 'record', mayOptIn: false },
  reconciliation: { cause: 'reconciliation', mayOptIn: false },
};

/** What a recorded wish asks. A scope that nobody knows makes an opt-out as wide as the tenant, which is lawful, and an opt-in lift nothing. */
export function asksOfConsent(request: ConsentRequest, directory: Directory): Ask[] {
  const { tenant, said, action, channel, actor } = request;
  const sender = request.sender === undefined ? undefined : directory.sender(tenant, request.sender);
  const owner = directory.tenant(tenant);
  const { cause, authority } = CHANNELS[channel];
  const word = { tenant, cause, actor, ...(authority && { authority }) };
  const named = namedIn(request, directory);
  if (action === 'opt_out') {
    return [{ ...word, kind: 'opt_out', scopes: scopesOfOptOut({ said, ...(owner && { tenant: owner }), ...(sender && { sender }) }, named ?? {}) }];
  }
  const scope = named && scopeOfOptIn(sender, named);
  const optIn: Wish = { ...word, kind: 'opt_in', scopes: scope ? [scope] : [] };
  return [owner && scope ? judged(optIn, { request, directory, tenant: owner, scope, ...(sender && { sender }) }) : optIn];
}

/** Undefined: it names what the tenant does not have. */
function namedIn({ tenant, program, category }: ConsentRequest, directory: Directory): NamedScope | undefined {
  if (program !== undefined) return directory.program(tenant, program) ? { program } : undefined;
  if (category !== undefined) return directory.category(tenant, category) ? { category } : undefined;
  return {};
}

interface OptIn {
  readonly request: ConsentRequest;
  readonly directory: Directory;
  readonly tenant: Tenant;
  readonly scope: Scope;
  readonly sender?: KnownSender;
}

/** The tenant's policy for an opt-in that no text of the person proves. */
function judged(optIn: Wish, { request, directory, tenant, scope, sender }: OptIn): Ask {
  const { channel, evidence } = request;
  if (!CHANNELS[channel].mayOptIn) return { ...optIn, refused: 'not_permitted' };
  const isProven = evidence?.reference !== undefined || evidence?.text !== undefined;
  const needed = evidenceFor(scope, tenant);
  if (needed !== 'none' && !isProven) return { ...optIn, refused: 'evidence_missing' };
  if (channel === 'agent' && isProven && tenant.policies.agentsMayLift) return personsOwn(optIn);
  if (needed !== 'double') return optIn;
  const from = senderToAsk(tenant, scope, directory, sender);
  return from ? ({ ...optIn, kind: 'confirm', from } satisfies ToConfirm) : { ...optIn, refused: 'nobody_to_ask' satisfies SupersededReason };
}

function personsOwn({ kind, tenant, scopes, cause, actor }: Wish): Wish {
  return { kind, tenant, scopes, cause, ...(actor !== undefined && { actor }) };
}

const STRICTEST: readonly OptInEvidence[] = ['double', 'single', 'none'];

/** Of the scope's category; of the whole tenant or one sender the strictest that applies. */
function evidenceFor(scope: Scope, tenant: Tenant): OptInEvidence {
  const category = scope.kind === 'category' ? scope.id : scope.kind === 'program' ? tenant.programs.find(({ id }) => id === scope.id)?.category : undefined;
  const applying = tenant.categories.filter(({ id }) => category === undefined || id === category);
  return STRICTEST.find((level) => applying.some(({ optInEvidence }) => optInEvidence === level)) ?? 'single';
}

/** The sender that the request names, else the first of the program or category that we answer for and that can hear the YES. */
function senderToAsk(tenant: Tenant, scope: Scope, directory: Directory, named?: KnownSender): KnownSender | undefined {
  const candidates = [...(named ? [named.sender] : []), ...tenant.senders];
  return candidates
    .filter(({ replies, type, retired }) => replies === 'stopline' && type !== 'alphanumeric' && !retired)
    .flatMap(({ address }) => directory.sender(tenant.id, address) ?? [])
    .find(({ program, category }) => (scope.kind === 'program' ? program.id === scope.id : scope.kind !== 'category' || category.id === scope.id));
}
