const LONGEST = 4_096;
const NEWLINE = 10;

/** The lines of a text that comes in pieces: those that a piece completes, together. One over 4,096 bytes is undefined, and is not kept. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly (string | undefined)[]> {
  let rest: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces) {
    const lines: (string | undefined)[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      lines.push(lineOf(rest, piece.subarray(from, end)));
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = begun(rest, piece.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (rest === undefined || rest.length > 0) yield [rest && lineOf(rest, Buffer.alloc(0))];
}

/** A line that is not complete yet; undefined: it is too long already. */
function begun(rest: Buffer | undefined, more: Buffer): Buffer | undefined {
  return rest === undefined || rest.length + more.length > LONGEST ? undefined : Buffer.concat([rest, more]);
}

function lineOf(rest: Buffer | undefined, end: Buffer): string | undefined {
  return begun(rest, end)?.toString('utf8').trim();
}
