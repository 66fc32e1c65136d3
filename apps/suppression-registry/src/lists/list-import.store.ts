import type { Scope } from '@stopline/contracts';

/** Rows of one chunk, at most: one event of `bulk-requests`, of one lane (design §2). */
export const CHUNK_ROWS = 1_000;

/** Why a row of a list cannot be used; everything but `short_code` is an invalid row to whoever reads the results. */
export const rowFaults = [
  'broken_row',
  'row_too_long',
  'too_many_columns',
  'not_json',
  'no_number',
  'not_a_number',
  'short_code',
  'region_needed',
  'of_another_region',
  'unreadable_time',
  'before_1990',
  'not_an_opt_out',
] as const;
export type RowFault = (typeof rowFaults)[number];

/** A list that is taken in: everything that its rows have in common. */
export interface ListImport {
  /** Of the tenant and its Idempotency-Key: the same again is the same import. */
  readonly importId: string;
  readonly tenant: string;
  readonly scope: Scope;
  /** The key that uploads, with the caller's own name behind it where one was given: `demo-compliance: Jo`. */
  readonly actor: string;
  /** The caller's name of the list, such as the file's; never used to open anything. */
  readonly name?: string;
  /** How the columns were read, as it is shown to people. */
  readonly mapping: Readonly<Record<string, unknown>>;
  /** Keyed hash of the settings and of how the file begins: the same importId with another one is another list under a used key. */
  readonly fingerprint: string;
}

export interface ImportedRow {
  /** From 1, counted over the data rows of the file: headers and blank lines are none. */
  readonly row: number;
  /** E.164. */
  readonly number: string;
  /** When the person said it, by the file; absent: nobody claimed a time, the import's `receivedAt` counts (saidBy `receipt`). */
  readonly said?: string;
  /** The file claimed a later time than `receivedAt`; `said` is absent then and the result says so. */
  readonly future?: true;
}

/** Cut deterministically: the same file with the same mapping and `receivedAt` gives the same chunks, in the same order. */
export interface ImportChunk {
  readonly importId: string;
  /** From 0, without a gap over the whole import; lanes are mixed. */
  readonly chunk: number;
  readonly lane: number;
  /** 1 to {@link CHUNK_ROWS}, ascending by row. One number may stand in several rows and several chunks. */
  readonly rows: readonly ImportedRow[];
}

export interface RejectedRow {
  readonly row: number;
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly fault: RowFault;
}

/** What reading the whole file came to. */
export interface ReadTotals {
  /** All data rows: `accepted` and those rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: Readonly<Partial<Record<RowFault, number>>>;
  /** Accepted rows whose time was in the future. */
  readonly future: number;
  readonly chunks: number;
  /** Bytes of the list, uncompressed. */
  readonly bytes: number;
}

/** `receiving`: not all of the file is in Kafka; upload it again to go on. `applying`: all is durable. `done`: all is applied. */
export type ImportState = 'receiving' | 'applying' | 'done';

export type Begun =
  | {
      readonly state: ImportState;
      /** The database's clock at the first `begin` of this import: it bounds every `said`, also when the upload is resumed. */
      readonly receivedAt: string;
      /** Chunks 0 to this number less one are durable: they need not be produced again (they may be). */
      readonly chunksKnown: number;
    }
  | { readonly state: 'another_list' };

export interface ImportProgress {
  readonly importId: string;
  readonly state: ImportState;
  readonly scope: Scope;
  readonly actor: string;
  readonly name?: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly receivedAt: string;
  /** Instants; absent while it has not happened. */
  readonly readAt?: string;
  readonly doneAt?: string;
  /** Absent until the whole file was read. */
  readonly read?: ReadTotals;
  /** Rows applied so far, by result. `duplicate`: an earlier row of this import has the number. `released_later`: the person opted in later than the row says. */
  readonly applied: { readonly added: number; readonly already_suppressed: number; readonly released_later: number; readonly duplicate: number };
}

/** One row's outcome. Its number is not repeated: whoever has the file has it. */
export type RowResult =
  | { readonly row: number; readonly result: 'added' | 'already_suppressed' | 'released_later' | 'duplicate'; readonly future?: true }
  | { readonly row: number; readonly line: number; readonly result: 'invalid' | 'short_code'; readonly reason?: RowFault };

/**
 * Where lists go to be applied. Nothing here lifts anything. Every method may be called again after a crash with the same
 * arguments: ids are made of importId and chunk number, rejected rows are kept by their row.
 */
export interface ImportSink {
  /** Makes the import known and audits it (who, which scope, which list) before it resolves; what cannot be audited rejects. */
  begin(list: ListImport): Promise<Begun>;
  /** Resolves when the chunk is durable in Kafka. Callers keep a few calls under way; chunks are given in order. */
  produce(chunk: ImportChunk): Promise<void>;
  /** Keeps why rows were not taken, at most {@link CHUNK_ROWS} at a time. */
  reject(importId: string, rows: readonly RejectedRow[]): Promise<void>;
  /** The file was read to its end and every chunk is durable. */
  finish(importId: string, totals: ReadTotals): Promise<void>;
  /** Undefined where the tenant has no such import. */
  progress(tenant: string, importId: string): Promise<ImportProgress | undefined>;
  /** What is known of each row so far, in ascending order of rows, streamed; nothing where the tenant has no such import. */
  results(tenant: string, importId: string): AsyncIterable<RowResult>;
}

/** Token of the {@link ImportSink}. */
export const IMPORT_SINK = Symbol('IMPORT_SINK');
