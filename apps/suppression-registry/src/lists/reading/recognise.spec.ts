import { describe, expect, it } from '@jest/globals';
import { dialectOf, kindOf } from './dialect.js';
import { listFormats } from './formats.js';
import { openList, type OpenList } from './list-reader.js';
import type { AskedMapping } from './recognise.js';

async function* once(text: string | Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield Buffer.from(text);
}
const open = (text: string | Buffer, asked: AskedMapping = {}) => openList(once(text), { kind: undefined, asked, limits: { rowBytes: 1024, columns: 20 } });

async function opened(text: string | Buffer, asked?: AskedMapping): Promise<OpenList> {
  const list = await open(text, asked);
  if ('kind' in list) throw new Error(list.kind);
  return list;
}
async function rowsOf(text: string | Buffer, asked?: AskedMapping) {
  const rows = [];
  for await (const part of (await opened(text, asked)).rows('2026-11-24T08:30:00.000Z')) rows.push(...part);
  return rows.map(({ row, line, number, said, fault }) => ({ row, line, ...(number && { number }), ...(said && { said }), ...(fault && { fault }) }));
}

const A = '+12025550123';
const B = '+12025550124';

describe('a list', () => {
  it.each([
    ['a plain list', `${A}\n${B}\n`, 'plain', '#1'],
    ['a plain list with a header', `Do not text\n${A}\n`, 'plain', 'Do not text'],
    ['by name', `id,Phone Number,zip\n7,${A},10115\n`, 'columns', 'Phone Number'],
    ['by content', `id,Kontakt\n7,${A}\n`, 'columns', 'Kontakt'],
    ['by content, without a header', `7,${A}\n8,${B}\n`, 'columns', '#2'],
    ['semicolons', `name;mobile\nAnn;${A}\n`, 'columns', 'mobile'],
    ['tabs', `name\tmobile\nAnn\t${A}\n`, 'columns', 'mobile'],
    ['pipes', `name|mobile\nAnn|${A}\n`, 'columns', 'mobile'],
    ['the name that tells, of two columns of numbers', `phone,agent line\n${A},${B}\n`, 'columns', 'phone'],
    ['NDJSON', `{"id":1,"msisdn":"${A}"}\n`, 'columns', 'msisdn'],
    ['UTF-16, as spreadsheets write it', Buffer.from(`\ufeffname,phone\nAnn,${A}\n`, 'utf16le'), 'columns', 'phone'],
    ['AWS', `OptOutListName,OptedOutNumber,OptedOutTimestamp,EndUserOptedOut\nDefault,${A},1700000000,true\n`, 'aws-end-user-messaging', 'OptedOutNumber'],
    ['Telnyx', `{"from":"${B}","to":"${A}","messaging_profile_id":"x","keyword":"STOP","created_at":"2025-04-28 12:00:38.631252+00:00"}\n`, 'telnyx', 'to'],
    ['Infobip', `destination,createdAt,source\n12025550123,2025-04-28T12:00:38Z,MO\n`, 'infobip-blocklist', 'destination'],
    ['Sinch', `identity,list_type\n12025550123,OPT_OUT_ALL\n`, 'sinch-consents', 'identity'],
  ])('is recognised: %s', async (_, text, format, column) => {
    const { mapping, sample } = await opened(text);
    expect([mapping.format, sample.columns[mapping.number]?.replace('\ufeff', '')]).toEqual([format, column]);
    expect((await rowsOf(text))[0]).toMatchObject({ row: 1, number: A });
  });

  it('has columns in every format of the table, and only formats that name their columns', () => {
    for (const { columns, number, optOut } of listFormats) expect(columns).toEqual(expect.arrayContaining([number, ...(optOut ? [optOut.column] : [])]));
  });

  it.each<[string, string, AskedMapping, object]>([
    ['two columns of numbers, named alike', `phone,mobile\n${A},${B}\n`, {}, { kind: 'mapping_required', candidates: ['phone', 'mobile'] }],
    ['no column of numbers', 'a,b\nx,y\n', {}, { kind: 'mapping_required', candidates: [] }],
    ['a column that is not there', `phone\n${A}\n`, { timeColumn: 'at' }, { kind: 'unknown_column', field: 'timeColumn', columns: ['phone'] }],
    ['national numbers', `phone\n${A}\n2025550177\n`, {}, { kind: 'default_region_required', examples: ['row 2: 10 digits without a plus sign, ..77'] }],
    ['numbers of several countries without plus signs', '12025550123\n447700900123\n', {}, { kind: 'default_region_required' }],
    ['an empty file', '', {}, { kind: 'empty_list' }],
    ['a header alone', 'phone,name\n', {}, { kind: 'empty_list' }],
    ['JSON in one piece', `[{"a":1}]`, {}, { kind: 'unreadable_list' }],
  ])('is not guessed at: %s', async (_, text, asked, problem) => {
    expect(await open(text, asked)).toMatchObject(problem);
  });

  it('shows no column name that could be a number (I16)', async () => {
    expect(await open(`12025550123 x,b\nx,y\n`, { header: true })).toMatchObject({ columns: ['#1', 'b'] });
  });
});

describe('the rows of a list', () => {
  it('are told by row and line, and a broken one does not keep the rest', async () => {
    expect(await rowsOf(`name,phone\n"Ann",${A}\n"broken\n\nBo,hello\nCy,${B},surplus\nDi\n"two\nlines",${B}\n`)).toEqual([
      { row: 1, line: 2, number: A },
      { row: 2, line: 3, fault: 'broken_row' },
      { row: 3, line: 5, fault: 'not_a_number' },
      { row: 4, line: 6, fault: 'broken_row' },
      { row: 5, line: 7, fault: 'no_number' },
      { row: 6, line: 8, number: B },
    ]);
  });

  it('of NDJSON too', async () => {
    const list = `{"phone":"${A}","unsubscribed_at":"2024-01-01T00:00:00Z"}\nnot json\n\n{"phone":12025550124}\n{"name":"x"}\n[]\n${`{"phone":"${'9'.repeat(2000)}"}`}\n`;
    expect(await rowsOf(list, { defaultRegion: 'US' })).toEqual([
      { row: 1, line: 1, number: A, said: '2024-01-01T00:00:00.000Z' },
      { row: 2, line: 2, fault: 'not_json' },
      { row: 3, line: 4, number: B },
      { row: 4, line: 5, fault: 'no_number' },
      { row: 5, line: 6, fault: 'not_json' },
      { row: 6, line: 7, fault: 'row_too_long' },
    ]);
  });

  it('take the time of a column whose name and content say so, and of no other', async () => {
    expect(await rowsOf(`phone,opted_out_at\n${A},2024-03-01\n`)).toMatchObject([{ said: '2024-03-01T00:00:00.000Z' }]);
    expect(await rowsOf(`phone,created_at\n${A},2024-03-01\n`)).toEqual([{ row: 1, line: 2, number: A }]);
    expect(await rowsOf(`phone,unsubscribed\n${A},yes\n`)).toEqual([{ row: 1, line: 2, number: A }]);
    expect(await rowsOf(`phone,created_at\n${A},2024-03-01\n${B},soon\n`, { timeColumn: 'created_at' })).toMatchObject([{ said: '2024-03-01T00:00:00.000Z' }, { fault: 'unreadable_time' }]);
  });

  it('that are no opt-outs are not taken', async () => {
    const twilio = `contact_id,sender_id,status,date_of_consent\n${A},MG1,opt-out,2025-02-28T10:05:27Z\n${B},MG1,opt-in,\n`;
    expect(await rowsOf(twilio)).toMatchObject([{ number: A, said: '2025-02-28T10:05:27.000Z' }, { fault: 'not_an_opt_out' }]);
    expect(await rowsOf(`phone,state\n${A},Gone\n${B},active\n`, { optOutColumn: 'state', optOutValues: ['gone'] })).toMatchObject([{ number: A }, { fault: 'not_an_opt_out' }]);
  });

  it('are the same however the file comes in pieces', async () => {
    const text = Array.from({ length: 9_000 }, (_, place) => `"${place}",+1202555${String(place).padStart(4, '0')}`).join('\r\n');
    const inPieces = async function* () {
      await Promise.resolve();
      for (let at = 0; at < text.length; at += 777) yield Buffer.from(text.slice(at, at + 777));
    };
    const list = await openList(inPieces(), { kind: undefined, asked: {}, limits: { rowBytes: 1024, columns: 20 } });
    if ('kind' in list) throw new Error(list.kind);
    const pieces = [];
    for await (const part of list.rows('2026-11-24T08:30:00.000Z')) pieces.push(...part);
    const whole = [];
    const other = await opened(text);
    for await (const part of other.rows('2026-11-24T08:30:00.000Z')) whole.push(...part);
    expect(pieces).toEqual(whole);
    expect([pieces.length, list.beginning === other.beginning]).toEqual([9_000, true]);
  });
});

describe('what a file is', () => {
  it('is seen by how it begins', () => {
    expect([kindOf('{"a":1}'), kindOf(' \n{"a":1}'), kindOf('a,b'), kindOf('[1]')]).toEqual(['ndjson', 'ndjson', 'csv', undefined]);
    expect(dialectOf('a;b,c\nd;e\nf;g')).toEqual({ separator: ';', lineEnd: '\n' });
    expect(dialectOf('"a,b";c\n"d";"e,f"\n')).toEqual({ separator: ';', lineEnd: '\n' });
    expect(dialectOf('a,b\rc,d\r')).toEqual({ separator: ',', lineEnd: '\r' });
    expect(dialectOf('+12025550123\n')).toEqual({ separator: '', lineEnd: '\n' });
  });
});
