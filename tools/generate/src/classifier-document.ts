import { rulesVersion, SCORE_COLUMNS, scoreCells, scoreOf, type Judged } from '@stopline/classification';
import type { CorpusMessage, Part } from './corpus.client.js';

/** `docs/classifier.md`: how well the current rules read the corpus, by part, language and tag. */
export function classifierDocument(corpus: Readonly<Record<Part, readonly CorpusMessage[]>>): string {
  const { development, evaluation } = corpus;
  return [
    '# How well the classifier reads',
    '',
    '<!-- Generated from libs/classification/corpus by `npm run generate`. Do not edit. -->',
    '',
    `Rules \`${rulesVersion}\` over ${development.length + evaluation.length} messages, written for this by hand. **found**: certain. **held instead**: blocked at once, and a person decides. **wrongly suppressed** and`,
    '**held on none**: of messages that ask for nothing. **dropped**: ambiguous ones that were read as nothing. **words missed**: of exact START, HELP and bare answers. Rules are written',
    'looking at the development part; the evaluation part was written without looking at the rules and is only scored.',
    '',
    '## Both parts',
    '',
    ...table([
      ['development', development],
      ['evaluation', evaluation],
    ]),
    ...section('Evaluation, by language', evaluation, ({ lang }) => lang),
    ...section('Development, by language', development, ({ lang }) => lang),
    ...section('Evaluation in English, by tag', evaluation.filter(({ lang }) => lang === 'en'), ({ label, tag }) => `${label}: ${tag}`),
  ].join('\n');
}

function section(title: string, messages: readonly CorpusMessage[], group: (message: CorpusMessage) => string): string[] {
  const groups = [...Map.groupBy(messages, group)].sort(([one], [other]) => (one < other ? -1 : 1));
  return [`## ${title}`, '', ...table(groups)];
}

function table(rows: readonly (readonly [string, readonly Judged[]])[]): string[] {
  return [
    `| | ${SCORE_COLUMNS.join(' | ')} |`,
    `|---|${SCORE_COLUMNS.map(() => '---').join('|')}|`,
    ...rows.map(([name, messages]) => `| ${name} | ${scoreCells(scoreOf(messages)).join(' | ')} |`),
    '',
  ];
}
