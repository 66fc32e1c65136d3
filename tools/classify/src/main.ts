import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { StoplineError } from '@stopline/contracts';
import { Comparer, comparisonText } from './compare.js';
import { judgeLine } from './judge-lines.js';
import { readQuestion, type Question } from './question.js';
import { recordedTexts } from './recorded.client.js';
import { classifierNamed } from './rules.client.js';
import { scoreTable } from './scores.js';

const USAGE = `npm run -s classify [-- options] < texts.ndjson
  reads one JSON object a line: {"text": "...", "lang"?: "...", "country"?: "...", "numberType"?: "..."}, and writes one verdict a line

  --rules VERSION            judge by kept rules instead of the current ones
  --score                    the lines have a "label" (and "tag", "scope"): print how well they are read
  --diff OLD --with NEW      print which texts two sets of rules read differently, in groups ("current" is this release); also: --diff OLD NEW
  --from TIME [--to TIME]    with --diff: over the inbound messages that Kafka has of that time (ISO 8601), from KAFKA_BROKERS
  --examples N               with --diff: texts shown of each group (default 3; 0 where texts must not be seen)
  --file FILE                read FILE instead of standard input`;

try {
  await main();
} catch (error) {
  if (!(error instanceof StoplineError || (error instanceof Error && 'code' in error))) throw error;
  console.error(`✘ ${error.message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rules: { type: 'string', default: 'current' },
      score: { type: 'boolean' },
      diff: { type: 'string' },
      with: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      examples: { type: 'string', default: '3' },
      file: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  const lines = () => createInterface({ input: values.file === undefined ? process.stdin : createReadStream(values.file), crlfDelay: Infinity });
  if (values.diff !== undefined) {
    const [before, after] = [await classifierNamed(values.diff), await classifierNamed(values.with ?? positionals[0] ?? 'current')];
    const comparer = new Comparer(before, after, Number(values.examples));
    const texts = values.from === undefined ? questionsOf(lines()) : await recordedTexts(values.from, values.to);
    for await (const text of texts) comparer.compare(text);
    return console.log(comparisonText(comparer.result()));
  }
  const classifier = await classifierNamed(values.rules);
  if (values.score) {
    const questions: Question[] = [];
    for await (const question of questionsOf(lines())) questions.push(question);
    return console.log(scoreTable(classifier, questions));
  }
  for await (const line of lines()) {
    if (!process.stdout.write(`${judgeLine(classifier, line)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function* questionsOf(lines: AsyncIterable<string>): AsyncIterable<Question> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const question = readQuestion(line);
    if ('error' in question) console.error(`line ${number}: ${question.error}`);
    else yield question;
  }
}
