import { Inject, Injectable } from '@nestjs/common';
import { webhookUrl, type ConnectedAccount, type RawRequest, type SimulatedMessage, type SimulatedReport } from '@stopline/providers';
import { CONFIG } from '@stopline/service-runtime';
import type { Config } from './config.js';

/** How the gateway answered one webhook. */
export interface WebhookAnswer {
  /** 0: the connection failed. */
  readonly status: number;
  readonly ms: number;
}

/** Posts webhooks as the providers do. */
@Injectable()
export class WebhookClient {
  private readonly gateway: string;

  constructor(@Inject(CONFIG) { GATEWAY_URL }: Config) {
    this.gateway = GATEWAY_URL.replace(/\/$/, '');
  }

  /** The webhook of a message or report, signed for the given URL, or for the one that the gateway knows as the account's own. */
  build({ account, adapter, settings }: ConnectedAccount, content: SimulatedMessage | SimulatedReport, callback?: string): RawRequest {
    const url = callback ?? webhookUrl(account) ?? `${this.gateway}/webhooks/${adapter.id}/${account.id}`;
    return adapter.simulate.webhook(content, settings, { url, now: Date.now() });
  }

  /** Posts to the gateway's own address: a public one that was signed may not exist here. */
  async post({ url, headers, body }: RawRequest): Promise<WebhookAnswer> {
    const started = performance.now();
    const { pathname, search } = new URL(url);
    const request = { method: 'POST', headers: headers as Record<string, string>, body: new Uint8Array(body) };
    const status = await fetch(`${this.gateway}${pathname}${search}`, request).then(statusOf, () => 0);
    return { status, ms: Math.round((performance.now() - started) * 10) / 10 };
  }
}

/** Reads the answer to its end, so that the connection can be used again. */
async function statusOf(response: Response): Promise<number> {
  await response.arrayBuffer();
  return response.status;
}
