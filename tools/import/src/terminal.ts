/** One line of progress on standard error that replaces itself; a log, which is no terminal, gets none. */
export class ProgressLine {
  private shown = '';

  show(text: string): void {
    if (!process.stderr.isTTY || text === this.shown) return;
    this.shown = text;
    process.stderr.write(`\r  ${text}\u001b[K`);
  }

  end(): void {
    if (this.shown !== '') process.stderr.write('\n');
    this.shown = '';
  }
}
