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
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The webhook of a message or report on an account, signed for the URL that the gateway knows as its own. */
  build({ account, adapter, settings }: ConnectedAccount, content: SimulatedMessage | SimulatedReport, url?: string): RawRequest {
    const posted = `${this.config.GATEWAY_URL.replace(/\/$/, '')}/webhooks/${adapter.id}/${account.id}`;
    return adapter.simulate.webhook(content, settings, { url: url ?? webhookUrl(account) ?? posted, now: Date.now() });
  }

  /** Posts to the gateway's own address, whatever public URL was signed. */
  async post({ account, adapter }: ConnectedAccount, webhook: RawRequest): Promise<WebhookAnswer> {
    const started = performance.now();
    const status = await fetch(`${this.config.GATEWAY_URL.replace(/\/$/, '')}/webhooks/${adapter.id}/${account.id}`, {
      method: 'POST',
      headers: webhook.headers as Record<string, string>,
      body: new Uint8Array(webhook.body),
    }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    return { status, ms: Math.round((performance.now() - started) * 10) / 10 };
  }
}
