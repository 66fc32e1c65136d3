import { effectId, uuidOf, type BulkRequested } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import type { Database } from '@stopline/database';
import { fakeBatch, type LaneBatch } from '@stopline/messaging';
import { LANE, at } from '../registry.fake.js';
import type { ListImport } from '../lists/list-import.store.js';
import { BulkRegistrar } from './bulk-registrar.worker.js';
import type { ChunkEvent } from './decide-chunk.js';
import { LiveFirst } from './live-first.worker.js';

export const IMPORT = uuidOf('import', 'demo', 'list-1');

/** A list of the demo tenant; the same name is the same list. */
export function listNamed(name: string, list: Partial<ListImport> = {}): ListImport {
  const importId = uuidOf('import', 'demo', name);
  return { importId, tenant: 'demo', scope: { kind: 'tenant' }, actor: 'demo-compliance: Jo', name: `${name}.csv`, mapping: { number: 'phone' }, fingerprint: 'f', ...list };
}

/** A part of a list that was received at second 30: what its rows do not say was said then. */
export function chunkData(rows: BulkRequested['rows'], data: Partial<BulkRequested> = {}): BulkRequested {
  return { tenant: 'demo', importId: IMPORT, chunk: 0, scope: { kind: 'tenant' }, cause: 'import', actor: 'demo-compliance', receivedAt: at(30), rows, ...data };
}

export function chunkEvent(data: BulkRequested): ChunkEvent {
  const id = effectId(data.importId, 'chunk', String(data.chunk));
  return { id, type: 'stopline.bulk.requested.v1', source: '/stopline/suppression-registry', time: at(30), correlationId: data.importId, data };
}

/** The lane's next records of `bulk-requests`, fetched from this offset. */
export function chunks(from: number, ...parts: BulkRequested[]): LaneBatch<'stopline.bulk.requested.v1'> {
  const events = parts.map((data) => ({ ...chunkEvent(data), key: data.rows[0]?.number ?? '' }));
  return fakeBatch('bulk-requests', events, { lane: LANE, fetchedFrom: BigInt(from) }) as LaneBatch<'stopline.bulk.requested.v1'>;
}

export function bulkRegistrarOf(db: Database, { keyring }: Keys, liveFirst = new LiveFirst()): BulkRegistrar {
  return new BulkRegistrar(db, keyring, liveFirst);
}
