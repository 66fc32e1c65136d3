import { styleText } from 'node:util';
import { serviceEntry, appNames } from './services.js';

/** Where everything is, for a person to read. */
export interface Addresses {
  readonly urls: Readonly<Record<string, string>>;
  readonly grpc: string;
  readonly brokers: string;
  /** As it may be shown: without a password. */
  readonly database?: string;
}

/** The table of addresses: name, address, what is found there. */
export function addressTable(addresses: Addresses): string {
  const rows: (readonly [string, string, string])[] = appNames.flatMap((name) => {
    const row = [name, addresses.urls[name] ?? '', serviceEntry(name).offers] as const;
    return name === 'suppression-check' ? [row, ['', addresses.grpc, 'gRPC: stopline.check.v1.SuppressionCheck'] as const] : [row];
  });
  rows.push(['Kafka', addresses.brokers, '']);
  if (addresses.database !== undefined) rows.push(['PostgreSQL', addresses.database, '']);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = ([name, address, offers]: readonly [string, string, string]): string =>
    `  ${styleText('bold', name.padEnd(widths[0] ?? 0))}  ${styleText('cyan', address.padEnd(widths[1] ?? 0))}  ${styleText('dim', offers)}`;
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** A database URL without its password. */
export function withoutPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = '';
  return url.href;
}
