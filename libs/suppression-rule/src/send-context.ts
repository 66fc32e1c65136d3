import type { CheckQuestion, Directory, KnownProgram } from '@stopline/contracts';
import type { SendContext } from './covers.js';
import { policyOf } from './policy.js';

/** Which send is asked about. What it leaves out means any. */
export type NamedSend = Pick<CheckQuestion, 'sender' | 'program' | 'category'>;

/** A send that does not fit the configuration: which field, and what to do about it. */
export interface Misfit {
  readonly code: 'unknown_sender' | 'unknown_program' | 'unknown_category' | 'retired_sender' | 'retired_program' | 'send_mismatch';
  readonly field: keyof NamedSend;
  readonly detail: string;
}

/**
 * What the installation knows of the send that is asked about: the one answer for checks, lookups and scrubs. A {@link Misfit} where it does not
 * know the sender, the program or the category, or not together, or nothing may be sent by them any more: that is not answered by guessing.
 */
export function contextOfSend(directory: Directory, tenant: string, { program, category, sender }: NamedSend): SendContext | Misfit {
  const from = sender === undefined ? undefined : directory.sender(tenant, sender);
  if (sender !== undefined && !from) return { code: 'unknown_sender', field: 'sender', detail: 'the tenant has no such sender; name one of its configuration, or leave it out' };
  if (from && program !== undefined && from.program.id !== program) return mismatch('program', `the sender belongs to program ${from.program.id}`);
  const known = from ?? (program === undefined ? undefined : directory.program(tenant, program));
  if (program !== undefined && !known) return unknown('program', sendingPrograms(directory, tenant));
  if (category !== undefined && !directory.category(tenant, category)) return unknown('category', directory.tenant(tenant)?.categories ?? []);
  if (from?.sender.retired) return retired('sender');
  if (known?.program.retired) return retired('program');
  if (known && category !== undefined && known.category.id !== category) return mismatch('category', `program ${known.program.id} belongs to category ${known.category.id}`);
  if (known) return { ...sendContextOf(known), ...(sender !== undefined && { sender }) };
  return anySendOf(directory, tenant, category);
}

/** Whether {@link contextOfSend} found that the send does not fit. */
export function isMisfit(context: SendContext | Misfit): context is Misfit {
  return 'code' in context;
}

/** Any send of a program, or of a sender: what was opted out of before it moved still covers it, since no change of the configuration frees anybody. */
export function sendContextOf(known: KnownProgram): SendContext {
  const { program, category } = known;
  return { program: program.id, category: category.id, ...formersOf([known]), policy: policyOf([category, ...known.formerCategories]) };
}

/** Any send of a category, or of the tenant: it may be of any of their programs. */
function anySendOf(directory: Directory, tenant: string, category: string | undefined): SendContext {
  const all = directory.tenant(tenant)?.categories ?? [];
  if (category === undefined) return { policy: policyOf(all) };
  const programs = directory.programs(tenant).filter((known) => known.category.id === category);
  const policy = policyOf([...all.filter(({ id }) => id === category), ...programs.flatMap((known) => known.formerCategories)]);
  return { category, ...formersOf(programs), policy };
}

function formersOf(known: readonly KnownProgram[]): Pick<SendContext, 'formerPrograms' | 'formerCategories'> {
  const programs = known.flatMap(({ formerPrograms }) => formerPrograms);
  const categories = known.flatMap(({ formerCategories }) => formerCategories.map(({ id }) => id));
  return { ...(programs.length > 0 && { formerPrograms: programs }), ...(categories.length > 0 && { formerCategories: categories }) };
}

function sendingPrograms(directory: Directory, tenant: string): { readonly id: string }[] {
  return directory.programs(tenant).flatMap(({ program }) => (program.retired ? [] : [program]));
}

function mismatch(field: keyof NamedSend, why: string): Misfit {
  return { code: 'send_mismatch', field, detail: `${why}: name that one, or leave one of the two out` };
}

function retired(field: 'sender' | 'program'): Misfit {
  return { code: `retired_${field}`, field, detail: `this ${field} is retired, and nothing may be sent by it any more: name another one, or leave it out` };
}

function unknown(field: 'program' | 'category', items: readonly { readonly id: string }[]): Misfit {
  return { code: `unknown_${field}`, field, detail: `the tenant has no such ${field}; it has: ${items.map(({ id }) => id).join(', ')}` };
}
