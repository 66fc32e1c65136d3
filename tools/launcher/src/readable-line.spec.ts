import { describe, expect, it } from '@jest/globals';
import { readableLine } from './readable-line.js';

describe('readableLine', () => {
  it.each([
    [
      '{"level":"fatal","time":"2026-11-24T09:31:34.351Z","service":"suppression-check","msg":"crashed","err":{"message":"no such topic","stack":"…"}}',
      '09:31:34.351 FATAL crashed: no such topic',
    ],
    ['  {"level":"info","time":"2026-11-24T09:31:34.351Z","msg":"ready"}', '  09:31:34.351 INFO  ready'],
    ['Error: Cannot find module', 'Error: Cannot find module'],
    ['{"level":30}', '{"level":30}'],
  ])('shows %j as %j', (line, shown) => {
    expect(readableLine(line)).toBe(shown);
  });
});
