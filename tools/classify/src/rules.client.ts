import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Classifier, currentRules, readKeptRules, RulesRefused } from '@stopline/classification';

const KEPT = join(import.meta.dirname, '..', '..', '..', 'libs', 'classification', 'rules');

/** A classifier by name: `current`, a kept version or its beginning, or a file of kept rules. */
export async function classifierNamed(name: string): Promise<Classifier> {
  if (name === 'current' || name === currentRules.rulesVersion) return currentRules;
  const file = name.endsWith('.json') ? name : await keptFile(name);
  return new Classifier(readKeptRules(file, await readFile(file, 'utf8')));
}

async function keptFile(name: string): Promise<string> {
  const kept = (await readdir(KEPT).catch(() => [])).filter((file) => file.endsWith('.json'));
  const [file, ...others] = kept.filter((candidate) => candidate.startsWith(name));
  if (file !== undefined && others.length === 0) return join(KEPT, file);
  const known = ['current', ...kept.map((candidate) => candidate.replace('.json', ''))].join(', ');
  throw new RulesRefused(`there ${file === undefined ? 'are no rules' : 'is more than one set of rules'} called ${name}; there are: ${known}`);
}
