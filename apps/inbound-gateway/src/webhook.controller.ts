import { Controller, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Directory } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { Publisher } from '@stopline/messaging';
import type { RawRequest, Refusal } from '@stopline/providers';
import { DIRECTORY, edgeTraceparent, KEYS, Problem, Public, rawRequest } from '@stopline/service-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Accounts, type TenantAccount } from './accounts.js';
import { countItem, countRefusal } from './gateway-metrics.client.js';
import { webhookItem, type WebhookItem } from './webhook-items.js';

/** The strictest provider waits two seconds for its 2xx. */
const DURABLE_WITHIN_MS = 1_500;

/** The only way in by HTTP. A webhook proves itself by its signature, so no key is asked for. Order of work: security.md. */
@Public()
@ApiTags('webhooks')
@ApiConsumes('application/x-www-form-urlencoded', 'application/json')
@ApiAcceptedResponse({ description: 'Everything in it is durable; the answer is of the form that the provider expects' })
@Controller()
export class WebhookController {
  private readonly logger = new Logger(WebhookController.name);

  constructor(
    private readonly accounts: Accounts,
    private readonly publisher: Publisher,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @Post('webhooks/:provider/:account')
  @ApiOperation({ summary: 'Inbound messages and delivery reports of a provider, signed as the provider signs' })
  async webhook(
    @Param('provider') provider: string,
    @Param('account') account: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receivedAt = new Date();
    const from = this.accounts.find(provider, account);
    if (!from) throw new Problem(404, { code: 'unknown_account' });
    const raw = rawRequest(request, from.account.publicUrl);
    const items = this.read(from, raw, receivedAt);
    await this.publisher.publish(
      items.flatMap(({ events }) => events),
      { timeoutMs: DURABLE_WITHIN_MS },
    );
    for (const { outcome } of items) countItem(from, outcome);
    const { status, headers, body } = from.adapter.acknowledge(items.flatMap(({ receipt }) => receipt ?? []));
    await reply.status(status).headers(headers).send(body);
  }

  @Post('v1/messages/:account')
  @ApiOperation({ summary: 'The same for a platform without an adapter of its own: Standard Webhooks signature, JSON body' })
  messages(@Param('account') account: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.webhook('standard', account, request, reply);
  }

  private read(from: TenantAccount, raw: RawRequest, receivedAt: Date): WebhookItem[] {
    const authentication = from.adapter.authenticate(raw, from.settings, receivedAt.getTime());
    if (!authentication.authentic) throw this.refused(from, authentication);
    const webhook = {
      from,
      body: raw.body,
      receivedAt: receivedAt.toISOString(),
      traceparent: edgeTraceparent({ traceparent: raw.headers['traceparent'] }),
      directory: this.directory,
      keys: this.keys,
    };
    const items = from.adapter.parse(authentication.content).map((parsed, place) => webhookItem(parsed, webhook, place));
    for (const { receipt } of items) {
      if (receipt?.quarantined) {
        const { id, quarantined } = receipt;
        this.logger.warn({ msg: 'quarantined', provider: from.adapter.id, account: from.account.id, quarantineId: id, reason: quarantined });
      }
    }
    return items;
  }

  private refused(from: TenantAccount, { status, reason }: Refusal): Problem {
    countRefusal(from, reason);
    return new Problem(status, { code: reason });
  }
}
