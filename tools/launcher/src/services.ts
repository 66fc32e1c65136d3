/** One process of the installation. */
export interface ServiceEntry {
  /** What a person finds at its address. */
  readonly offers: string;
  /** It has a schema of its own in PostgreSQL, which `main.js migrate` brings up to date. */
  readonly schema?: true;
}

/** Every process that one start brings up, in the order a message travels. A new service is one line here and one in ports.ts. */
export const services = {
  'inbound-gateway': { offers: '/webhooks/{provider}/{account}, /v1/messages/{account}', schema: true },
  'keyword-classifier': { offers: '/v1/classify' },
  'suppression-registry': {
    offers: '/v1/consent-requests, /v1/subjects/lookup, /v1/changes, /v1/programs, /v1/senders, /v1/imports, /v1/exports, /v1/scrubs, /v1/holds, /v1/reverts, /v1/parked-keys, /v1/quarantine, /v1/gaps, /v1/retention, /v1/clock, /v1/embedding',
    schema: true,
  },
  'suppression-check': { offers: '/v1/check, /v1/checks' },
  'confirmation-sender': { offers: 'health and metrics', schema: true },
  'audit-recorder': { offers: '/v1/records/search', schema: true },
  'carrier-simulator': { offers: '/handsets/send, /handsets/messages, /handsets/clear, /handsets/statistics, /faults' },
} as const satisfies Record<string, ServiceEntry>;

export type AppName = keyof typeof services;

/** The names in order. */
export const appNames = Object.keys(services) as readonly AppName[];

/** What is known of one service. */
export function serviceEntry(name: AppName): ServiceEntry {
  return services[name];
}
