import { providerMessageId as messageId } from '@stopline/contracts';
import { z } from 'zod';
import type { InboundParts, Parsed, UnreadableReason } from './adapter.js';

/** The longest text that one message can carry: 255 parts of 153 GSM-7 characters. */
export const LONGEST_TEXT = 255 * 153;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes as text; undefined where they are not UTF-8. Nothing is replaced and nothing is dropped, a byte order mark included. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why a text cannot be judged; undefined for a text that can. Lone surrogates, bidi controls and piles of marks are text like any other (S9). */
export function textProblem(text: string): UnreadableReason | undefined {
  if (text.includes('\0')) return 'nul_character';
  return text.length > LONGEST_TEXT ? 'text_too_long' : undefined;
}

type MessageParts = Omit<Extract<Parsed, { kind: 'message' }>, 'kind' | 'text'>;

/** An id as it was written. One must be there: without any, a message that comes again cannot be told from another one of the same words. */
export const writtenId = z.string().min(1);

/** The id in the parts of a message, where the contracts can hold it. */
export function identified(id: unknown): { readonly providerMessageId?: string } {
  const usable = messageId.safeParse(id);
  return usable.success ? { providerMessageId: usable.data } : {};
}

/** An address as it was written; empty for any other value. */
export const writtenAddress = z.string().catch('');

/** A message where the text can be judged, else the unreadable one that opens a hold. `text` undefined: there was none. */
export function readable(message: MessageParts, text: string | Uint8Array | undefined): Parsed {
  if (text === undefined) return unreadable(message, 'missing_text');
  const decoded = typeof text === 'string' ? text : decodeUtf8(text);
  if (decoded === undefined) return unreadable(message, 'invalid_utf8');
  const problem = textProblem(decoded);
  return problem ? unreadable(message, problem) : { kind: 'message', ...message, text: decoded };
}

/** A message of which only the text is lost. */
export function unreadable({ providerMessageId, from, to, said }: MessageParts, reason: UnreadableReason): Parsed {
  return { kind: 'unreadable', ...(providerMessageId && { providerMessageId }), from, to, ...(said && { said }), reason };
}

const glimpse = z.looseObject({ from: z.union([z.string(), z.int().transform(String)]), to: writtenAddress });

/** What can still be told of a message whose fields do not fit: who wrote, and to whom; undefined where nobody can be named. */
export function glimpseMessage(fields: unknown, idField: string): InboundParts | undefined {
  const seen = glimpse.safeParse(fields);
  if (!seen.success) return undefined;
  const { from, to, [idField]: id } = seen.data;
  return { ...identified(id), from, to };
}
