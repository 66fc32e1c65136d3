import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Provider } from '@nestjs/common';
import { Database } from '@stopline/database';
import { Publisher, RecordProducer } from '@stopline/messaging';
import { SubjectKeyring } from '@stopline/phone-number';
import { ApiKeys, CONFIG, DIRECTORY, Health, httpAppOf, KEYS, Shutdown } from '@stopline/service-runtime';
import { useKeys, usePostgres } from '@stopline/testing';
import { AppModule } from '../app.module.js';
import { fakeDirectory } from '../directory.fake.js';
import { listLimits } from '../lists/list-limits.fake.js';
import { fakeShutdown } from '../registry-app.fake.js';
import { asOwner, openRegistry } from '../registry.fake.js';
import { assertSubjectKeys, SubjectKeysChanged } from './subject-keys.store.js';

const postgres = usePostgres();
const keys = useKeys('demo');
let db: Database;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(() => asOwner(postgres.url, 'TRUNCATE subject_key'));

const keyring = (...keys: [id: string, byte: number][]) =>
  new SubjectKeyring(new Map([['demo', keys.map(([id, byte]) => ({ id, key: Buffer.alloc(32, byte) }))]]));
const noted = () => asOwner<{ key_id: string }>(postgres.url, 'SELECT key_id FROM subject_key ORDER BY key_id');

describe('a start of the registry', () => {
  it('notes its keys, and starts with them again, also beside a newer one', async () => {
    await assertSubjectKeys(db, keyring(['k1', 1]));
    await assertSubjectKeys(db, keyring(['k1', 1]));
    await assertSubjectKeys(db, keyring(['k2', 2], ['k1', 1]));
    expect(await noted()).toEqual([{ key_id: 'k1' }, { key_id: 'k2' }]);
  });

  it('is refused with replaced keys, says what and where and the way out, and notes nothing', async () => {
    await assertSubjectKeys(db, keyring(['k1', 1]));
    const refused = assertSubjectKeys(db, keyring(['k2', 2], ['k1', 3]));
    await expect(refused).rejects.toBeInstanceOf(SubjectKeysChanged);
    await expect(refused).rejects.toThrow(/tenant demo: key k1 is not the one it was[^]*STOPLINE_KEYS_DIR from their backup/);
    expect(await noted()).toEqual([{ key_id: 'k1' }]);
  });

  it('of the whole service is refused as well', async () => {
    await assertSubjectKeys(db, keyring(['k1', 1]));
    const shutdown = fakeShutdown();
    const provided: [unknown, unknown][] = [
      [CONFIG, listLimits],
      [KEYS, keys.keys],
      [DIRECTORY, fakeDirectory()],
      [Database, db],
      [Publisher, {}],
      [RecordProducer, {}],
      [Health, new Health()],
      [Shutdown, shutdown],
      [ApiKeys, new ApiKeys(fakeDirectory())],
    ];
    const providers = provided.map(([provide, useValue]) => ({ provide, useValue }) as Provider);
    await expect(httpAppOf({ service: 'suppression-registry', module: AppModule, providers })).rejects.toBeInstanceOf(SubjectKeysChanged);
    await shutdown.run();
  });

  it('is refused when an older key is missing', async () => {
    await assertSubjectKeys(db, keyring(['k2', 2], ['k1', 1]));
    await expect(assertSubjectKeys(db, keyring(['k2', 2]))).rejects.toThrow('tenant demo: key k1 is missing');
  });

  it('cannot change what was noted (S17)', async () => {
    await assertSubjectKeys(db, keyring(['k1', 1]));
    await expect(db.query("UPDATE subject_key SET check_value = 'x'")).rejects.toMatchObject({ sqlstate: '42501' });
    await expect(db.query('DELETE FROM subject_key')).rejects.toMatchObject({ sqlstate: '42501' });
  });
});
