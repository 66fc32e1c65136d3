import type { Surfaces } from './surfaces.client.js';

const port = (variable: string, standard: number) => `http://127.0.0.1:${process.env[variable] ?? standard}`;

/** The services of `npm start`, moved by the same variables; keys are those of the demo installation. */
export function surfaces(): Surfaces {
  return {
    simulator: port('CARRIER_SIMULATOR_PORT', 4700),
    gateway: port('INBOUND_GATEWAY_PORT', 4100),
    check: port('SUPPRESSION_CHECK_PORT', 4200),
    registry: port('SUPPRESSION_REGISTRY_PORT', 4300),
    audit: port('AUDIT_RECORDER_PORT', 4500),
    keys: {
      sender: process.env['DEMO_SENDER_KEY'] ?? 'demo-sender-key-0001',
      platform: process.env['DEMO_PLATFORM_KEY'] ?? 'demo-platform-key-0001',
      compliance: process.env['DEMO_COMPLIANCE_KEY'] ?? 'demo-compliance-key-0001',
    },
  };
}

export const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
