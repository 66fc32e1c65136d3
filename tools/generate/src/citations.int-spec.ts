import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../../', import.meta.url).pathname;
const TEXT = /\.(ts|mjs|md|json|yaml|proto)$/;
const URLS = /\bhttps?:\/\/\S+/g;
const MADE = /(^|\/)(dist|node_modules)\//;

interface Found {
  readonly what: string;
  readonly where: string;
}

const files = ['apps', 'libs', 'tools', 'docs'].flatMap(textsIn);
const pages = ['README.md', 'CONTRIBUTING.md'];
const texts = new Map([...files, ...pages].map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

function textsIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((file) => TEXT.test(file) && !MADE.test(file));
}

function matches(pattern: RegExp, text: string): string[][] {
  return [...text.matchAll(pattern)].map((match) => [...match]);
}

/** Everything that the pattern's groups find, with file and line. A comment's signs at the start of its lines count as blanks. */
function cited(pattern: RegExp): Found[] {
  return [...texts].flatMap(([file, text]) => {
    const flat = text.replace(/\n[ \t]*(?:\*|\/\/)? ?/g, (gap) => '\n'.padEnd(gap.length)).replace(URLS, '');
    return [...flat.matchAll(pattern)].flatMap((match) => {
      const where = `${file}:${flat.slice(0, match.index).split('\n').length}`;
      return match.slice(1).flatMap((what) => (what ? [{ what, where }] : []));
    });
  });
}

function page(name: string): string {
  return texts.get(name) ?? '';
}

function defined(name: string, pattern: RegExp): string[] {
  return matches(pattern, page(name)).flatMap(([, what]) => what ?? []);
}

function undefinedOf(citations: readonly Found[], known: readonly string[]): string[] {
  return citations.filter(({ what }) => !known.includes(what)).map(({ what, where }) => `${where} ${what}`);
}

describe('numbers of requirements', () => {
  const numbers = [
    ...defined('docs/requirements/rules.md', /^\| (R\d+) \|/gm),
    ...defined('docs/requirements/reliability.md', /^\| ([IF]\d+) \|/gm),
    ...defined('docs/requirements/security.md', /^- (S\d+): /gm),
  ];

  test.each([['R', 25], ['I', 17], ['F', 34], ['S', 40]] as const)('%s: 1 to %i are each defined once, in order', (letter, last) => {
    const expected = Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
    expect(numbers.filter((number) => number.startsWith(letter))).toEqual(expected);
  });

  test('each that is cited is defined', () => {
    expect(undefinedOf(cited(/\b([RIFS]\d{1,2})\b/g), numbers)).toEqual([]);
  });
});

describe('sections', () => {
  test.each([
    ['design', 'docs/design.md'],
    ['reliability', 'docs/requirements/reliability.md'],
  ])('each of %s that is cited stands in %s', (name, file) => {
    const citations = cited(new RegExp(`\\b${name}(?:\\.md)?\`?\\s+§(\\d+(?:\\.\\d+)?)(?: to §(\\d+))?`, 'g'));
    expect(citations.length).toBeGreaterThan(0);
    expect(undefinedOf(citations, defined(file, /^#+ §(\S+)/gm))).toEqual([]);
  });
});

describe('documents', () => {
  test('each that is named exists', () => {
    const names = [...texts.keys()].map((file) => basename(file)).filter((name) => name.endsWith('.md'));
    expect(undefinedOf(cited(/(?<![\w.*-])([\w-]+\.md)\b/g), names)).toEqual([]);
  });

  test('each relative link leads somewhere', () => {
    const broken = [...texts].filter(([file]) => file.endsWith('.md')).flatMap(([file, text]) =>
      matches(/\]\((?![a-z]+:|#)([^)\s#]+)[^)]*\)/g, text)
        .map(([, target]) => join(ROOT, dirname(file), decodeURI(target ?? '')))
        .filter((target) => !existsSync(target))
        .map((target) => `${file} ${relative(ROOT, target)}`),
    );
    expect(broken).toEqual([]);
  });
});
