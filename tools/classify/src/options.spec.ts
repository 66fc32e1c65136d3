import { describe, expect, it } from '@jest/globals';
import { BadOption, readOptions } from './options.js';

const NOW = Date.parse('2026-11-24T00:00:00Z');
const read = (line: string) => readOptions(line.split(' ').filter((part) => part !== ''), NOW);

describe('the command line', () => {
  it.each([
    ['', { kind: 'judge', rules: 'current' }],
    ['--rules 2-ab --file x.ndjson', { kind: 'judge', rules: '2-ab', file: 'x.ndjson' }],
    ['--score', { kind: 'score', rules: 'current' }],
    ['--diff 2-ab', { kind: 'diff', before: '2-ab', after: 'current', examples: 3 }],
    ['--diff 2-ab 2-cd --examples 0', { kind: 'diff', before: '2-ab', after: '2-cd', examples: 0 }],
    ['--diff 2-ab --with 2-cd', { kind: 'diff', before: '2-ab', after: '2-cd', examples: 3 }],
    ['--diff 2-ab --from 2026-11-23T00:00:00Z', { kind: 'diff', before: '2-ab', after: 'current', examples: 3, span: { from: NOW - 86_400_000, to: NOW } }],
    ['--help', { kind: 'help' }],
  ])('"%s"', (line, options) => expect(read(line)).toEqual(options));

  it.each([
    ['texts.ndjson', '"texts.ndjson" is no option; a file is read with --file'],
    ['--from 2026-11-01', '--from goes with --diff'],
    ['--examples 3', '--examples goes with --diff'],
    ['--diff a --score', '--score does not go with --diff'],
    ['--diff a b c', 'compares two sets of rules'],
    ['--diff a --examples many', '--examples many is no number'],
    ['--diff a --from yesterday', '--from yesterday is no time'],
    ['--diff a --to 2026-11-01', '--to goes with --from'],
    ['--diff a --from 2026-11-01 --file x', '--file does not go with --from'],
  ])('"%s" is refused, and says why', (line, message) => {
    expect(() => read(line)).toThrow(BadOption);
    expect(() => read(line)).toThrow(message);
  });
});
