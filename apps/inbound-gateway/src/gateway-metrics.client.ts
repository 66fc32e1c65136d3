import { metrics } from '@opentelemetry/api';
import type { TenantAccount } from './accounts.js';
import type { WebhookItem } from './webhook-items.js';

const meter = metrics.getMeter('inbound-gateway');
const items = meter.createCounter('stopline.gateway.webhook.items', {
  description: 'Items of verified webhooks that are durable, by provider, account and outcome',
});
const refusals = meter.createCounter('stopline.gateway.webhooks.refused', {
  description: 'Webhooks that are not believed, by provider, account and reason',
});
const ingress = meter.createCounter('stopline.gateway.ingress.records', {
  description: "Records of the tenants' ingress topics that are durable, by tenant and outcome",
});

export function countItem({ adapter, account }: TenantAccount, outcome: WebhookItem['outcome']): void {
  items.add(1, { provider: adapter.id, account: account.id, outcome });
}

export function countRefusal({ adapter, account }: TenantAccount, reason: string): void {
  refusals.add(1, { provider: adapter.id, account: account.id, reason });
}

export function countIngress(tenant: string, outcome: string): void {
  ingress.add(1, { tenant, outcome });
}

const canaries = meter.createCounter('stopline.gateway.canaries', { description: 'Canaries that are durable, sent by this process' });

export function countCanaries(sent: number): void {
  canaries.add(sent);
}

/** Shows at each reading whether this process sends the canaries: of all gateways one should. */
export function observeLead(leads: () => boolean): void {
  meter.createObservableGauge('stopline.gateway.canaries.leading', { description: '1 while this process sends the canaries' }).addCallback((result) => {
    result.observe(leads() ? 1 : 0);
  });
}
