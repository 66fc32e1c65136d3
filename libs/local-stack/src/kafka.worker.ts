import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findKafkaRuntime, kafkaLibraries } from './kafka-runtime.client.js';
import { dockerArguments, kafkaSettings, propertiesText, type KafkaPorts } from './kafka-settings.js';
import { LocalServer, type Recipe } from './local-server.worker.js';
import { freePort } from './ports.client.js';

const run = promisify(execFile);

/** What the broker logs when it is registered, caught up with its metadata and open for requests. */
const STARTED = /Kafka Server started/;

/** Where a broker keeps its data and listens. */
export interface KafkaOptions {
  /** Holds topics and offsets; kept when the broker stops. Made when it is missing. */
  readonly dataDir: string;
  readonly logFile: string;
  /** Where it listens on 127.0.0.1. Default: two free ports. */
  readonly ports?: KafkaPorts;
  /** Called before and after a fetch of the jars, where they are missing. */
  readonly onFetch?: (state: 'begun' | 'done') => void;
  /** Ends a fetch of the jars that is under way. */
  readonly signal?: AbortSignal;
}

/** A broker on this machine. Stopped and started again, it has the same address and data. */
export interface Kafka {
  /** `host:port`, as clients take it. */
  readonly brokers: string;
  readonly server: LocalServer;
}

/**
 * Prepares the real Apache Kafka broker (one KRaft node), by Java where there is one, else as a container: `server.start()`
 * resolves when it answers requests. Fetches the jars where they are missing. Throws `NoKafkaRuntime` where neither is possible.
 */
export async function prepareKafka(options: KafkaOptions): Promise<Kafka> {
  const ports = options.ports ?? { broker: await freePort(), controller: await freePort() };
  const runtime = await findKafkaRuntime();
  if (runtime.kind === 'java' && !runtime.fetched) {
    options.onFetch?.('begun');
    await kafkaLibraries(options.signal);
    options.onFetch?.('done');
  }
  const recipe = runtime.kind === 'java' ? await javaRecipe(options, ports) : await dockerRecipe(options, ports);
  const server = new LocalServer({
    name: 'Kafka',
    logFile: options.logFile,
    ready: async (output) => STARTED.test(output()) && accepts(ports.broker),
    ...recipe,
  });
  return { brokers: `127.0.0.1:${ports.broker}`, server };
}

/** {@link prepareKafka}, and starts it. Throws `StartFailed` with its last log lines when it ends before it is ready. */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const kafka = await prepareKafka(options);
  await kafka.server.start();
  return kafka;
}

type Command = Pick<Recipe, 'command' | 'args' | 'readyWithinMs'>;

async function javaRecipe({ dataDir }: KafkaOptions, ports: KafkaPorts): Promise<Command> {
  const { classPath, emptyData } = await kafkaLibraries();
  const data = join(dataDir, 'data');
  const properties = join(dataDir, 'server.properties');
  if (!existsSync(data)) {
    await mkdir(dataDir, { recursive: true });
    await cp(emptyData, data, { recursive: true });
  }
  await writeFile(properties, propertiesText(kafkaSettings(ports, data)));
  const log = '-Dorg.slf4j.simpleLogger.';
  return {
    command: 'java',
    args: [
      '-Xmx384m',
      '-XX:+UseSerialGC',
      // A broker of minutes never earns back what the second compiler takes from the cores that it shares with everybody.
      '-XX:TieredStopAtLevel=1',
      `${log}defaultLogLevel=warn`,
      `${log}log.kafka.server.KafkaRaftServer=info`,
      `${log}showDateTime=true`,
      `${log}dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX`,
      '-cp',
      classPath,
      'kafka.Kafka',
      properties,
    ],
    readyWithinMs: 60_000,
  };
}

async function dockerRecipe({ dataDir }: KafkaOptions, ports: KafkaPorts): Promise<Command> {
  const container = `stopline-kafka-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  await run('docker', ['rm', '--force', container]).catch(() => undefined);
  // The volume belongs to the data folder: without the folder it is a left-over of an installation that was begun anew.
  if (!existsSync(dataDir)) await run('docker', ['volume', 'rm', '--force', container]);
  await mkdir(dataDir, { recursive: true });
  return { command: 'docker', args: dockerArguments(container, ports), readyWithinMs: 300_000 };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
