import type { CheckAnswer, CheckQuestion } from '@stopline/contracts';
import { Surfaces, type AuditRecord, type HandsetMessage, type Urls, type WebhookResult } from '@stopline/demo';

/** Where the services are, and which demo keys open them. */
export interface Caller {
  readonly urls: Urls;
  readonly keys: { readonly sender: string; readonly platform: string; readonly compliance: string };
}

export interface Lookup {
  readonly entries: readonly { scope: { kind: string; id?: string }; state: string; version: number; said: string }[];
  readonly history: readonly { version?: number; state?: string; decidedAt: string; cause: string }[];
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

/** What the registry knows of a number; nothing where it answers 404. */
export async function lookup(at: Caller, number: string): Promise<Lookup> {
  const options = { key: at.keys.compliance, also: 404 };
  const { entries = [], history = [] } = await surfacesOf(at).post<Partial<Lookup>>('suppression-registry', '/v1/subjects/lookup', { number }, options);
  return { entries, history };
}

export function auditRecords(at: Caller, number: string): Promise<readonly AuditRecord[]> {
  return surfacesOf(at).records(at.keys.compliance, number);
}
