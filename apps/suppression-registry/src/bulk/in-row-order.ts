interface Numbered {
  readonly row: number;
}

/** Runs of rows, each ascending, and with ascending first rows. */
export type Runs<Row extends Numbered> = AsyncIterable<readonly Row[]>;

/** Merges runs of rows, which may overlap, into one ascending sequence. Holds only the runs that reach into one another. */
export async function* inRowOrder<Row extends Numbered>(...sources: Runs<Row>[]): AsyncIterable<Row> {
  const readers = await Promise.all(sources.map((source) => readerOf(source)));
  let open: Open<Row>[] = [];
  for (;;) {
    const due = nearest(open);
    const next = earliest(readers);
    if (next?.run && (!due || firstOf(next.run) < rowOf(due))) {
      open.push({ run: next.run, at: 0 });
      await next.advance();
    } else if (due) {
      yield due.run[due.at] as Row;
      due.at += 1;
      if (due.at === due.run.length) open = open.filter((other) => other !== due);
    } else return;
  }
}

interface Open<Row> {
  readonly run: readonly Row[];
  at: number;
}

interface Reader<Row> {
  /** The next run that is not open yet; undefined at the end. */
  run: readonly Row[] | undefined;
  advance(): Promise<void>;
}

async function readerOf<Row>(source: AsyncIterable<readonly Row[]>): Promise<Reader<Row>> {
  const runs = source[Symbol.asyncIterator]();
  const reader: Reader<Row> = {
    run: undefined,
    advance: async () => {
      do reader.run = (await runs.next()).value as readonly Row[] | undefined;
      while (reader.run?.length === 0);
    },
  };
  await reader.advance();
  return reader;
}

function earliest<Row extends Numbered>(readers: readonly Reader<Row>[]): Reader<Row> | undefined {
  return readers.reduce<Reader<Row> | undefined>((first, reader) => (reader.run && (!first?.run || firstOf(reader.run) < firstOf(first.run)) ? reader : first), undefined);
}

function nearest<Row extends Numbered>(open: readonly Open<Row>[]): Open<Row> | undefined {
  return open.reduce<Open<Row> | undefined>((first, other) => (!first || rowOf(other) < rowOf(first) ? other : first), undefined);
}

function rowOf<Row extends Numbered>({ run, at }: Open<Row>): number {
  return run[at]?.row ?? Infinity;
}

function firstOf<Row extends Numbered>(run: readonly Row[]): number {
  return run[0]?.row ?? Infinity;
}
