import { All, Controller, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ApiAnswer } from '@stopline/providers';
import { Problem, Public, rawRequest } from '@stopline/service-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Carriers, type AccountCall } from './carriers.js';
import { DeliveryWorker } from './delivery.worker.js';
import { Faults } from './faults.js';
import { SentMessages } from './sent-messages.js';

/** The outgoing APIs of all providers: each adapter says which requests are its own, so a new one needs nothing here. */
@Public()
@ApiExcludeController()
@Controller()
export class OutgoingApiController {
  constructor(
    private readonly carriers: Carriers,
    private readonly faults: Faults,
    private readonly sent: SentMessages,
    private readonly deliveries: DeliveryWorker,
  ) {}

  @All('*')
  async call(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = this.carriers.read(rawRequest(request), Date.now());
    if (!asked) throw new Problem(404, { code: 'not_found', detail: 'No provider of stopline.yaml has such an API.' });
    const { adapter } = asked.carrier;
    await wait(this.faults.of(adapter.id).slowMs);
    const answer = this.answer(asked);
    if (answer === 'cut') {
      reply.hijack();
      request.raw.socket.destroy();
      return;
    }
    const { status, headers, body } = adapter.simulate.answer(answer);
    await reply.status(status).headers(headers).send(body);
  }

  private answer(asked: AccountCall): ApiAnswer | 'cut' {
    const { carrier, call } = asked;
    switch (call.kind) {
      case 'unauthorized':
        this.sent.count('unauthorized');
        return { kind: 'unauthorized' };
      case 'lookup':
        this.sent.count('lookups');
        return { kind: 'found', messages: this.sent.find(carrier, call) };
      case 'send':
        return this.send({ carrier, call });
    }
  }

  private send({ carrier, call }: AccountCall & { call: { kind: 'send' } }): ApiAnswer | 'cut' {
    const { sends } = this.faults.of(carrier.adapter.id);
    if (sends === 'accept' || sends === 'cut_after_accept') {
      const id = carrier.adapter.simulate.messageId(randomUUID());
      const { message, isNew } = this.sent.accept(carrier, call, { id, createdAt: Date.now() });
      this.sent.count(isNew ? 'accepted' : 'repeated');
      const { statusCallback } = call;
      if (isNew) this.deliveries.deliver({ carrier, message, ...(statusCallback !== undefined && { statusCallback }) });
      return sends === 'accept' ? { kind: 'accepted', message } : 'cut';
    }
    this.sent.count(sends === 'cut_before_accept' ? 'cut' : 'refused');
    switch (sends) {
      case 'cut_before_accept':
        return 'cut';
      case 'error':
        return { kind: 'server_error' };
      case 'refuse':
        return { kind: 'too_many_requests' };
      case 'opted_out':
        return { kind: 'opted_out' };
    }
  }
}
