import { setImmediate as others } from 'node:timers/promises';
import type { CheckAnswer } from '@stopline/contracts';
import { Problem } from '@stopline/service-runtime';
import { linesOf } from './lines.js';

/** So many lines are answered in a row; then what else waits has its turn. */
const SLICE = 250;

/**
 * The answer to each line as a line, in their order, while more come; it reads on only when what it said was taken. A line that cannot be answered
 * gets a problem document with its `line` instead, and the next one is read.
 */
export async function* answeredLines(pieces: AsyncIterable<Buffer>, ask: (question: unknown) => Promise<CheckAnswer>): AsyncGenerator<string> {
  let line = 0;
  for await (const lines of linesOf(pieces)) {
    for (let from = 0; from < lines.length; from += SLICE) {
      const answers: string[] = [];
      for (const text of lines.slice(from, from + SLICE)) {
        line += 1;
        if (text !== '') answers.push(`${JSON.stringify(await answerTo(text, line, ask))}\n`);
      }
      yield answers.join('');
      await others();
    }
  }
}

async function answerTo(text: string | undefined, line: number, ask: (question: unknown) => Promise<CheckAnswer>): Promise<object> {
  try {
    return await ask(questionIn(text));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { line, ...error.toJSON() };
  }
}

function questionIn(text: string | undefined): unknown {
  if (text === undefined) throw new Problem(413, { code: 'line_too_long', detail: 'A line holds one question: at most 4,096 bytes.' });
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, { code: 'invalid_json', detail: 'The line is no JSON: one question a line, in UTF-8.' });
  }
}
