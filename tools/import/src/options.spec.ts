import { describe, expect, it } from '@jest/globals';
import { BadOption, readOptions } from './options.js';

const read = (line: string, envKey: string | undefined = 'env-key') => readOptions(line.split(' ').filter((part) => part !== ''), envKey);
const byDefault = { kind: 'import', file: 'list.csv', url: 'http://localhost:4300', key: 'env-key', dryRun: false, settings: {} };

describe('the command line', () => {
  it.each([
    ['list.csv', byDefault],
    ['list.csv --dry-run --region US', { ...byDefault, dryRun: true, settings: { defaultRegion: 'US' } }],
    ['--scope program:deals list.csv', { ...byDefault, settings: { program: 'deals' } }],
    ['--scope category:news list.csv --time at --number #2 --header no', { ...byDefault, settings: { category: 'news', numberColumn: '#2', timeColumn: 'at', header: 'false' } }],
    ['list.csv --url https://registry.example/ --key other', { ...byDefault, url: 'https://registry.example', key: 'other' }],
    ['--help', { kind: 'help' }],
  ])('"%s"', (line, options) => expect(read(line)).toEqual(options));

  it('names its settings in one order, whatever the order they were given in: the same import', () => {
    expect(JSON.stringify(read('list.csv --time a --region US'))).toBe(JSON.stringify(read('--region US list.csv --time a')));
  });

  it.each([
    ['', 'name the file'],
    ['a.csv b.csv', 'one file at a time'],
    ['a.csv --scope sender:1', 'is none of tenant'],
    ['a.csv --header maybe', 'is neither yes nor no'],
    ['a.csv --url registry', 'is no URL'],
  ])('"%s" is refused, and says why', (line, message) => {
    expect(() => read(line)).toThrow(BadOption);
    expect(() => read(line)).toThrow(message);
  });

  it('needs a key', () => {
    expect(() => readOptions(['a.csv'], undefined)).toThrow('API key of role compliance');
  });
});
