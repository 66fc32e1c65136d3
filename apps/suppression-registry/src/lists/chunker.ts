import { laneOf, LANES } from '@stopline/contracts';
import { CHUNK_ROWS, type ImportChunk, type ImportedRow } from './list-import.store.js';
import type { ListRow } from './reading/list-reader.js';

/** Rows of one lane that wait for their chunk. A number of at most 15 digits is exact in 64 bits; a text would keep its part of the file in memory. */
class LaneRows {
  private readonly rows = new Float64Array(CHUNK_ROWS);
  private readonly numbers = new Float64Array(CHUNK_ROWS);
  private readonly said = new Float64Array(CHUNK_ROWS);
  private length = 0;

  add({ row, said, future }: ListRow, number: string): boolean {
    this.rows[this.length] = row;
    this.numbers[this.length] = Number(number);
    this.said[this.length] = future ? FUTURE : said === undefined ? UNSAID : Date.parse(said);
    this.length += 1;
    return this.length === CHUNK_ROWS;
  }

  take(): ImportedRow[] {
    const { length } = this;
    this.length = 0;
    return Array.from({ length }, (_, place) => {
      const said = this.said[place] as number;
      return {
        row: this.rows[place] as number,
        number: `+${this.numbers[place]}`,
        ...(said === FUTURE && { future: true as const }),
        ...(said > FUTURE && { said: new Date(said).toISOString() }),
      };
    });
  }
}

const UNSAID = -2;
const FUTURE = -1;

/** Cuts the rows of an import into chunks of one lane each, the same rows always into the same chunks. */
export class Chunker {
  private readonly lanes = Array.from({ length: LANES }, () => new LaneRows());
  private chunk = 0;

  constructor(private readonly importId: string) {}

  /** How many chunks were cut. */
  get chunks(): number {
    return this.chunk;
  }

  /** Takes a row with a number; answers the chunk that it completes. */
  add(row: ListRow & { readonly number: string }): ImportChunk | undefined {
    const lane = laneOf(row.number);
    return this.laneRows(lane).add(row, row.number) ? this.cut(lane) : undefined;
  }

  /** What is left when the list has ended, in the order of lanes. */
  rest(): ImportChunk[] {
    return this.lanes.map((_, lane) => this.cut(lane)).filter((chunk) => chunk !== undefined);
  }

  private cut(lane: number): ImportChunk | undefined {
    const rows = this.laneRows(lane).take();
    if (rows.length === 0) return undefined;
    this.chunk += 1;
    return { importId: this.importId, chunk: this.chunk - 1, lane, rows };
  }

  private laneRows(lane: number): LaneRows {
    const rows = this.lanes[lane];
    if (!rows) throw new Error(`there is no lane ${lane}`);
    return rows;
  }
}
