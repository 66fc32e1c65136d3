import type { CheckAnswer } from '@stopline/contracts';

/** Where the services are, and which demo keys open them. */
export interface Surfaces {
  readonly simulator: string;
  readonly gateway: string;
  readonly check: string;
  readonly registry: string;
  readonly audit: string;
  readonly keys: { readonly sender: string; readonly platform: string; readonly compliance: string };
}

export interface SentText {
  readonly status: number;
  readonly ms: number;
  readonly providerMessageId: string;
  readonly acceptedAt: string;
}

export interface HandsetMessage {
  readonly from: string;
  readonly text: string;
  readonly at: string;
}

export interface Lookup {
  readonly entries: readonly { scope: { kind: string; id?: string }; state: string; version: number; said: string }[];
  readonly history: readonly { version?: number; state?: string; decidedAt: string; cause: string }[];
}

export interface AuditRecord {
  readonly type: string;
  readonly at: string;
  readonly decidedAt?: string;
  readonly correlationId: string;
  readonly traceId?: string;
  readonly data: Record<string, unknown>;
}

/** A handset of the simulated carrier texts `to`; `times` deliveries of the same webhook at once. */
export async function sendText(at: Surfaces, message: { from: string; to: string; text: string; times?: number }): Promise<SentText[]> {
  const { times: repeat, ...rest } = message;
  const { results } = await post<{ results: SentText[] }>(`${at.simulator}/handsets/send`, { ...rest, ...(repeat && { repeat }) });
  return results;
}

export async function messagesOn(at: Surfaces, number: string): Promise<HandsetMessage[]> {
  return (await post<{ messages: HandsetMessage[] }>(`${at.simulator}/handsets/messages`, { number })).messages;
}

/** One check. An UNKNOWN arrives with HTTP 503 and the same body. */
export function check(at: Surfaces, question: { to: string; sender?: string; program?: string }): Promise<CheckAnswer> {
  return post<CheckAnswer>(`${at.check}/v1/check`, question, at.keys.sender, [503]);
}

/** What the registry knows of a number; nothing where it answers 404. */
export async function lookup(at: Surfaces, number: string): Promise<Lookup> {
  const { entries = [], history = [] } = await post<Partial<Lookup>>(`${at.registry}/v1/subjects/lookup`, { number }, at.keys.compliance, [404]);
  return { entries, history };
}

export async function auditRecords(at: Surfaces, number: string): Promise<AuditRecord[]> {
  return (await post<{ records: AuditRecord[] }>(`${at.audit}/v1/records/search`, { number, limit: 500 }, at.keys.compliance)).records;
}

async function post<Answer>(url: string, body: object, key?: string, alsoAnswers: number[] = []): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  }).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${new URL(url).origin}. Is Stopline running? Start it with: npm start`, { cause });
  });
  if (!response.ok && !alsoAnswers.includes(response.status)) {
    throw new Error(`${new URL(url).pathname} answered ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as Answer;
}
