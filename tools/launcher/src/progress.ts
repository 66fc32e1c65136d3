import { styleText } from 'node:util';
import { appNames } from './services.js';
import type { Step } from './stopline.js';

const TICK_MS = 100;
/** Without a terminal a line says every so often what is waited for. */
const REMINDER_MS = 10_000;
const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

const isService = (step: string): boolean => appNames.some((name) => name === step);

/** Shows the steps of a start on standard output: a line for each that is done, and what is waited for. */
export class Progress {
  private readonly terminal = process.stdout.isTTY;
  private readonly begun = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;
  private servicesDone = 0;
  private servicesBegun = performance.now();
  private frame = 0;

  constructor() {
    this.timer = setInterval(() => this.tick(), this.terminal ? TICK_MS : REMINDER_MS);
    this.timer.unref();
  }

  onStep = (step: Step, state: 'begun' | 'done'): void => {
    if (state === 'begun') return this.begin(step);
    const since = this.begun.get(step) ?? performance.now();
    this.begun.delete(step);
    if (!isService(step)) return this.done(step, since);
    this.servicesDone += 1;
    if (![...this.begun.keys()].some(isService)) this.done(`${this.servicesDone} services`, this.servicesBegun);
  };

  /** Takes the line that shows what is waited for away. */
  end(): void {
    clearInterval(this.timer);
    if (this.terminal) process.stdout.write('\r\x1b[K');
  }

  private begin(step: string): void {
    if (isService(step) && this.servicesDone === 0) this.servicesBegun = performance.now();
    this.begun.set(step, performance.now());
    if (step === "Kafka's jars") this.line(`  ${styleText('dim', '…')} fetching Kafka's jars from Maven Central (43 MB, only once)`);
  }

  private done(what: string, since: number): void {
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    this.line(`  ${styleText('green', '✔')} ${what.padEnd(16)} ${styleText('dim', `${seconds.padStart(5)} s`)}`);
  }

  private line(text: string): void {
    process.stdout.write(this.terminal ? `\r\x1b[K${text}\n` : `${text}\n`);
  }

  private tick(): void {
    if (this.begun.size === 0) return;
    const oldest = Math.min(...this.begun.values());
    const waiting = `waiting for ${[...this.begun.keys()].join(', ')} (${Math.round((performance.now() - oldest) / 1000)} s)`;
    if (!this.terminal) return this.line(`  … ${waiting}`);
    this.frame = (this.frame + 1) % SPINNER.length;
    const width = process.stdout.columns - 5;
    process.stdout.write(`\r\x1b[K  ${SPINNER[this.frame] ?? ''} ${styleText('dim', waiting.slice(0, width))}`);
  }
}
