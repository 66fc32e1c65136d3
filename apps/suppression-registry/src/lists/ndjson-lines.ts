const LINES = 1_000;

/** Values as NDJSON, many lines at a time. */
export async function* ndjsonLines(values: AsyncIterable<object>): AsyncGenerator<string> {
  let lines: string[] = [];
  for await (const value of values) {
    lines.push(JSON.stringify(value));
    if (lines.length < LINES) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}
