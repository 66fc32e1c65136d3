import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { classify, labelOf, scoreOf, type Score } from '@stopline/classification';
import { judgedCorpus, PARTS, type CorpusMessage, type Part } from './corpus.client.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Bounds {
  /** Least share of opt-outs that are certain. */
  readonly found: number;
  /** Greatest shares. */
  readonly wronglySuppressed: number;
  readonly heldOnNone: number;
  readonly dropped: number;
}

/** What must hold of the frozen corpus, in both directions. Every other change of a score shows in `docs/classifier.md`, which must be fresh. */
const BOUNDS: Readonly<Record<Part, Bounds>> = {
  development: { found: 0.98, wronglySuppressed: 0.004, heldOnNone: 0.02, dropped: 0.02 },
  evaluation: { found: 0.9, wronglySuppressed: 0.02, heldOnNone: 0.05, dropped: 0.22 },
};

function shares(score: Score): Bounds {
  return {
    found: score.found / score.optOuts,
    wronglySuppressed: score.wronglySuppressed / score.none,
    heldOnNone: score.heldOnNone / score.none,
    dropped: score.dropped / score.ambiguous,
  };
}

describe.each(PARTS)('the %s part of the corpus', (part) => {
  it('is read well enough in both directions, and opts nobody in', async () => {
    const corpus = await judgedCorpus(ROOT, part);
    const score = scoreOf(corpus);
    const bounds = BOUNDS[part];
    const found = shares(score);
    expect(score.wrongOptIns).toBe(0);
    expect(found.found).toBeGreaterThanOrEqual(bounds.found);
    expect(found.wronglySuppressed).toBeLessThanOrEqual(bounds.wronglySuppressed);
    expect(found.heldOnNone).toBeLessThanOrEqual(bounds.heldOnNone);
    expect(found.dropped).toBeLessThanOrEqual(bounds.dropped);
  });
});

it.each<[noise: string, change: (text: string) => string]>([
  ['an emoji behind it', (text) => `${text} 🙏`],
  ['an angry one', (text) => `${text} 😡`],
  ['a stop sign', (text) => `${text} 🛑`],
  ['capitals', (text) => text.toUpperCase()],
  ['letters in parts', (text) => text.normalize('NFD')],
  ['space around it', (text) => `\n  ${text}\u00a0`],
])('no certain request is lost by %s (R2)', async (_, change) => {
  const requests = (await judgedCorpus(ROOT, 'development')).filter(({ verdict }) => labelOf(verdict) === 'opt_out');
  const lost = requests.filter(({ text, lang }) => classify(change(text), { language: lang }).intent !== 'opt_out' && classify(text, { language: lang }).intent === 'opt_out');
  expect(lost.map(({ lang, text }) => `${lang}: ${text}`)).toEqual([]);
});

it('no message is in both parts, or twice in one', async () => {
  const texts = (await Promise.all(PARTS.map((part) => judgedCorpus(ROOT, part)))).flat();
  const seen = Map.groupBy(texts.filter(({ label }) => label !== 'conditional'), ({ lang, text }: CorpusMessage) => `${lang} ${text.trim()}`);
  expect([...seen].filter(([, messages]) => messages.length > 1).map(([text]) => text)).toEqual([]);
});
