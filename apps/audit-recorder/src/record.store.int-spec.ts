import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database, migrate } from '@stopline/database';
import { usePostgres } from '@stopline/testing';
import pg from 'pg';
import type { AuditRecord } from './audit-record.js';
import { PostgresRecordStore } from './record.store.js';
import { READER, schema, WRITER } from './schema.js';
import type { SearchFilter } from './search.js';

const postgres = usePostgres();
const subject = `k1.${'0a'.repeat(16)}`;
const other = `k1.${'0b'.repeat(16)}`;
let owner: pg.Client;
let writer: Database;
let reader: Database;
let store: PostgresRecordStore;

function record(place: number, over: Partial<AuditRecord> = {}): AuditRecord {
  return {
    eventId: `00000000-0000-5000-8000-${String(place).padStart(12, '0')}`,
    type: 'stopline.suppression.changed.v1',
    source: '/stopline/suppression-registry',
    tenant: 'demo',
    subject,
    lane: 3,
    laneSeq: '9007199254740993',
    at: `2026-11-24T08:30:00.${String(place).padStart(3, '0')}Z`,
    said: '2026-11-24T08:29:59.000Z',
    receivedAt: '2026-11-24T08:29:59.100Z',
    decidedAt: null,
    correlationId: 'story-1',
    causationId: 'cause-1',
    cause: 'keyword',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    topic: 'stopline.suppression-changes.v1',
    part: 3,
    offset: '9007199254740995',
    payloadSealed: 'AAECAwQF',
    payloadKey: 'seal-1',
    ...over,
  };
}

const ids = async (tenant: string, filter: Partial<SearchFilter> = {}): Promise<string[]> =>
  (await store.search(tenant, { limit: 500, ...filter })).map(({ eventId }) => eventId.slice(-2));

describe('the record store', () => {
  beforeAll(async () => {
    await migrate(postgres.url, schema);
    const open = (role: string) => Database.open({ url: postgres.url, schema: schema.schema, role, poolSize: 4, applicationName: 'spec' });
    [writer, reader] = await Promise.all([open(WRITER), open(READER)]);
    store = new PostgresRecordStore(writer, reader);
    owner = new pg.Client({ connectionString: postgres.url });
    await owner.connect();
  });
  afterAll(async () => {
    await Promise.all([writer.close(), reader.close(), owner.end()]);
  });
  beforeEach(async () => {
    await owner.query('TRUNCATE audit.record');
  });

  describe('records', () => {
    test('read back as they were written, 64-bit numbers and bytes exact', async () => {
      const bare = record(2, { lane: null, laneSeq: null, topic: null, part: null, offset: null, said: null, receivedAt: null, cause: null });
      await store.add([record(1), bare]);
      await expect(store.search('demo', { limit: 10 })).resolves.toEqual([record(1), bare]);
    });

    test('no records are no statement', async () => {
      await expect(store.add([])).resolves.toBeUndefined();
    });

    test('I13: one event is one record, however often and by however many it is added; the first stays', async () => {
      await store.add([record(1), record(1, { cause: 'phrase' })]);
      await Promise.all(Array.from({ length: 20 }, () => store.add([record(1, { cause: 'web' }), record(2, { cause: 'web' })])));
      await expect(store.search('demo', { limit: 10 })).resolves.toMatchObject([{ cause: 'keyword' }, { cause: 'web' }]);
    });
  });

  describe('a search', () => {
    beforeEach(async () => {
      await store.add([
        record(1),
        record(2, { subject: other, correlationId: 'story-2' }),
        record(3, { type: 'stopline.reply.concluded.v1' }),
        record(4, { subject: null }),
        record(5, { tenant: 'northwind' }),
        record(6, { tenant: null }),
      ]);
    });

    test.each<[string, Partial<SearchFilter>, string[]]>([
      ['of everything', {}, ['01', '02', '03', '04']],
      ['of one person', { subjects: [subject] }, ['01', '03']],
      ['of a person with a token under each of two keys', { subjects: [subject, other] }, ['01', '02', '03']],
      ['of one story', { correlationId: 'story-2' }, ['02']],
      ['of some kinds', { kinds: ['stopline.reply.concluded.v1', 'stopline.audit.read.v1'] }, ['03']],
      ['from a time on, the time included', { from: '2026-11-24T08:30:00.003Z' }, ['03', '04']],
      ['up to a time, the time excluded', { to: '2026-11-24T08:30:00.003Z' }, ['01', '02']],
      ['of all at once', { subjects: [subject], from: '2026-11-24T08:30:00.002Z', to: '2026-11-24T08:30:00.004Z' }, ['03']],
    ])('%s', async (_, filter, found) => {
      await expect(ids('demo', filter)).resolves.toEqual(found);
    });

    test('goes page by page through records of one instant, none twice, none left out', async () => {
      await owner.query('TRUNCATE audit.record');
      await store.add(Array.from({ length: 25 }, (_, place) => record(place, { at: '2026-11-24T08:30:00.000Z' })));
      const pages: string[][] = [];
      let cursor: SearchFilter['cursor'];
      do {
        const page = await store.search('demo', { limit: 10, ...(cursor && { cursor }) });
        pages.push(page.map(({ eventId }) => eventId));
        cursor = page.at(-1);
      } while (pages.at(-1)?.length === 10);
      expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
      expect(new Set(pages.flat()).size).toBe(25);
      expect(pages.flat()).toEqual(pages.flat().toSorted());
    });

    test('gives what was said at one instant in the order of its lane, also across pages; what has no number first', async () => {
      await owner.query('TRUNCATE audit.record');
      const at = '2026-11-24T08:30:00.000Z';
      await store.add([record(1, { at, laneSeq: '12' }), record(2, { at, laneSeq: '9' }), record(3, { at, laneSeq: null }), record(4, { at, laneSeq: '10' })]);
      await expect(ids('demo')).resolves.toEqual(['03', '02', '04', '01']);
      const first = await store.search('demo', { limit: 1 });
      await expect(ids('demo', { cursor: first[0] })).resolves.toEqual(['02', '04', '01']);
      await expect(ids('demo', { cursor: (await store.search('demo', { limit: 2 }))[1] })).resolves.toEqual(['04', '01']);
    });

    test('I17: finds nothing of another tenant, or of none', async () => {
      await expect(ids('northwind')).resolves.toEqual(['05']);
      await expect(ids('nobody')).resolves.toEqual([]);
    });

    test.each<[string, string | undefined, number]>([
      ['no tenant set', undefined, 0],
      ['one tenant set', 'northwind', 1],
    ])('S19: row security itself keeps the reader inside its tenant: %s', async (_, tenant, seen) => {
      const rows = await reader.transaction(async (tx) => {
        if (tenant !== undefined) await tx.query("SELECT set_config('stopline.tenant', $1, true)", [tenant]);
        return tx.query('SELECT 1 AS one FROM audit.record');
      });
      expect(rows).toHaveLength(seen);
    });
  });
});
