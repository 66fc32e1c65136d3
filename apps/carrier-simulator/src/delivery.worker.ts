import { Injectable, Logger } from '@nestjs/common';
import type { CarrierMessage, ConnectedAccount } from '@stopline/providers';
import { Shutdown } from '@stopline/service-runtime';
import { randomUUID } from 'node:crypto';
import { Faults } from './faults.js';
import { Handsets } from './handsets.js';
import { WebhookClient } from './webhook.client.js';

/** A message that a provider took, on its way to the handset. */
export interface Delivery {
  readonly carrier: ConnectedAccount;
  readonly message: CarrierMessage;
  readonly statusCallback?: string;
}

/** Brings messages to handsets; then come the receipts, and the handset's own answer where it has an auto-responder. */
@Injectable()
export class DeliveryWorker {
  private readonly logger = new Logger(DeliveryWorker.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly faults: Faults,
    private readonly handsets: Handsets,
    private readonly webhooks: WebhookClient,
    shutdown: Shutdown,
  ) {
    shutdown.on('workers', 'receipts', async () => {
      await Promise.allSettled(this.underWay);
    });
  }

  deliver(delivery: Delivery): void {
    const { carrier, message } = delivery;
    const { id: providerMessageId, from, text } = message;
    const at = new Date().toISOString();
    this.handsets.receive(message.to, { from, text, at, provider: carrier.adapter.id, account: carrier.account.id, providerMessageId });
    const followUp = this.followUp(delivery).catch((error: unknown) => {
      this.logger.warn({ msg: 'a receipt was lost', err: error });
    });
    this.underWay.add(followUp);
    void followUp.finally(() => this.underWay.delete(followUp));
  }

  private async followUp(delivery: Delivery): Promise<void> {
    const { receipts, autoResponder } = this.faults.of(delivery.carrier.adapter.id);
    const times = { none: 0, once: 1, twice: 2 }[receipts];
    for (const status of ['sent', 'delivered'] as const) {
      for (let time = 0; time < times; time += 1) await this.report(delivery, status);
    }
    const { to } = delivery.message;
    if (autoResponder && this.handsets.mayAnswer(to, autoResponder.most)) await this.answer(delivery, autoResponder.text);
  }

  private async report({ carrier, message, statusCallback }: Delivery, status: 'sent' | 'delivered'): Promise<void> {
    if (statusCallback === undefined) return;
    const report = { kind: 'delivery-report', id: message.id, number: message.to, sender: message.from, status, at: Date.now() } as const;
    const answer = await this.webhooks.post(this.webhooks.build(carrier, report, statusCallback));
    if (answer.status >= 300 || answer.status === 0) this.logger.warn({ msg: 'a receipt was not taken', status: answer.status });
  }

  private async answer({ carrier, message }: Delivery, text: string): Promise<void> {
    const id = carrier.adapter.simulate.messageId(randomUUID());
    const reply = { kind: 'message', id, from: message.to, to: message.from, text, saidAt: Date.now() } as const;
    await this.webhooks.post(this.webhooks.build(carrier, reply));
  }
}
