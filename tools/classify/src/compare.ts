import { differenceOf, type Classifier } from '@stopline/classification';
import type { Question } from './question.js';

/** Texts that two sets of rules read differently, in groups by how, the largest first. */
export interface Comparison {
  readonly texts: number;
  readonly groups: readonly { readonly change: string; readonly count: number; readonly examples: readonly string[] }[];
}

/** Compares two sets of rules over texts. Of each group at most `examples` texts are kept. */
export class Comparer {
  private texts = 0;
  private readonly groups = new Map<string, { count: number; examples: string[] }>();

  constructor(
    private readonly before: Pick<Classifier, 'classify'>,
    private readonly after: Pick<Classifier, 'classify'>,
    private readonly examples: number,
  ) {}

  compare({ text, hints }: Pick<Question, 'text' | 'hints'>): void {
    this.texts += 1;
    const after = this.after.classify(text, hints);
    const change = differenceOf(this.before.classify(text, hints), after);
    if (change === undefined) return;
    const key = `${change} [${after.rule}]`;
    const group = this.groups.get(key) ?? { count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < this.examples) group.examples.push(text);
    this.groups.set(key, group);
  }

  result(): Comparison {
    const groups = [...this.groups].map(([change, { count, examples }]) => ({ change, count, examples }));
    return { texts: this.texts, groups: groups.sort((one, other) => other.count - one.count || (one.change < other.change ? -1 : 1)) };
  }
}

/** The comparison for a terminal. */
export function comparisonText({ texts, groups }: Comparison): string {
  const changed = groups.reduce((sum, { count }) => sum + count, 0);
  const lines = groups.flatMap(({ change, count, examples }) => [`${String(count).padStart(7)}  ${change}`, ...examples.map((text) => `           ${JSON.stringify(text)}`)]);
  return [`${changed} of ${texts} texts are read differently`, ...lines].join('\n');
}
