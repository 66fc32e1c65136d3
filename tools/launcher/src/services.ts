/** One process of the installation. */
export interface ServiceEntry {
  /** What a person finds at its address. */
  readonly offers: string;
  /** It has a schema of its own in PostgreSQL, which `main.js migrate` brings up to date. */
  readonly schema?: true;
}

/** Every process that one start brings up, in the order a message travels. A new service is one line here and one in ports.ts. */
export const services = {
  'inbound-gateway': { offers: 'POST /webhooks/{provider}/{account}, POST /v1/messages/{account}' },
  'keyword-classifier': { offers: 'POST /v1/classify' },
  'suppression-registry': { offers: 'POST /v1/consent-requests, POST /v1/subjects/lookup', schema: true },
  'suppression-check': { offers: 'POST /v1/check' },
  'confirmation-sender': { offers: 'health and metrics', schema: true },
  'audit-recorder': { offers: 'POST /v1/records/search', schema: true },
  'carrier-simulator': { offers: 'POST /handsets/send, POST /handsets/messages' },
} as const satisfies Record<string, ServiceEntry>;

export type AppName = keyof typeof services;

/** The names in order. */
export const appNames = Object.keys(services) as readonly AppName[];

/** What is known of one service. */
export function serviceEntry(name: AppName): ServiceEntry {
  return services[name];
}
