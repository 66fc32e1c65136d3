import { effectId, laneOf } from '@stopline/contracts';
import { writeLane, type Database } from '@stopline/database';
import { type OutgoingEvent, type Publisher } from '@stopline/messaging';
import type { Begun, ImportChunk, ImportProgress, ImportSink, ImportState, ListImport, ReadTotals, RejectedRow, RowResult } from '../lists/list-import.store.js';
import { SERVICE } from '../schema.js';
import { begunEvent } from './import-events.js';
import { importResults } from './import-results.store.js';
import { insertImport, noteKnown, noteRead, noteRejected, readImport, sumResults, type StoredImport } from './imports.store.js';
import { KnownChunks } from './known-chunks.js';

interface Producing {
  readonly list: StoredImport;
  readonly known: KnownChunks;
}

/** Lists on PostgreSQL and Kafka: chunks go the way of every request, by the topic that yields. */
export class BulkImports implements ImportSink {
  private readonly producing = new Map<string, Promise<Producing>>();

  constructor(
    private readonly db: Database,
    private readonly publisher: Publisher,
  ) {}

  async begin(list: ListImport): Promise<Begun> {
    const stored = await writeLane(this.db, { service: SERVICE, lane: laneOf(list.importId) }, async ({ tx, now, lane, outbox }) => {
      if (await insertImport(tx, list, now)) outbox.add((laneSeq) => begunEvent({ ...list, receivedAt: now }, { lane, laneSeq }));
      return readImport(tx, list.importId);
    });
    if (!stored) throw new Error('a list that was noted is gone');
    if (stored.fingerprint !== list.fingerprint || stored.tenant !== list.tenant) return { state: 'another_list' };
    this.producing.set(list.importId, Promise.resolve({ list: stored, known: new KnownChunks(stored.chunksKnown) }));
    return { state: stateOf(stored), receivedAt: stored.receivedAt, chunksKnown: stored.chunksKnown };
  }

  async produce(chunk: ImportChunk): Promise<void> {
    const { list, known } = await this.begun(chunk.importId);
    await this.publisher.publish([chunkEvent(list, chunk)]);
    await noteKnown(this.db, chunk.importId, known.add(chunk.chunk));
  }

  async reject(importId: string, rows: readonly RejectedRow[]): Promise<void> {
    if (rows.length > 0) await noteRejected(this.db, importId, rows);
  }

  async finish(importId: string, totals: ReadTotals): Promise<void> {
    await noteRead(this.db, importId, totals);
    this.producing.delete(importId);
  }

  async progress(tenant: string, importId: string): Promise<ImportProgress | undefined> {
    const stored = await readImport(this.db, importId);
    if (stored?.tenant !== tenant) return undefined;
    return { ...shown(stored), applied: await sumResults(this.db, importId) };
  }

  async *results(tenant: string, importId: string): AsyncIterable<RowResult> {
    const stored = await readImport(this.db, importId);
    if (stored?.tenant === tenant) yield* importResults(this.db, importId);
  }

  private begun(importId: string): Promise<Producing> {
    const known = this.producing.get(importId);
    if (known) return known;
    const found = readImport(this.db, importId).then((list) => {
      if (!list) throw new Error('chunks of a list that was not begun');
      return { list, known: new KnownChunks(list.chunksKnown) };
    });
    this.producing.set(importId, found);
    found.catch(() => this.producing.delete(importId));
    return found;
  }
}

function shown(stored: StoredImport): Omit<ImportProgress, 'applied'> {
  const { importId, scope, actor, name, mapping, receivedAt, readAt, doneAt, read } = stored;
  return {
    ...{ importId, scope, actor, mapping, receivedAt },
    state: stateOf(stored),
    ...(name !== undefined && { name }),
    ...(readAt !== undefined && { readAt }),
    ...(doneAt !== undefined && { doneAt }),
    ...(read && { read }),
  };
}

function stateOf({ readAt, doneAt }: StoredImport): ImportState {
  if (doneAt !== undefined) return 'done';
  return readAt === undefined ? 'receiving' : 'applying';
}

/** Throws where a row is of another lane: it would be applied beside its own lane's order. */
function chunkEvent({ importId, tenant, scope, actor, receivedAt }: StoredImport, { chunk, lane, rows }: ImportChunk): OutgoingEvent {
  const [first] = rows;
  if (!first || rows.some(({ number }) => laneOf(number) !== lane)) throw new RangeError('a chunk has rows, all of its own lane');
  return {
    topic: 'bulk-requests',
    type: 'stopline.bulk.requested.v1',
    id: effectId(importId, 'chunk', String(chunk)),
    key: first.number,
    correlationId: importId,
    data: { tenant, importId, chunk, scope, cause: 'import', actor, receivedAt, rows: [...rows] },
  };
}
