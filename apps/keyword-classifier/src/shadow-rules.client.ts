import { readFile } from 'node:fs/promises';
import { Classifier, readKeptRules } from '@stopline/classification';

/** The candidate rules of a file; null where none is named. A file that cannot be judged by stops the start: a shadow that is asked for must not be missing silently. */
export async function shadowRules(file: string | undefined): Promise<Classifier | null> {
  if (file === undefined) return null;
  return new Classifier(readKeptRules(file, await readFile(file, 'utf8')));
}
