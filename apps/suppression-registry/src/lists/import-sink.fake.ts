import type { Begun, ImportChunk, ImportProgress, ImportSink, ListImport, ReadTotals, RejectedRow, RowResult } from './list-import.store.js';

interface Kept {
  readonly list: ListImport;
  readonly chunks: Map<number, ImportChunk>;
  readonly rejected: Map<number, RejectedRow>;
  read?: ReadTotals;
}

/** Keeps imports in memory; what it is given counts as applied at once. `failAt`: the chunk that cannot be made durable. */
export class FakeImportSink implements ImportSink {
  readonly imports = new Map<string, Kept>();
  failAt: number | undefined;
  produced = 0;
  /** How many chunks were under way at once, at most. */
  mostUnderWay = 0;
  private underWay = 0;

  constructor(private readonly receivedAt: string) {}

  begin(list: ListImport): Promise<Begun> {
    const known = this.imports.get(list.importId);
    if (!known) this.imports.set(list.importId, { list, chunks: new Map(), rejected: new Map() });
    if (known && known.list.fingerprint !== list.fingerprint) return Promise.resolve({ state: 'another_list' });
    return Promise.resolve({ state: known?.read ? 'done' : 'receiving', receivedAt: this.receivedAt, chunksKnown: this.chunksKnown(known) });
  }

  async produce(chunk: ImportChunk): Promise<void> {
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    await new Promise((resolve) => setImmediate(resolve));
    this.underWay -= 1;
    if (chunk.chunk === this.failAt) throw new Error('Kafka is away');
    this.produced += 1;
    this.kept(chunk.importId).chunks.set(chunk.chunk, chunk);
  }

  reject(importId: string, rows: readonly RejectedRow[]): Promise<void> {
    for (const row of rows) this.kept(importId).rejected.set(row.row, row);
    return Promise.resolve();
  }

  finish(importId: string, totals: ReadTotals): Promise<void> {
    this.kept(importId).read = totals;
    return Promise.resolve();
  }

  progress(tenant: string, importId: string): Promise<ImportProgress | undefined> {
    const kept = this.imports.get(importId);
    if (kept?.list.tenant !== tenant) return Promise.resolve(undefined);
    const { list, read } = kept;
    const { scope, actor, name, mapping } = list;
    const applied = { added: this.outcomes(kept).filter(({ result }) => result === 'added').length, already_suppressed: 0, released_later: 0, duplicate: 0 };
    const state = read ? 'done' : 'receiving';
    return Promise.resolve({ importId, state, scope, actor, ...(name !== undefined && { name }), mapping, receivedAt: this.receivedAt, ...(read && { read }), applied });
  }

  async *results(tenant: string, importId: string): AsyncIterable<RowResult> {
    const kept = this.imports.get(importId);
    await Promise.resolve();
    if (kept?.list.tenant === tenant) yield* this.outcomes(kept);
  }

  private outcomes({ chunks, rejected }: Kept): RowResult[] {
    const added = [...chunks.values()].flatMap(({ rows }) => rows.map(({ row, future }): RowResult => ({ row, result: 'added', ...(future && { future }) })));
    const refused = [...rejected.values()].map(({ row, line, fault }): RowResult => ({ row, line, result: fault === 'short_code' ? 'short_code' : 'invalid', reason: fault }));
    return [...added, ...refused].toSorted((one, other) => one.row - other.row);
  }

  private chunksKnown(kept: Kept | undefined): number {
    let known = 0;
    while (kept?.chunks.has(known)) known += 1;
    return known;
  }

  private kept(importId: string): Kept {
    const kept = this.imports.get(importId);
    if (!kept) throw new Error('no such import');
    return kept;
  }
}
