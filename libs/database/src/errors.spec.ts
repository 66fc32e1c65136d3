import { describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable, readConnectError, readDriverError, StatementRefused } from './errors.js';

const NUMBER = '+12025550123';

function serverError(code: string): Error {
  return Object.assign(new Error(`duplicate key ${NUMBER}`), {
    code,
    severity: 'ERROR',
    detail: `Key (number)=(${NUMBER}) already exists.`,
    table: 'ledger',
    constraint: 'ledger_pkey',
  });
}

describe('what a failed call of the driver means', () => {
  it.each([
    ['the server is shutting down', serverError('57P01')],
    ['a statement timeout', serverError('57014')],
    ['a deadlock', serverError('40P01')],
    ['a disk that is full', serverError('53100')],
    ['a transaction left idle (F11)', serverError('25P03')],
    ['a standby that was the primary (F10)', serverError('25006')],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a cut connection', new Error('Connection terminated unexpectedly')],
    ['no answer in time (F13)', new Error('Query read timeout')],
  ])('%s is waited out', (_, error) => {
    const read = readDriverError(error);
    expect(read).toBeInstanceOf(DatabaseUnavailable);
    expect(read).toMatchObject({ retriable: true, code: 'database_unavailable', logLevel: 'warn' });
  });

  it.each([
    ['a unique violation', '23505'],
    ['a missing privilege', '42501'],
    ['a wrong value', '22P02'],
  ])('%s is refused for good', (_, code) => {
    expect(readDriverError(serverError(code))).toMatchObject({ retriable: false, sqlstate: code, table: 'ledger', constraint: 'ledger_pkey' });
  });

  it('no value of a row is in the error (I16)', () => {
    const read = readDriverError(serverError('23505')) as StatementRefused;
    expect(JSON.stringify({ ...read, message: read.message, stack: read.stack, cause: read.cause })).not.toContain(NUMBER);
  });

  it('a mistake in code is not waited out', () => {
    const mistake = new TypeError('Converting circular structure to JSON');
    expect(readDriverError(mistake)).toBe(mistake);
  });
});

describe('a connection that is refused', () => {
  it.each([['a changed password', '28P01'], ['a database that is being renamed', '3D000'], ['no connection left', '53300']])('for %s is waited out', (_, code) => {
    expect(readConnectError(serverError(code))).toMatchObject({ name: 'DatabaseUnavailable', retriable: true });
  });
});
