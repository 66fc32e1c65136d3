import type { CheckAnswer } from '@stopline/contracts';

/** A record as the audit recorder answers it, as far as the demo reads it. */
export interface AuditRecord {
  readonly type: string;
  readonly at: string;
  readonly decidedAt?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface HandsetMessage {
  readonly from: string;
  readonly text: string;
  readonly at: string;
}

export interface WebhookResult {
  readonly status: number;
  readonly acceptedAt: string;
}

export interface Urls {
  readonly 'suppression-check': string;
  readonly 'audit-recorder': string;
  readonly 'carrier-simulator': string;
}

/** A surface answered something that nobody expects. */
export class SurfaceFailed extends Error {
  override readonly name = 'SurfaceFailed';
}

/** The public HTTP surfaces, as a sender, a compliance person and a handset use them. */
export class Surfaces {
  constructor(private readonly urls: Urls) {}

  async check(key: string, question: { to: string; sender: string }): Promise<CheckAnswer> {
    return (await this.post('suppression-check', '/v1/check', question, { key, also: 503 })) as CheckAnswer;
  }

  /** Everything that is on record of a number, in the order of time. */
  async records(key: string, number: string): Promise<readonly AuditRecord[]> {
    const answer = await this.post('audit-recorder', '/v1/records/search', { number, limit: 500 }, { key });
    return (answer as { records: AuditRecord[] }).records;
  }

  /** A person sends a text: the provider's signed webhook goes to the gateway, `repeat` times at once. */
  async text(message: { from: string; to: string; text: string; repeat?: number }): Promise<readonly WebhookResult[]> {
    return ((await this.post('carrier-simulator', '/handsets/send', message)) as { results: WebhookResult[] }).results;
  }

  async handset(number: string): Promise<readonly HandsetMessage[]> {
    return ((await this.post('carrier-simulator', '/handsets/messages', { number })) as { messages: HandsetMessage[] }).messages;
  }

  private async post(service: keyof Urls, path: string, body: object, options: { key?: string; also?: number } = {}): Promise<unknown> {
    const response = await fetch(`${this.urls[service]}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(options.key !== undefined && { authorization: `Bearer ${options.key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    }).catch((cause: unknown) => {
      throw new SurfaceFailed(`${service} does not answer at ${this.urls[service]}`, { cause });
    });
    if (response.ok || response.status === options.also) return response.json();
    throw new SurfaceFailed(`${service} answered ${path} with ${response.status}: ${(await response.text()).slice(0, 300)}`);
  }
}
