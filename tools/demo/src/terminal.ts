import { styleText } from 'node:util';
import type { Audience, Moment, Report } from './report.js';

const WHAT = 22;
const INDENT = ' '.repeat(16);
const QUOTE_WIDTH = 78;

/** Shows the demo on standard output while it is played. */
export class Terminal implements Audience {
  private scene = 0;
  private waiting = false;

  meets(brand: string, sender: string, person: string): void {
    this.line(`\n  ${styleText('bold', brand)} texts from ${sender}. Somebody at ${person} has had enough.`);
  }

  begins(title: string): void {
    this.scene += 1;
    this.line(`\n  ${styleText('dim', String(this.scene))}  ${styleText('bold', title)}\n`);
  }

  sees({ ms, what, detail, ok, text }: Moment): void {
    const time = styleText('dim', `${ms === undefined ? '' : `${ms} ms`}`.padStart(11));
    const mark = ok ? styleText('green', '✔') : styleText('red', '✘');
    this.line(`${time}  ${mark} ${what.padEnd(WHAT)} ${ok ? styleText('dim', detail) : styleText('red', detail)}`);
    if (text !== undefined) for (const line of wrap(text, QUOTE_WIDTH)) this.line(`${INDENT}${styleText('dim', '│')} ${styleText('cyan', line)}`);
  }

  waits(what: string): void {
    if (!process.stdout.isTTY || this.waiting) return;
    this.waiting = true;
    process.stdout.write(`${INDENT}${styleText('dim', `waiting for ${what} …`)}`);
  }

  /** The last word: all promises kept, or which were not. */
  ends({ ok, scenes }: Report): void {
    const moments = scenes.flatMap(({ title, moments: all }) => all.map((moment) => ({ title, ...moment })));
    const broken = moments.filter((moment) => !moment.ok);
    if (ok) return this.line(`\n  ${styleText(['bold', 'green'], `All ${moments.length} promises kept`)}\n`);
    this.line(`\n  ${styleText(['bold', 'red'], `${broken.length} of ${moments.length} promises broken`)}`);
    for (const { title, what, detail } of broken) this.line(`    ${title}: ${what}: ${detail}`);
    this.line('');
  }

  private line(text: string): void {
    if (this.waiting) process.stdout.write('\r\x1b[K');
    this.waiting = false;
    console.log(text);
  }
}

/** The words of a text in lines of at most so many characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
