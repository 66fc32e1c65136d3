import { describe, expect, it } from '@jest/globals';
import { openList } from './reading/list-reader.js';
import { answerer, ScrubWriter } from './scrub.js';
import type { Standing } from './standings.store.js';

const send = { program: 'deals', category: 'marketing', policy: { consentRequired: false, exempt: false } };
const A = '+12025550123';
const said = (second: number) => `2026-11-24T08:30:0${second}.000Z`;

async function scrubbed(text: string): Promise<string> {
  const source = (async function* () {
    await Promise.resolve();
    yield Buffer.from(text);
  })();
  const list = await openList(source, { kind: undefined, asked: {}, limits: { rowBytes: 100, columns: 9 } });
  if ('kind' in list) throw new Error(list.kind);
  const writer = new ScrubWriter(list);
  const answerTo = answerer(send);
  let out = writer.begin();
  for await (const rows of list.rows(said(0))) out += rows.map((row) => writer.row(row, answerTo(row, undefined))).join('');
  return Buffer.from(out, 'latin1').toString();
}

describe('a scrubbed list', () => {
  it.each([
    ['a plain list', `${A}\n`, `${A},ALLOW,NO_ENTRY\n`],
    ['a header', `phone;name\n${A};Bé\n`, `phone;name;decision;reason\n${A};Bé;ALLOW;NO_ENTRY\n`],
    ['a byte order mark', `\ufeffphone,name\n${A},x\n`, `\ufeffphone,name,decision,reason\n${A},x,ALLOW,NO_ENTRY\n`],
    ['CRLF', `phone,name\r\n${A},x\r\n`, `phone,name,decision,reason\r\n${A},x,ALLOW,NO_ENTRY\r\n`],
    ['cells that are missing', `phone,name,city\n${A}\n`, `phone,name,city,decision,reason\n${A},,,ALLOW,NO_ENTRY\n`],
    ['a surplus cell, behind which nothing would stand right', `phone,name\n${A},a,b\n`, `phone,name,decision,reason\n"${A},a,b",,UNKNOWN,BROKEN_ROW\n`],
    ['an open quote, which would swallow the answer', `phone,name\n${A},x\n"${A},x\n`, `phone,name,decision,reason\n${A},x,ALLOW,NO_ENTRY\n"""${A},x",,UNKNOWN,BROKEN_ROW\n`],
    ['a row that is too long', `phone,name\n${A},x\n${'y'.repeat(200)}\n`, `phone,name,decision,reason\n${A},x,ALLOW,NO_ENTRY\n,,UNKNOWN,ROW_TOO_LONG\n`],
    ['NDJSON', `{"phone":"${A}"} \n{}\n`, `{"phone":"${A}","decision":"ALLOW","reason":"NO_ENTRY"}\n{"decision":"UNKNOWN","reason":"NO_NUMBER"}\n`],
  ])('%s', async (_, before, after) => {
    expect(await scrubbed(before)).toBe(after);
  });

  it('decides by the one rule, of all entries that a person has, several of one scope among them', () => {
    const entry = (state: 'suppressed' | 'released', second: number) => ({ scope: { kind: 'program', id: 'deals' } as const, state, said: said(second) });
    const answer = (standing: Standing) => answerer(send)({ row: 1, line: 1, raw: '', cells: 1, number: A }, standing);
    expect(answer({ entries: [entry('suppressed', 1), entry('released', 2)], holds: [] })).toMatchObject({ decision: 'ALLOW', reason: 'RELEASED' });
    expect(answer({ entries: [entry('released', 2), entry('suppressed', 3)], holds: [] })).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
    expect(answer({ entries: [], holds: [{ holdId: 'h', scope: { kind: 'tenant' }, cause: 'ambiguous_text' }] })).toMatchObject({ decision: 'BLOCK', reason: 'HELD' });
  });
});
