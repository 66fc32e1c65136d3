import type { Classifier } from '@stopline/classification';
import { readQuestion } from './question.js';

/** One line in, one line out: the verdict, or what is wrong with the line. */
export function judgeLine(classifier: Pick<Classifier, 'classify'>, line: string): string {
  const question = readQuestion(line);
  return JSON.stringify('error' in question ? question : classifier.classify(question.text, question.hints));
}
