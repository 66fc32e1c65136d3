import type { SendContext } from '@stopline/suppression-rule';
import { inOrder } from './in-order.js';
import type { ListRow, OpenList } from './reading/list-reader.js';
import { answerer, type ScrubWriter } from './scrub.js';
import type { Standings } from './standings.store.js';

/** Parts of a list that are asked for at once: the database looks up one while others are read and written. */
const UNDER_WAY = 4;

/** Asks for each row of a list whether its person may be sent to, by what is committed when the row is read. */
export class Scrubber {
  constructor(private readonly standings: Standings) {}

  /** The list as it came, with decision and reason; the writer's totals are complete when it ends. */
  async *scrub(list: OpenList, writer: ScrubWriter, { tenant, send }: { tenant: string; send: SendContext }): AsyncGenerator<Buffer> {
    const answerTo = answerer(send);
    const before = writer.begin();
    if (before !== '') yield Buffer.from(before, 'latin1');
    const asked = inOrder(list.rows(new Date().toISOString()), UNDER_WAY, (rows) => this.ask(tenant, rows));
    for await (const { rows, standings } of asked) {
      let text = '';
      let place = 0;
      for (const row of rows) {
        const standing = row.number === undefined ? undefined : standings.get(place);
        if (row.number !== undefined) place += 1;
        text += writer.row(row, answerTo(row, standing));
      }
      if (text !== '') yield Buffer.from(text, 'latin1');
    }
  }

  private async ask(tenant: string, rows: readonly ListRow[]): Promise<{ rows: readonly ListRow[]; standings: Awaited<ReturnType<Standings['of']>> }> {
    const numbers = rows.flatMap(({ number }) => number ?? []);
    return { rows, standings: await this.standings.of(tenant, numbers) };
  }
}
