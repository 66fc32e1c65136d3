import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classify, scoreOf, type Judged } from '@stopline/classification';
import { percentile, type Figure } from './figures.js';

const CORPUS = join(import.meta.dirname, '..', '..', '..', 'libs', 'classification', 'corpus', 'evaluation');
const ROUNDS = 5;
const MESSAGES = 100_000;
const LONGEST = 1_600;

interface Line extends Pick<Judged, 'label'> {
  readonly text: string;
  readonly lang: string;
  readonly country?: string;
  readonly scope?: string;
}

/** What a message to a business mostly is: nothing about messages at all. */
const ORDINARY = [
  'ok thanks see you at 5',
  'Can you move my appointment to Tuesday please?',
  'Running 10 min late, sorry!! traffic is terrible',
  'What are your hours on Saturday? Thanks',
  'Yes that works for me, I will bring the forms',
  'Hi, is the blue one still available in size M?',
  'My new address is 14 Elm Road, flat 2',
  'Gracias, nos vemos el lunes a las tres',
  'Merci beaucoup, à demain !',
  'Perfect, just parked. Which door?',
];

/** The worst that we know: words that begin many rules and end none, as long as a message can be. */
const WORST = ['stop texting dont ', 'please stop the ', 'no more of the ', 's t o p ', 'take me take my ', 'x\u0301\u0316', 'dont want to get any of ', 'stop quit ', '不要'];
const LETTERS = 'abcdefghijklmnoprstuvw';

/** How fast one core judges, and how well: over the part of the corpus that was written without looking at the rules. */
export async function classifierFigures(): Promise<Figure[]> {
  const corpus = await evaluation();
  const score = scoreOf(corpus.map(({ label, text, lang, country, scope }) => ({ label, verdict: classify(text, { language: lang, ...(country !== undefined && { country }) }), ...(scope !== undefined && { scope }) })));
  return [
    { name: 'classifier, ordinary messages', value: best(ORDINARY), unit: '/s', aim: '>= 100,000 /s', note: `one core, best of ${ROUNDS} rounds of ${MESSAGES}` },
    { name: 'classifier, the corpus', value: best(corpus.map(({ text }) => text)), unit: '/s', note: 'most of it about stopping' },
    { name: `classifier, worst ${LONGEST} characters`, value: Math.max(...WORST.map((unit) => medianMs(() => unit.repeat(LONGEST)))), unit: 'ms', aim: '< 1 ms', note: 'median of 20' },
    { name: `classifier, ${LONGEST} characters of the corpus in a row`, value: medianMs(inARow(corpus.map(({ text }) => text))), unit: 'ms', aim: '< 1 ms', note: 'median of 20, other messages each time' },
    { name: `classifier, ${LONGEST} characters of words never seen`, value: medianMs(newWords), unit: 'ms', note: 'median of 20, other words each time' },
    { name: 'classifier, opt-outs found', value: share(score.found, score.optOuts), unit: '%', aim: '>= 90 %', note: `${corpus.length} unseen messages; docs/classifier.md has more` },
    { name: 'classifier, wrongly suppressed', value: share(score.wronglySuppressed, score.none), unit: '%', aim: '<= 1 %' },
    { name: 'classifier, held on none', value: share(score.heldOnNone, score.none), unit: '%', aim: '<= 5 %' },
    { name: 'classifier, ambiguous dropped', value: share(score.dropped, score.ambiguous), unit: '%', aim: '<= 10 %' },
  ];
}

async function evaluation(): Promise<readonly Line[]> {
  const files = (await readdir(CORPUS)).filter((file) => file.endsWith('.ndjson'));
  const contents = await Promise.all(files.map((file) => readFile(join(CORPUS, file), 'utf8')));
  return contents.flatMap((content) => content.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line));
}

function best(texts: readonly string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    for (let count = 0; count < MESSAGES; count += 1) classify(texts[count % texts.length] ?? '');
    return (MESSAGES * 1000) / (performance.now() - begin);
  });
  return Math.max(...rounds);
}

function medianMs(textOf: (round: number) => string): number {
  const rounds = Array.from({ length: 20 }, (_, round) => {
    const text = textOf(round).slice(0, LONGEST);
    const begin = performance.now();
    classify(text);
    return performance.now() - begin;
  });
  return percentile(rounds, 50);
}

/** Words of five letters that nobody has typed before; others in each round. */
function newWords(round: number): string {
  let state = round + 1;
  const letter = (): string => LETTERS[(state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1) % LETTERS.length] ?? 's';
  return Array.from({ length: LONGEST / 6 }, () => `s${letter()}${letter()}${letter()}${letter()} `).join('');
}

/** Messages about stopping, one sentence after the other; others in each round. */
function inARow(texts: readonly string[]): (round: number) => string {
  let next = 0;
  return () => {
    let text = '';
    while (text.length < LONGEST) text += `${texts[next++ % texts.length] ?? ''}. `;
    return text;
  };
}

function share(part: number, whole: number): number {
  return (100 * part) / whole;
}
