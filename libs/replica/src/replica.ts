import { LANES } from '@stopline/contracts';
import type { LaneTable } from './lane-table.js';

/** A copy of suppression-state in memory: a table for each lane. */
export class Replica {
  private readonly tables: LaneTable[];

  /** `create` makes an empty table. */
  constructor(readonly create: () => LaneTable) {
    this.tables = Array.from({ length: LANES }, create);
  }

  /** The table of a lane. Throws a RangeError where there is no such lane. */
  table(lane: number): LaneTable {
    const table = this.tables[lane];
    if (!table) throw new RangeError(`there is no lane ${lane}`);
    return table;
  }

  /** From now on the lane is answered from this table. */
  replace(lane: number, table: LaneTable): void {
    this.tables[lane] = table;
  }

  /** Entries and holds of all lanes, closed ones included. */
  get size(): number {
    return this.tables.reduce((sum, { size }) => sum + size, 0);
  }
}
