import { describe, expect, test } from '@jest/globals';
import type { Sealer } from '@stopline/key-store';
import { buildEvent } from '@stopline/testing';
import { recordOf, unsealedPayload, type AuditRecord } from './audit-record.js';
import { recordOfRefused } from './refused-record.js';

const sealer: Sealer = {
  keyId: 'seal-1',
  seal: (bytes) => Buffer.from(bytes).toString('base64'),
  unseal: (sealed) => Buffer.from(sealed, 'base64'),
};
const NOW = '2026-11-24T09:00:00.000Z';
const event = buildEvent('stopline.suppression.changed.v1');
const fact = { event, kafkaTopic: 'stopline.suppression-changes.v1', lane: 3, offset: 17n };
const record = recordOf(fact, () => null, sealer);
const refused = (over: Partial<AuditRecord>) => recordOfRefused({ ...record, ...over }, fact, NOW, sealer);

describe('a record that PostgreSQL refuses', () => {
  test.each<[keyof AuditRecord, Partial<AuditRecord>, unknown]>([
    ['said', { said: '0000-01-01T00:00:00.000Z' }, null],
    ['receivedAt', { receivedAt: '2026-02-30T00:00:00.000Z' }, null],
    ['decidedAt', { decidedAt: 'now' }, null],
    ['at', { at: '' }, NOW],
    ['cause', { cause: 'a\0b' }, null],
    ['correlationId', { correlationId: 'a\0b' }, ''],
    ['causationId', { causationId: 'a'.repeat(3000) }, null],
    ['lane', { lane: 40_000 }, null],
    ['laneSeq', { laneSeq: '1e300' }, null],
  ])('has no %s that no column can hold, and all else', (field, over, expected) => {
    const { payloadSealed } = refused(over);
    expect(refused(over)).toEqual({ ...record, ...over, [field]: expected, payloadSealed });
  });

  test('with an id that is none has the id of its place', () => {
    expect(refused({ eventId: 'x' }).eventId).toMatch(/^[0-9a-f-]{36}$/);
    expect(refused({ eventId: 'x' })).toEqual(refused({ eventId: 'y' }));
  });

  test('keeps the whole event under seal: nothing is lost', () => {
    expect(unsealedPayload(refused({}), sealer)).toEqual(event);
  });
});
