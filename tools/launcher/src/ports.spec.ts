import { describe, expect, it } from '@jest/globals';
import { portOwners, portVariables, refuseSharedPorts, type PortOwner, type Ports } from './ports.js';

const byDefault = Object.fromEntries(portOwners.map((owner) => [owner, portVariables[owner].byDefault])) as Record<PortOwner, number>;

describe('ports of an installation', () => {
  it('differ by default', () => {
    expect(() => refuseSharedPorts(byDefault, portOwners)).not.toThrow();
  });

  it('refuses one port for two parts, by both names and variables', () => {
    const ports: Ports = { ...byDefault, 'suppression-registry': 4200 };
    expect(() => refuseSharedPorts(ports, portOwners)).toThrow(
      'port 4200 is given to suppression-check (SUPPRESSION_CHECK_PORT) and suppression-registry (SUPPRESSION_REGISTRY_PORT): each needs one of its own',
    );
  });

  it('takes the port of a part that is not started', () => {
    const ports: Ports = { ...byDefault, 'suppression-registry': byDefault.PostgreSQL };
    expect(() => refuseSharedPorts(ports, portOwners.filter((owner) => owner !== 'PostgreSQL'))).not.toThrow();
  });
});
