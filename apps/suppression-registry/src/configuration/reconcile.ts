import type { Configured, ProgramConfigured, SenderConfigured } from '@stopline/contracts';
import type { Version } from './versions.js';

/** Where the tables and the topic differ, after one of them was restored or lost. */
export interface Differences {
  /** The topic has a later version: taken over, else the next change would have a number that no service heeds. */
  readonly missing: readonly Version[];
  /** The tables have a later version: published again, else no service knows what was configured, or what it was before. */
  readonly untold: readonly Version[];
}

/** Compares what is in force of a tenant with what the topic told. */
export function differences(inForce: Configured, told: Configured): Differences {
  return { missing: laterIn(told, inForce), untold: laterIn(inForce, told) };
}

function laterIn(one: Configured, other: Configured): Version[] {
  return [
    ...[...one.programs].filter(([id, data]) => isLater(data, other.programs.get(id))).map(([, data]) => asProgram(data)),
    ...[...one.senders].filter(([address, data]) => isLater(data, other.senders.get(address))).map(([, data]) => asSender(data)),
  ];
}

function isLater(one: { readonly version: number }, other: { readonly version: number } | undefined): boolean {
  return one.version > (other?.version ?? 0);
}

function asProgram(data: ProgramConfigured): Version {
  return { kind: 'program', data };
}

function asSender(data: SenderConfigured): Version {
  return { kind: 'sender', data };
}
