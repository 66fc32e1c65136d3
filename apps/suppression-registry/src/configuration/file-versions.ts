import type { Configured, Tenant } from '@stopline/contracts';
import { nextProgram, nextSender, type Author, type Version } from './versions.js';

/**
 * What a tenant's part of the file says anew, programs first. What it named once and names no more is retired: it may send nothing, but
 * what people say to it still counts, and nothing of it is forgotten.
 */
export function fileVersions(tenant: Tenant, before: Configured, by: Author): Version[] {
  const ids = new Set(tenant.programs.map(({ id }) => id));
  const addresses = new Set(tenant.senders.map(({ address }) => address));
  const programs = [
    ...tenant.programs,
    ...[...before.programs.values()].filter(({ source, program }) => source === 'file' && !ids.has(program.id)).map(({ program }) => ({ ...program, retired: true })),
  ];
  const senders = [
    ...tenant.senders,
    ...[...before.senders.values()].filter(({ source, sender }) => source === 'file' && !addresses.has(sender.address)).map(({ sender }) => ({ ...sender, retired: true })),
  ];
  return [
    ...programs.flatMap((program): Version[] => {
      const known = before.programs.get(program.id);
      const data = nextProgram(tenant.id, program, known, by);
      return data === known ? [] : [{ kind: 'program', data }];
    }),
    ...senders.flatMap((sender): Version[] => {
      const known = before.senders.get(sender.address);
      const data = nextSender(tenant.id, sender, known && { sender: known, program: before.programs.get(known.sender.program) }, by);
      return data === known ? [] : [{ kind: 'sender', data }];
    }),
  ];
}
