import type { CheckAnswer, CheckQuestion } from '@stopline/contracts';
import type { AppName } from '@stopline/launcher';

/** A record as the audit recorder answers it, as far as somebody reads it here. */
export interface AuditRecord {
  readonly type: string;
  readonly at: string;
  readonly decidedAt?: string;
  readonly traceId?: string;
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

/** Where the services are, by name. */
export type Urls = Readonly<Record<string, string>>;

/** A surface answered something that nobody expects. */
export class SurfaceFailed extends Error {
  override readonly name = 'SurfaceFailed';
}

/** The public HTTP surfaces, as a sender, a compliance person and a handset use them. */
export class Surfaces {
  constructor(private readonly urls: Urls) {}

  /** One check. An UNKNOWN arrives with HTTP 503 and the same body. */
  check(key: string, question: CheckQuestion): Promise<CheckAnswer> {
    return this.post<CheckAnswer>('suppression-check', '/v1/check', question, { key, also: 503 });
  }

  /** Everything that is on record of a number, in the order of time. */
  async records(key: string, number: string): Promise<readonly AuditRecord[]> {
    return (await this.post<{ records: AuditRecord[] }>('audit-recorder', '/v1/records/search', { number, limit: 500 }, { key })).records;
  }

  /** A person sends a text: the provider's signed webhook goes to the gateway, `repeat` times at once. */
  async text(message: { from: string; to: string; text: string; repeat?: number }): Promise<readonly WebhookResult[]> {
    return (await this.post<{ results: WebhookResult[] }>('carrier-simulator', '/handsets/send', message)).results;
  }

  async handset(number: string): Promise<readonly HandsetMessage[]> {
    return (await this.post<{ messages: HandsetMessage[] }>('carrier-simulator', '/handsets/messages', { number })).messages;
  }

  /** Any other request. Throws {@link SurfaceFailed} at an answer that is neither 2xx nor `also`. */
  async post<Answer>(service: AppName, path: string, body: object, options: { key?: string; also?: number } = {}): Promise<Answer> {
    const url = this.urls[service] ?? '';
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(options.key !== undefined && { authorization: `Bearer ${options.key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).catch((cause: unknown) => {
      throw new SurfaceFailed(`${service} does not answer at ${url}`, { cause });
    });
    if (response.ok || response.status === options.also) return (await response.json()) as Answer;
    throw new SurfaceFailed(`${service} answered ${path} with ${response.status}: ${(await response.text()).slice(0, 300)}`);
  }
}
