import { setTimeout as pause } from 'node:timers/promises';
import { uuidOf } from '@stopline/contracts';
import { Database } from '@stopline/database';
import { KafkaPublisher, KafkaRecordProducer } from '@stopline/messaging';
import { environment } from '@stopline/service-runtime';
import { BulkImports } from '../bulk/import-sink.worker.js';
import type { ImportProgress, ListImport } from '../lists/list-import.store.js';
import { schema, SERVICE } from '../schema.js';
import { chunksOfList } from './list.fake.js';

/**
 * `node dist/throughput/lists.worker.js <name> <rows> [first person]`: imports a generated list into a running installation (DATABASE_URL, KAFKA_BROKERS), as the
 * registry does with an uploaded one, waits until every row is applied, and answers with one line of JSON. The same name again goes on where it ended.
 */
const [, , name = '', rows = '0', offset = '0'] = process.argv;
const UNDER_WAY = 8;
const LOOK_MS = 100;
const EVENT_MS = 60_000;

const producer = new KafkaRecordProducer({ brokers: (environment['KAFKA_BROKERS'] ?? '').split(','), clientId: 'lists' });
const db = await Database.open({ url: environment['DATABASE_URL'] ?? '', schema: schema.schema, role: schema.role, poolSize: UNDER_WAY, applicationName: 'lists' });
const publisher = new KafkaPublisher(SERVICE, producer, { timeoutMs: EVENT_MS });
const imports = new BulkImports(db, publisher);

const list: ListImport = {
  importId: uuidOf('import', 'demo', name),
  tenant: 'demo',
  scope: { kind: 'tenant' },
  actor: 'bench',
  name,
  mapping: { number: 'number' },
  fingerprint: `${rows}/${offset}`,
};

const begun = performance.now();
const known = await imports.begin(list);
if (known.state === 'another_list') throw new Error('this name was used for another list');
const chunks = await produceAll(known.chunksKnown);
const count = Number(rows);
await imports.finish(list.importId, { rows: count, accepted: count, rejected: {}, future: 0, chunks, bytes: 0 });
const producedMs = performance.now() - begun;
const done = await untilDone();
const doneMs = performance.now() - begun;
await producer.close();
await db.close();
console.log(JSON.stringify({ importId: list.importId, rows: count, chunks, chunksKnown: known.chunksKnown, producedMs, doneMs, applied: done.applied }));

async function produceAll(from: number): Promise<number> {
  const underWay = new Set<Promise<void>>();
  let produced = 0;
  for (const chunk of chunksOfList(list.importId, Number(rows), Number(offset))) {
    produced += 1;
    if (chunk.chunk < from) continue;
    const producing: Promise<void> = imports.produce(chunk).finally(() => underWay.delete(producing));
    underWay.add(producing);
    if (underWay.size >= UNDER_WAY) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return produced;
}

async function untilDone(): Promise<ImportProgress> {
  for (;;) {
    const progress = await imports.progress(list.tenant, list.importId);
    if (progress?.state === 'done') return progress;
    await pause(LOOK_MS);
  }
}
