import { freePort, isFree } from '@stopline/local-stack';

/** Every port of an installation on one machine: the variable that moves it, and where it is by default. */
export const portVariables = {
  'inbound-gateway': { variable: 'INBOUND_GATEWAY_PORT', byDefault: 4100 },
  'suppression-check': { variable: 'SUPPRESSION_CHECK_PORT', byDefault: 4200 },
  'suppression-check gRPC': { variable: 'SUPPRESSION_CHECK_GRPC_PORT', byDefault: 4201 },
  'suppression-registry': { variable: 'SUPPRESSION_REGISTRY_PORT', byDefault: 4300 },
  'confirmation-sender': { variable: 'CONFIRMATION_SENDER_PORT', byDefault: 4400 },
  'audit-recorder': { variable: 'AUDIT_RECORDER_PORT', byDefault: 4500 },
  'keyword-classifier': { variable: 'KEYWORD_CLASSIFIER_PORT', byDefault: 4600 },
  'carrier-simulator': { variable: 'CARRIER_SIMULATOR_PORT', byDefault: 4700 },
  Kafka: { variable: 'KAFKA_PORT', byDefault: 4092 },
  'Kafka controller': { variable: 'KAFKA_CONTROLLER_PORT', byDefault: 4093 },
  PostgreSQL: { variable: 'POSTGRES_PORT', byDefault: 4032 },
} as const satisfies Record<string, { variable: string; byDefault: number }>;

export type PortOwner = keyof typeof portVariables;
export type Ports = Readonly<Record<PortOwner, number>>;

/** The names in the order of the table. */
export const portOwners = Object.keys(portVariables) as readonly PortOwner[];

/** Ports that nothing listens on, for an installation beside another one. */
export async function freePorts(): Promise<Ports> {
  const pairs: [PortOwner, number][] = [];
  for (const owner of portOwners) pairs.push([owner, await freePort()]);
  return Object.fromEntries(pairs) as Record<PortOwner, number>;
}

/** Two parts are to listen on one port. The message names both, with their variables. */
export class PortShared extends Error {
  override readonly name = 'PortShared';

  constructor(shared: readonly { owners: readonly PortOwner[]; port: number }[]) {
    const lines = shared.map(({ owners, port }) => {
      const named = owners.map((owner) => `${owner} (${portVariables[owner].variable})`);
      return `  port ${port} is given to ${named.join(' and ')}: each needs one of its own`;
    });
    super(['Stopline cannot start:', ...lines].join('\n'));
  }
}

/** Throws {@link PortShared} with every port that more than one of these is to listen on. */
export function refuseSharedPorts(ports: Ports, needed: readonly PortOwner[]): void {
  const shared = [...Map.groupBy(needed, (owner) => ports[owner])].flatMap(([port, owners]) => (owners.length > 1 ? [{ port, owners }] : []));
  if (shared.length > 0) throw new PortShared(shared);
}

/** Something listens already on ports that are needed. The message names each, with the variable that moves it. */
export class PortTaken extends Error {
  constructor(taken: readonly { owner: PortOwner; port: number }[]) {
    const lines = taken.map(({ owner, port }) => {
      const { variable } = portVariables[owner];
      return `  port ${port} (${owner}) is taken; ${variable} moves it, such as ${variable}=${port + 1000} npm start`;
    });
    super([`Stopline cannot start:`, ...lines].join('\n'));
    this.name = 'PortTaken';
  }
}

/** Throws {@link PortTaken} with every one of these that something listens on. */
export async function refuseTakenPorts(ports: Ports, needed: readonly PortOwner[]): Promise<void> {
  const taken: { owner: PortOwner; port: number }[] = [];
  for (const owner of needed) if (!(await isFree(ports[owner]))) taken.push({ owner, port: ports[owner] });
  if (taken.length > 0) throw new PortTaken(taken);
}
