import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StoplineError } from '@stopline/contracts';
import { javaMajor, KAFKA_VERSION, kafkaSettings, propertiesText } from './kafka-settings.js';

const run = promisify(execFile);
const POM_DIR = join(import.meta.dirname, '..', 'kafka');
/** Folder of the broker's own jars, once they were fetched: a Java client can be run from it. */
export const KAFKA_LIBRARIES = join(import.meta.dirname, '..', '..', '..', '.stopline', 'kafka-libs', KAFKA_VERSION);
const MIN_JAVA = 17;

/** What this machine can run a broker with: Java and the jars (fetched already, or by Maven), or a Docker engine. */
export type KafkaRuntime = { readonly kind: 'java'; readonly fetched: boolean } | { readonly kind: 'docker' };

/** This machine can start no broker. The message names what is missing and the three ways out. */
export class NoKafkaRuntime extends StoplineError {
  readonly code = 'no_kafka_runtime';
  readonly logLevel = 'fatal';

  constructor(missing: readonly string[]) {
    super(
      [
        `Stopline needs a Kafka broker and cannot start one here: ${missing.join(', ')}.`,
        'Any one of these is enough:',
        `  1. Java ${MIN_JAVA} or newer, and Maven  apt-get install openjdk-${MIN_JAVA}-jre-headless maven   |   brew install openjdk maven`,
        '  2. Docker                      start its engine, so that `docker info` answers',
        '  3. your own clusters           KAFKA_BROKERS=host:9092 DATABASE_URL=postgres://user:password@host:5432/name npm start',
      ].join('\n'),
    );
  }
}

/** Finds out how a broker can be started here: Java before Docker, since it starts in a second. Throws {@link NoKafkaRuntime}. */
export async function findKafkaRuntime(): Promise<KafkaRuntime> {
  const fetched = existsSync(KAFKA_LIBRARIES);
  const [java, maven] = await Promise.all([installedJava(), fetched || answers('mvn', '-version')]);
  const javaFits = java !== undefined && java >= MIN_JAVA;
  if (javaFits && maven) return { kind: 'java', fetched };
  if (await answers('docker', 'info')) return { kind: 'docker' };
  throw new NoKafkaRuntime([
    ...(javaFits ? [] : [java === undefined ? `no Java ${MIN_JAVA}` : `Java ${java} is too old`]),
    ...(maven ? [] : ['no Maven']),
    'no Docker engine that answers',
  ]);
}

async function installedJava(): Promise<number | undefined> {
  try {
    return javaMajor((await run('java', ['-version'])).stderr);
  } catch {
    return undefined;
  }
}

async function answers(command: string, ...args: string[]): Promise<boolean> {
  try {
    await run(command, args, { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The class path of the broker, and a formatted, empty data folder to copy. Fetches the jars from Maven Central the first
 * time (43 MB, some seconds) into `.stopline/kafka-libs/<version>`.
 */
export async function kafkaLibraries(signal?: AbortSignal): Promise<{ classPath: string; emptyData: string }> {
  const found = { classPath: join(KAFKA_LIBRARIES, 'jars', '*'), emptyData: join(KAFKA_LIBRARIES, 'empty-data') };
  if (existsSync(KAFKA_LIBRARIES)) return found;
  await mkdir(dirname(KAFKA_LIBRARIES), { recursive: true });
  const work = await mkdtemp(`${KAFKA_LIBRARIES}.part-`);
  try {
    await cp(join(POM_DIR, 'pom.xml'), join(work, 'pom.xml'));
    await maven(work, ['-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars', '-DincludeScope=runtime'], signal);
    await format(work);
    // Somebody else may have been faster; the result is the same.
    await rename(work, KAFKA_LIBRARIES).catch((error: unknown) => {
      if (!existsSync(KAFKA_LIBRARIES)) throw error;
    });
    return found;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function maven(cwd: string, args: string[], signal?: AbortSignal): Promise<void> {
  const child = spawn('mvn', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code === 0) return;
  const reasons = output.split('\n').filter((line) => line.includes('ERROR'));
  throw new Error(`Maven could not fetch Kafka's jars:\n${reasons.slice(0, 5).join('\n') || output.slice(-2000)}`);
}

/** The broker's own tool writes the folder once; every new data folder is a copy of it, which saves a second each. */
async function format(work: string): Promise<void> {
  const data = join(work, 'empty-data');
  const properties = join(work, 'format.properties');
  await writeFile(properties, propertiesText(kafkaSettings({ broker: 1, controller: 2 }, data)));
  const clusterId = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
  await run('java', ['-cp', join(work, 'jars', '*'), 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties], {
    maxBuffer: 16 * 1024 * 1024,
  });
}
