import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ConnectedAccount } from '@stopline/providers';
import { Problem, Public } from '@stopline/service-runtime';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { Carriers } from './carriers.js';
import { clearOrder, handsetQuestion, sendOrder, sendResults, type HandsetMessage } from './handset-orders.js';
import { Handsets, type ReceivedMessage } from './handsets.js';
import { inFlightAtMost } from './in-flight.js';
import { readJsonBody } from './json-body.js';
import { assertLoopback } from './loopback.js';
import { SentMessages } from './sent-messages.js';
import { spoilSignature } from './spoil-signature.js';
import { WebhookClient } from './webhook.client.js';

type Results = z.infer<typeof sendResults>;

/** People's phones, for demos, tests and benchmarks. */
@Public()
@ApiTags('handsets (own machine only)')
@Controller('handsets')
export class HandsetController {
  constructor(
    private readonly carriers: Carriers,
    private readonly handsets: Handsets,
    private readonly sent: SentMessages,
    private readonly webhooks: WebhookClient,
  ) {}

  /** A handset sends a message: the provider posts its signed webhook to the gateway. */
  @Post('send')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: sendResults, description: 'How the gateway answered each webhook' })
  async send(@Req() request: FastifyRequest): Promise<Results> {
    assertLoopback(request.ip);
    const { messages, inFlight } = readJsonBody(sendOrder, request.body);
    const posts = messages.flatMap((message) => this.prepare(message));
    return { results: await inFlightAtMost(inFlight, posts) };
  }

  @Post('messages')
  @HttpCode(200)
  messages(@Req() request: FastifyRequest): { messages: readonly ReceivedMessage[] } {
    assertLoopback(request.ip);
    return { messages: this.handsets.of(readJsonBody(handsetQuestion, request.body).number) };
  }

  @Post('clear')
  @HttpCode(204)
  clear(@Req() request: FastifyRequest): void {
    assertLoopback(request.ip);
    const { number } = readJsonBody(clearOrder, request.body);
    this.handsets.clear(number);
    if (number === undefined) this.sent.clear();
  }

  /** Messages on each handset, and calls of the outgoing APIs by their end. */
  @Post('statistics')
  @HttpCode(200)
  statistics(@Req() request: FastifyRequest): { messages: Record<string, number>; calls: Record<string, number> } {
    assertLoopback(request.ip);
    return { messages: this.handsets.counts(), calls: this.sent.counts() };
  }

  private prepare(message: HandsetMessage): (() => Promise<Results['results'][number]>)[] {
    const carrier = this.carrierOf(message);
    const { simulate } = carrier.adapter;
    const providerMessageId = message.messageId ?? simulate.messageId(randomUUID());
    const { from, to, providerVerdict, signature } = message;
    const text = message.textBase64 === undefined ? (message.text ?? '') : Buffer.from(message.textBase64, 'base64');
    const saidAt = message.said === undefined ? Date.now() : Date.parse(message.said);
    const content = { kind: 'message', id: providerMessageId, from, to, text, saidAt, ...(providerVerdict && { providerVerdict }) } as const;
    const webhook = spoilSignature(this.webhooks.build(carrier, content), signature, simulate.signatureHeaders);
    const post = async (): Promise<Results['results'][number]> => {
      const answer = await this.webhooks.post(webhook);
      return { ...answer, providerMessageId, acceptedAt: new Date().toISOString() };
    };
    return Array.from({ length: message.repeat }, () => post);
  }

  private carrierOf({ to, account, provider }: HandsetMessage): ConnectedAccount {
    const carrier = account === undefined ? this.carriers.ofSender(to) : this.carriers.find(provider, account);
    if (!carrier) throw new Problem(404, { code: 'unknown_sender', detail: 'stopline.yaml has no such sender or account; `account` names one.' });
    return carrier;
  }
}
