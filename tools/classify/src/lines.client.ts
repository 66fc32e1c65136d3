import { createReadStream } from 'node:fs';

/** The lines of a file, or of standard input: parted by line feeds alone, since JSON may hold any other separator. */
export async function* linesOf(file: string | undefined): AsyncIterable<string> {
  const stream = (file === undefined ? process.stdin : createReadStream(file)).setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield isFirst ? line.replace(/^\ufeff/, '') : line;
      isFirst = false;
    }
  }
  if (rest !== '') yield isFirst ? rest.replace(/^\ufeff/, '') : rest;
}
