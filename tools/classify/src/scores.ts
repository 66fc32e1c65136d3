import { SCORE_COLUMNS, scoreCells, scoreOf, type Classifier, type Judged } from '@stopline/classification';
import type { Question } from './question.js';

/** The score of labelled texts as a table: by language, by tag within each, and over all. */
export function scoreTable(classifier: Pick<Classifier, 'classify'>, questions: readonly Question[]): string {
  const judged = questions.flatMap(({ text, hints, label, tag, scope }) =>
    label ? [{ label, tag: `${hints.language ?? 'und'} ${tag ?? ''}`.trim(), verdict: classifier.classify(text, hints), ...(scope !== undefined && { scope }) }] : [],
  );
  const rows = [...Map.groupBy(judged, ({ tag }) => tag)].sort(([one], [other]) => (one < other ? -1 : 1));
  const table = [['', ...SCORE_COLUMNS], ...rows.map(([tag, messages]) => row(tag, messages)), row('all', judged)];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return table.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function row(name: string, messages: readonly Judged[]): readonly string[] {
  return [name, ...scoreCells(scoreOf(messages))];
}
