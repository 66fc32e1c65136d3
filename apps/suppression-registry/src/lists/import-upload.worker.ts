import { hash } from 'node:crypto';
import type { Scope } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { Problem } from '@stopline/service-runtime';
import { Chunker } from './chunker.js';
import { reviewImport, type Review } from './import-review.worker.js';
import { inOrder } from './in-order.js';
import { CHUNK_ROWS, type ImportChunk, type ImportProgress, type ImportSink, type ListImport, type ReadTotals, type RejectedRow, type RowFault } from './list-import.store.js';
import type { ListRow, OpenList } from './reading/list-reader.js';
import type { Standings } from './standings.store.js';

/** Chunks that wait for Kafka at once. */
const UNDER_WAY = 8;

type Upload = Omit<ListImport, 'fingerprint'>;

/** Takes lists in: each row goes to the sink as a part of a chunk, or as rejected. */
export class ImportUploads {
  constructor(
    private readonly sink: ImportSink,
    private readonly standings: Standings,
    private readonly keys: Pick<Keys, 'mask'>,
  ) {}

  /** Resolves when the whole list is durable; of a list that was read before it answers how far it is. Uploaded again after a crash it goes on. */
  async upload(list: OpenList, upload: Upload): Promise<ImportProgress> {
    const begun = await this.sink.begin({ ...upload, fingerprint: this.fingerprint(list, upload) });
    if (begun.state === 'another_list') {
      throw new Problem(422, { code: 'idempotency_key_reused', detail: 'This Idempotency-Key came with another list or other settings before.' });
    }
    if (begun.state === 'receiving') await this.receive(list, upload.importId, begun);
    const progress = await this.sink.progress(upload.tenant, upload.importId);
    if (!progress) throw new Error('an import that was begun is not known');
    return progress;
  }

  /** What the list would do; nothing is written. */
  dryRun(list: OpenList, tenant: string, scope: Scope): Promise<Review> {
    return reviewImport(list, this.standings, { tenant, scope, now: new Date().toISOString() });
  }

  private async receive(list: OpenList, importId: string, { receivedAt, chunksKnown }: { receivedAt: string; chunksKnown: number }): Promise<void> {
    const reading = new Reading(list, importId, (rows) => this.sink.reject(importId, rows));
    const produced = inOrder(reading.chunks(receivedAt), UNDER_WAY, async (chunk) => {
      if (chunk.chunk >= chunksKnown) await this.sink.produce(chunk);
    });
    let next = await produced.next();
    while (!next.done) next = await produced.next();
    await this.sink.finish(importId, reading.totals());
  }

  /** Keyed, since a list of one number would give it away by its plain hash (R23). */
  private fingerprint({ mapping, sample, beginning }: OpenList, { scope }: Upload): string {
    const { dialect, header, columns } = sample;
    const settings = { ...mapping, optOut: mapping.optOut && [mapping.optOut.column, ...mapping.optOut.values], dialect, header, columns, scope };
    return this.keys.mask(hash('sha256', JSON.stringify([settings, beginning])));
  }
}

/** One pass over a list, and what it came to. */
class Reading {
  private readonly chunker: Chunker;
  private readonly rejected: Partial<Record<RowFault, number>> = {};
  private rows = 0;
  private accepted = 0;
  private future = 0;
  private waiting: RejectedRow[] = [];

  constructor(
    private readonly list: OpenList,
    importId: string,
    private readonly reject: (rows: readonly RejectedRow[]) => Promise<void>,
  ) {
    this.chunker = new Chunker(importId);
  }

  async *chunks(receivedAt: string): AsyncGenerator<ImportChunk> {
    for await (const rows of this.list.rows(receivedAt)) {
      for (const row of rows) {
        const chunk = this.take(row);
        if (chunk) yield chunk;
        if (this.waiting.length === CHUNK_ROWS) await this.tellRejected();
      }
    }
    yield* this.chunker.rest();
    if (this.waiting.length > 0) await this.tellRejected();
  }

  totals(): ReadTotals {
    const { rows, accepted, rejected, future } = this;
    return { rows, accepted, rejected, future, chunks: this.chunker.chunks, bytes: this.list.bytes() };
  }

  private take(row: ListRow): ImportChunk | undefined {
    this.rows += 1;
    const { number, fault, line, future } = row;
    if (number === undefined || fault !== undefined) {
      const why = fault ?? 'not_a_number';
      this.rejected[why] = (this.rejected[why] ?? 0) + 1;
      this.waiting.push({ row: row.row, line, fault: why });
      return undefined;
    }
    this.accepted += 1;
    if (future) this.future += 1;
    return this.chunker.add({ ...row, number });
  }

  private async tellRejected(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    await this.reject(rows);
  }
}
