import { describe, expect, test } from '@jest/globals';
import type { AuditRecord } from './audit-record.js';
import { pageOf, recordsPage } from './records-page.js';
import { cursorOf } from './search.js';

const bare: AuditRecord = {
  eventId: '5b6c7d8e-1111-5222-8333-444455556666',
  type: 'stopline.audit.read.v1',
  source: '/stopline/audit-recorder',
  tenant: 'demo',
  subject: null,
  lane: null,
  laneSeq: null,
  at: '2026-11-24T08:30:00.000Z',
  said: null,
  receivedAt: null,
  decidedAt: null,
  correlationId: '5b6c7d8e-1111-5222-8333-444455556666',
  causationId: null,
  cause: null,
  traceId: null,
  topic: null,
  part: null,
  offset: null,
  payloadSealed: 'sealed',
  payloadKey: 'seal-1',
};
const placed: AuditRecord = { ...bare, lane: 0, laneSeq: '42', topic: 'stopline.suppression-changes.v1', part: 0, offset: '17' };
const data = { key: 'demo-compliance' };

describe('a page of records', () => {
  test('shows what a record has, and its data in place of the sealed', () => {
    const { eventId, type, source, tenant, at, correlationId } = bare;
    const common = { eventId, type, source, tenant, at, correlationId, data };
    const page = pageOf([bare, placed], 100, () => data);
    expect(page).toEqual({
      records: [common, { ...common, lane: 0, laneSeq: 42, position: { topic: placed.topic, partition: 0, offset: '17' } }],
    });
    expect(recordsPage.safeParse(page).success).toBe(true);
  });

  test.each([
    ['a full page leads to the next', [bare, placed], 2, cursorOf(placed)],
    ['a page that is not full is the last', [bare], 2, undefined],
    ['an empty page is the last', [], 2, undefined],
  ])('%s', (_, found, limit, next) => {
    expect(pageOf(found, limit, () => data).next).toBe(next);
  });
});
