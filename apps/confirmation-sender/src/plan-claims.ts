import type { Directory, KnownSender } from '@stopline/contracts';
import { renderReply } from '@stopline/language-packs';
import type { Claim, LockedReply } from './claims.store.js';
import { decideClaim } from './decide-claim.js';
import type { Move } from './moves.store.js';

/** A reply with what it will say and by which account it leaves. */
export interface PlannedClaim {
  readonly reply: LockedReply;
  readonly claim: Claim;
}

export interface ClaimPlan {
  readonly claims: PlannedClaim[];
  /** Those that end here, each with its reason. */
  readonly ends: Move[];
}

/** Decides about locked replies, the nearest deadline first. */
export type PlanClaims = (due: readonly LockedReply[]) => ClaimPlan;

/** Divides due replies into those to be claimed and those that end here. Replies to one person from one sender count for the next one of the list. */
export function planClaims(
  due: readonly LockedReply[],
  directory: Pick<Directory, 'sender' | 'program'>,
  isOwnNumber: (tenant: string, subject: string) => boolean,
): ClaimPlan {
  const claims: PlannedClaim[] = [];
  const ends: Move[] = [];
  const claimedNow = new Map<string, number>();
  for (const reply of due) {
    const exchange = `${reply.tenant}/${reply.subject}/${reply.sender}`;
    const before = claimedNow.get(exchange) ?? 0;
    const decision = decideClaim(
      { ...reply, recentReplies: reply.recentReplies + before },
      { sender: directory.sender(reply.tenant, reply.sender), ownNumber: isOwnNumber(reply.tenant, reply.subject) },
    );
    if (decision.to !== 'claimed') {
      ends.push({ replyId: reply.replyId, ...decision });
      continue;
    }
    claimedNow.set(exchange, before + 1);
    claims.push({ reply, claim: { replyId: reply.replyId, ...written(reply, decision.from, directory) } });
  }
  return { claims, ends };
}

/** The brand is the program's that the person spoke to, also when the number has moved since. */
function written(reply: LockedReply, { sender, tenant, program: current }: KnownSender, directory: Pick<Directory, 'program'>): Omit<Claim, 'replyId'> {
  const { id, brand, helpContact, timeZone, templates } = directory.program(reply.tenant, reply.program)?.program ?? current;
  const provider = tenant.accounts.find(({ id }) => id === sender.account)?.provider ?? 'none';
  const { kind, language, effectiveAt, choices } = reply;
  const own = { program: id, ...(templates && { templates }) };
  return { provider, account: sender.account, ...renderReply({ kind, language, effectiveAt, brand, helpContact, timeZone, choices: choices ?? [], own }) };
}
