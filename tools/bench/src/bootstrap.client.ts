import { randomBytes, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryKey, LANES, type EntryRecorded } from '@stopline/contracts';
import { ensureKeys } from '@stopline/key-store';
import { freePort, memoryArgs, prepareKafka, prepareService, type LocalServer } from '@stopline/local-stack';
import { createTopics, encodeEvent, KafkaRecordProducer } from '@stopline/messaging';
import { stringify } from 'yaml';
import type { Figure } from './figures.js';
import { inFolder } from './folder.client.js';

const CHECK = join(import.meta.dirname, '..', '..', '..', 'apps', 'suppression-check', 'dist', 'main.js');
/** BENCH_ENTRIES=10000000 for the other size that has an aim: filling the topic alone takes minutes then. */
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
const IN_ONE_SEND = 2_000;
const TENANT = 'demo';
const AT = '2026-11-24T08:30:00.000Z';
const WITHIN_MS = 15 * 60_000;
const BEGAN = /^stopline_check_replica_bootstrap\{.*?from="(log|snapshot)".*?\} ([\d.e+-]+)/m;

/** How long a check takes to be complete: from the log of suppression-state alone, and from the snapshot that it left when it was stopped. */
export function bootstrapTimes(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const kafka = await prepareKafka({ dataDir: join(folder, 'kafka'), logFile: join(folder, 'kafka.log') });
    await kafka.server.start();
    try {
      await createTopics([kafka.brokers], [TENANT]);
      await fill(kafka.brokers);
      const url = `http://127.0.0.1:${await freePort()}`;
      const check = await prepareCheck(folder, kafka.brokers, url);
      return [await begun(check, url, 'log', '<= 60 s at 10,000,000'), await begun(check, url, 'snapshot', '<= 5 s at 10,000,000')];
    } finally {
      await kafka.server.stop();
    }
  });
}

async function fill(brokers: string): Promise<void> {
  const producer = new KafkaRecordProducer({ brokers: [brokers], clientId: 'bench' });
  const correlationId = randomUUID();
  for (let sent = 0; sent < ENTRIES; sent += IN_ONE_SEND) {
    const records = Array.from({ length: Math.min(IN_ONE_SEND, ENTRIES - sent) }, (_, n) => {
      const data: EntryRecorded = { tenant: TENANT, subject: `k1.${randomBytes(16).toString('hex')}`, scope: { kind: 'tenant' }, state: 'suppressed', version: 1, said: AT, since: AT, laneSeq: sent + n + 1 };
      const id = `00000000-0000-5000-8000-${String(sent + n).padStart(12, '0')}`;
      const event = { topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id, correlationId, key: entryKey(data), lane: (sent + n) % LANES, data } as const;
      return encodeEvent('suppression-registry', event, AT);
    });
    await producer.send(records);
  }
  await producer.close();
}

async function prepareCheck(folder: string, brokers: string, url: string): Promise<LocalServer> {
  const config = join(folder, 'stopline.yaml');
  const programs = [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }];
  await writeFile(config, stringify({ tenants: [{ id: TENANT, name: 'Demo', categories: [{ id: 'marketing' }], programs }] }));
  await ensureKeys(join(folder, 'keys'), [TENANT]);
  return prepareService({
    name: 'suppression-check',
    main: CHECK,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: new URL(url).port,
      GRPC_PORT: String(await freePort()),
      KAFKA_BROKERS: brokers,
      STOPLINE_CONFIG: config,
      STOPLINE_KEYS_DIR: join(folder, 'keys'),
      SNAPSHOT_FOLDER: join(folder, 'replica'),
      LOG_LEVEL: 'warn',
    },
    logFile: join(folder, 'check.log'),
    url,
    nodeArgs: [...memoryArgs, '--import', import.meta.resolve('@stopline/service-runtime/telemetry')],
    readyWithinMs: WITHIN_MS,
  });
}

/** Starts it, and stops it again in order. */
async function begun(check: LocalServer, url: string, from: 'log' | 'snapshot', aim: string): Promise<Figure> {
  await check.start();
  try {
    for (;;) {
      const [, told, seconds] = BEGAN.exec(await (await fetch(`${url}/metrics`)).text()) ?? [];
      if (told === undefined) continue;
      if (told !== from) throw new Error(`the check began from the ${told}, not from the ${from}`);
      return { name: `a check of ${ENTRIES.toLocaleString('en')} entries is complete, from the ${from}`, value: Number(seconds) * 1000, unit: 'ms', aim };
    }
  } finally {
    await check.stop();
  }
}
