import { StoplineError } from '@stopline/contracts';
import { Comparer, comparisonText } from './compare.js';
import { judgeLine } from './judge-lines.js';
import { linesOf } from './lines.client.js';
import { BadOption, readOptions } from './options.js';
import { readQuestion, type Question } from './question.js';
import { readRecordedTexts } from './recorded.client.js';
import { classifierNamed } from './rules.client.js';
import { scoreTable } from './scores.js';

const USAGE = `npm run -s classify [-- options] < texts.ndjson
  reads one JSON object a line: {"text": "...", "lang"?: "...", "country"?: "...", "numberType"?: "..."}, and writes one verdict a line

  --rules VERSION            judge by kept rules instead of the current ones
  --score                    the lines have a "label" (and "tag", "scope"): print how well they are read
  --diff OLD NEW             print which texts two sets of rules read differently, in groups ("current" is this release)
  --from TIME [--to TIME]    with --diff: over the inbound messages that Kafka has of that time (ISO 8601), from KAFKA_BROKERS
  --examples N               with --diff: texts shown of each group (default 3; 0 where texts must not be seen)
  --file FILE                read FILE instead of standard input`;

// Whoever reads the verdicts may have seen enough of them.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main();
} catch (error) {
  if (!(error instanceof StoplineError || (error instanceof Error && 'code' in error))) throw error;
  console.error(`✘ ${error.message}${error instanceof BadOption ? '\n\n' + USAGE : ''}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Date.now());
  switch (options.kind) {
    case 'help':
      return console.log(USAGE);
    case 'judge': {
      const classifier = await classifierNamed(options.rules);
      for await (const line of linesOf(options.file)) await write(judgeLine(classifier, line));
      return;
    }
    case 'score': {
      const questions: Question[] = [];
      for await (const question of questionsOf(options.file)) questions.push(question);
      return console.log(scoreTable(await classifierNamed(options.rules), questions));
    }
    case 'diff': {
      const comparer = new Comparer(await classifierNamed(options.before), await classifierNamed(options.after), options.examples);
      if (options.span) await readRecordedTexts(options.span, (text) => comparer.compare({ text, hints: {} }));
      else for await (const question of questionsOf(options.file)) comparer.compare(question);
      return console.log(comparisonText(comparer.result()));
    }
  }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function* questionsOf(file: string | undefined): AsyncIterable<Question> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const question = readQuestion(line);
    if ('error' in question) console.error(`line ${number}: ${question.error}`);
    else yield question;
  }
}
