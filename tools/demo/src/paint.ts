import type { Scene } from './promise.js';

/** How a scene looks on a terminal; plain where colour is off. */
export function paint(scene: Scene, colour: boolean): string {
  const paintWith = (code: string) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, dim, green, red] = ['1', '2', '32', '31'].map(paintWith) as [Paint, Paint, Paint, Paint];
  const width = Math.max(...scene.moments.map(({ what }) => what.length));
  return [
    bold(scene.title),
    ...scene.moments.map(({ atMs, what, detail }) => `  ${dim(`${String(atMs).padStart(6)} ms`)}  ${what.padEnd(width)}  ${dim(detail ?? '')}`.trimEnd()),
    ...scene.promises.map(({ what, kept, seen }) => (kept ? `  ${green('✓')} ${what}` : `  ${red('✗')} ${what}: saw ${seen}`)),
    '',
  ].join('\n');
}

type Paint = (text: string) => string;
