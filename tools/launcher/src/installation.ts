import { createRequire } from 'node:module';
import { join } from 'node:path';
import { memoryArgs, prepareService, runTask, TaskFailed, type LocalServer } from '@stopline/local-stack';
import { inheritedEnvironment } from './config.js';
import type { Ports } from './ports.js';
import { appNames, serviceEntry, type AppName } from './services.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Where `npm start` keeps everything. */
export const DATA_DIR = join(ROOT, '.stopline');
const HOST = '127.0.0.1';
const BOOT_LIMIT_MS = 90_000;

/** Everything that the processes of one installation must agree on. */
export interface Installation {
  readonly ports: Ports;
  readonly dataDir: string;
  readonly installationFile: string;
  readonly brokers: string;
  readonly databaseUrl: string;
  /** Said to every service beside what the launcher says. */
  readonly env: Readonly<Record<string, string>>;
}

export function urlOf(ports: Ports, name: AppName): string {
  return `http://${HOST}:${ports[name]}`;
}

export function grpcAddress(ports: Ports): string {
  return `${HOST}:${ports['suppression-check gRPC']}`;
}

export function logFile(dataDir: string, name: string): string {
  return join(dataDir, 'logs', `${name}.log`);
}

export function keysDir(dataDir: string): string {
  return join(dataDir, 'keys');
}

export function replicaDir(dataDir: string): string {
  return join(dataDir, 'replica');
}

/** What `${…}` in stopline.yaml may refer to: the user's variables, and where the services are. */
export function referencedEnvironment(ports: Ports, extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...inheritedEnvironment(),
    GATEWAY_URL: urlOf(ports, 'inbound-gateway'),
    CARRIER_URL: urlOf(ports, 'carrier-simulator'),
    ...extra,
  };
}

/** Every service, as a process that is not started yet. */
export function prepareServices(installation: Installation): Map<AppName, LocalServer> {
  return new Map(appNames.map((name) => [name, prepareOne(installation, name)]));
}

/** One process of a service, not started yet. `label` names one that runs beside the first, on the ports that the installation is given here. */
export function prepareOne(installation: Installation, name: AppName, label: string = name): LocalServer {
  const telemetry = createRequire(import.meta.url).resolve('@stopline/service-runtime/telemetry');
  return prepareService({
    name: label,
    main: mainFile(name),
    env: environmentOf(installation, name, label),
    logFile: logFile(installation.dataDir, label),
    url: urlOf(installation.ports, name),
    nodeArgs: [...memoryArgs, '--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', '--import', telemetry],
    readyWithinMs: BOOT_LIMIT_MS,
  });
}

/** A service could not bring its schema up to date. The message ends with what it said. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
}

/** Brings the schemas of the services up to date, all at once. When one fails the others are stopped. Settles when all have ended; throws {@link MigrationFailed}. */
export async function migrateSchemas(installation: Installation, signal: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const names = appNames.filter((name) => serviceEntry(name).schema);
  await Promise.all(names.map((name) => migrateSchema(installation, name, stop).catch((error: unknown) => failed.abort(error))));
  failed.signal.throwIfAborted();
}

async function migrateSchema(installation: Installation, name: AppName, signal: AbortSignal): Promise<void> {
  try {
    await runTask({ command: process.execPath, args: [mainFile(name), 'migrate'], env: environmentOf(installation, name), signal });
  } catch (error) {
    if (error instanceof TaskFailed) throw new MigrationFailed(`${name} could not migrate its schema: ${error.message}`);
    throw error;
  }
}

function mainFile(name: AppName): string {
  return join(ROOT, 'apps', name, 'dist', 'main.js');
}

function environmentOf(installation: Installation, name: AppName, label: string = name): NodeJS.ProcessEnv {
  const { ports, dataDir, installationFile, brokers, databaseUrl, env } = installation;
  return {
    ...referencedEnvironment(ports, env),
    HOST,
    PORT: String(ports[name]),
    ...(name === 'suppression-check' && {
      GRPC_PORT: String(ports['suppression-check gRPC']),
      REGISTRY_URL: urlOf(ports, 'suppression-registry'),
      // Each process has a copy of its own.
      SNAPSHOT_FOLDER: join(replicaDir(dataDir), label),
    }),
    KAFKA_BROKERS: brokers,
    // A service without a schema must not reach the database, also where the user gave its URL.
    DATABASE_URL: serviceEntry(name).schema ? databaseUrl : undefined,
    STOPLINE_CONFIG: installationFile,
    STOPLINE_KEYS_DIR: keysDir(dataDir),
  };
}
