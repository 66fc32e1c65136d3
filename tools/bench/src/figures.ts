/** One measured figure, beside what it is compared with where there is such a floor. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '/s' | 'of bare' | '%' | 'bytes';
  readonly aim?: string;
  readonly note?: string;
}

/** The pth percentile (0 to 100) of samples, by nearest rank. Throws on none. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples');
  return value;
}

/** p50 and p99 of latencies in milliseconds as two figures. */
export function latencyFigures(name: string, samples: readonly number[], aims: { p50?: string; p99?: string } = {}): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(samples, 50), unit: 'ms', ...(aims.p50 && { aim: aims.p50 }), note: `${samples.length} samples` },
    { name: `${name}, p99`, value: percentile(samples, 99), unit: 'ms', ...(aims.p99 && { aim: aims.p99 }) },
  ];
}

/** The same messages, applied by the registry and replayed as bare SQL in turn. */
export interface Throughput {
  /** Of each round. */
  readonly messages: number;
  readonly rounds: readonly { readonly registryMs: number; readonly bareMs: number }[];
  /** Bytes that each STOP left in a table and in its indexes. */
  readonly sizes: Readonly<Record<string, { readonly rows: number; readonly indexes: number }>>;
}

/** Messages a second of both sides and their ratio: medians, since the machine may do other work in any one round. */
export function throughputFigures(name: string, { messages, rounds }: Throughput): Figure[] {
  const median = (read: (round: Throughput['rounds'][number]) => number): number => percentile(rounds.map(read), 50);
  return [
    { name, value: (messages * 1000) / median(({ registryMs }) => registryMs), unit: '/s', note: `${rounds.length} rounds of ${messages} STOPs` },
    { name: `${name}: bare SQL`, value: (messages * 1000) / median(({ bareMs }) => bareMs), unit: '/s', note: 'the same statements in the same run' },
    { name: `${name}: ratio`, value: median(({ registryMs, bareMs }) => bareMs / registryMs), unit: 'of bare', aim: '>= 0.80 of bare' },
  ];
}

/** What a person takes up for ever, after one STOP: `inbox` and `outbox` rows are gone after 35 days and after publishing. */
export function sizeFigures({ sizes }: Throughput): Figure[] {
  return ['entry', 'transition', 'inbox'].flatMap((name) => {
    const size = sizes[name];
    return size ? [{ name: `registry, a STOP in ${name}`, value: size.rows + size.indexes, unit: 'bytes', note: `${Math.round(size.rows)} in rows, ${Math.round(size.indexes)} in indexes` } as const] : [];
  });
}

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, aim, note }) => [name, shown(value, unit), aim ?? '', note ?? '']);
  const all = [['Figure', 'Measured', 'Aim', 'Note'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === '/s') return `${Math.round(value).toLocaleString('en')} /s`;
  if (unit === 'of bare') return `${value.toFixed(2)} of bare`;
  if (unit === 'bytes') return `${Math.round(value)} bytes`;
  if (unit === '%') return `${value.toFixed(1)} %`;
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}
