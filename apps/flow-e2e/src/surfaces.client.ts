import type { CheckAnswer, CheckQuestion } from '@stopline/contracts';
import { Surfaces, type AuditRecord, type HandsetMessage, type Urls, type WebhookResult } from '@stopline/demo';

/** Where the services are, and which demo keys open them. */
export interface Caller {
  readonly urls: Urls;
  readonly keys: { readonly sender: string; readonly platform: string; readonly compliance: string };
}

interface ToldReply {
  readonly outcome: string;
  readonly delivery?: { readonly status: string };
}

export interface Lookup {
  readonly entries: readonly { scope: { kind: string; id?: string }; state: string; version: number; said: string; causedBy: string; confirmation?: ToldReply }[];
  readonly history: readonly { what: string; version?: number; state?: string; decidedAt: string; cause: string; reply?: ToldReply }[];
}

/** The whole answer, as far as somebody reads it here. */
export interface WholeLookup extends Lookup {
  readonly asOf: string;
  readonly summary: string;
  readonly send?: { readonly decision: string; readonly reason: string };
}

const surfacesOf = ({ urls }: Caller): Surfaces => new Surfaces(urls);

/** A handset of the simulated carrier texts `to`. */
export function sendText(at: Caller, message: { from: string; to: string; text: string }): Promise<readonly WebhookResult[]> {
  return surfacesOf(at).text(message);
}

export function messagesOn(at: Caller, number: string): Promise<readonly HandsetMessage[]> {
  return surfacesOf(at).handset(number);
}

export function check(at: Caller, question: CheckQuestion): Promise<CheckAnswer> {
  return surfacesOf(at).check(at.keys.sender, question);
}

/** What the registry decided about a number; nothing where it answers 404. Replies are told apart: they conclude when they do. */
export async function lookup(at: Caller, number: string): Promise<Lookup> {
  const { entries, history } = await wholeLookup(at, number);
  return { entries, history: history.filter(({ what }) => what !== 'reply_concluded') };
}

/** All that the registry answers of a number, at an instant or for a send. */
export async function wholeLookup(at: Caller, number: string, question: object = {}): Promise<WholeLookup> {
  const options = { key: at.keys.compliance, also: 404 };
  const answer = await surfacesOf(at).post<Partial<WholeLookup>>('suppression-registry', '/v1/subjects/lookup', { number, ...question }, options);
  return { asOf: '', summary: '', entries: [], history: [], ...answer };
}

export function auditRecords(at: Caller, number: string): Promise<readonly AuditRecord[]> {
  return surfacesOf(at).records(at.keys.compliance, number);
}
