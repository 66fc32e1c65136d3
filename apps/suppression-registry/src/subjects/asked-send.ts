import { senderAddress, slug, type Directory } from '@stopline/contracts';
import type { SendContext } from '@stopline/suppression-rule';
import { z } from 'zod';
import { anySendOf, sendContextOf } from '../deciding/send-context.js';

/** The send that a lookup asks about; what it leaves out means any. */
export const askedSend = z.strictObject({ program: slug.exactOptional(), category: slug.exactOptional(), sender: senderAddress.exactOptional() });
export type AskedSend = z.infer<typeof askedSend>;

/** What does not fit the configuration: which field, and what to do about it. */
export interface Misfit {
  readonly code: 'unknown_sender' | 'unknown_program' | 'unknown_category' | 'retired_sender' | 'retired_program' | 'send_mismatch';
  readonly field: keyof AskedSend;
  readonly detail: string;
}

/** What is known of the send: as a check would be asked, so that the same is answered. */
export function contextOfSend(directory: Directory, tenant: string, { program, category, sender }: AskedSend): SendContext | Misfit {
  const from = sender === undefined ? undefined : directory.sender(tenant, sender);
  if (sender !== undefined && !from) return { code: 'unknown_sender', field: 'sender', detail: 'the tenant has no such sender; name one of its configuration, or leave it out' };
  if (from && program !== undefined && from.program.id !== program) return mismatch('program', `the sender belongs to program ${from.program.id}`);
  const known = from ?? (program === undefined ? undefined : directory.program(tenant, program));
  const sending = directory.programs(tenant).flatMap((one) => (one.program.retired ? [] : [one.program]));
  const { categories = [] } = directory.tenant(tenant) ?? {};
  if (program !== undefined && !known) return unknown('program', sending);
  if (category !== undefined && !directory.category(tenant, category)) return unknown('category', categories);
  if (from?.sender.retired) return retired('sender');
  if (known?.program.retired) return retired('program');
  if (known && category !== undefined && known.category.id !== category) return mismatch('category', `program ${known.program.id} belongs to category ${known.category.id}`);
  if (known) return { ...sendContextOf(known), ...(sender !== undefined && { sender }) };
  return anySendOf(directory, tenant, category);
}

export function isMisfit(context: SendContext | Misfit): context is Misfit {
  return 'code' in context;
}

function mismatch(field: keyof AskedSend, why: string): Misfit {
  return { code: 'send_mismatch', field, detail: `${why}: name that one, or leave one of the two out` };
}

function retired(field: 'sender' | 'program'): Misfit {
  return { code: `retired_${field}`, field, detail: `this ${field} is retired, and nothing may be sent by it any more: name another one, or leave it out` };
}

function unknown(field: 'program' | 'category', items: readonly { readonly id: string }[]): Misfit {
  return { code: `unknown_${field}`, field, detail: `the tenant has no such ${field}; it has: ${items.map(({ id }) => id).join(', ')}` };
}
