import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureKeys } from '@stopline/key-store';
import { findKafkaRuntime, freePort, findPostgresRuntime, prepareKafka, preparePostgres, waitForPostgres, type Exit, type LocalServer } from '@stopline/local-stack';
import { createTopics, waitForKafka } from '@stopline/messaging';
import { loadInstallation } from '@stopline/service-runtime/installation';
import { readConfig, type LauncherConfig } from './config.js';
import { forgetData, forgetLogs, FreshRefused, refuseLostKeys, rememberKeys } from './data-folder.js';
import { untilFresh } from './fresh.js';
import { grpcAddress, keysDir, logFile, migrateSchemas, prepareOne, prepareServices, referencedEnvironment, urlOf, type Installation } from './installation.js';
import { freePorts, refuseSharedPorts, refuseTakenPorts, type PortOwner, type Ports } from './ports.js';
import { appNames, type AppName } from './services.js';

/** What is done on the way to a running installation; some of it at the same time. */
export type Step = "Kafka's jars" | 'Kafka' | 'PostgreSQL' | 'topics' | 'schemas' | 'first canaries' | AppName;

export interface StartOptions {
  /** Keeps everything: Kafka's and PostgreSQL's data, keys, logs. Made when it is missing. */
  readonly dataDir: string;
  /** `fixed`: the documented ports, moved by their variables. `free`: beside another installation. */
  readonly ports: 'fixed' | 'free';
  /** Path of the installation file; default what STOPLINE_CONFIG says, else `stopline.yaml`. */
  readonly config?: string;
  /** Forgets everything of former runs, once it is clear that the start can go on. Refused beside a given broker or database. */
  readonly fresh?: boolean;
  /** More variables for every service, such as LOG_LEVEL. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called when a step begins and when it is done. */
  readonly onStep?: (step: Step, state: 'begun' | 'done') => void;
  /** Aborted: everything that was started is stopped again, and the start rejects. */
  readonly signal?: AbortSignal;
}

/** A server or service that ended although nobody asked it to. */
export interface Death {
  readonly name: string;
  readonly exit: Exit;
  readonly lastLines: readonly string[];
  readonly logFile: string;
}

/** A further process of the check. */
export interface Replica {
  readonly url: string;
  /** `host:port` by gRPC. */
  readonly grpc: string;
  readonly server: LocalServer;
}

/** A running installation. */
export interface Stopline {
  readonly urls: Readonly<Record<AppName, string>>;
  /** `host:port` of the check by gRPC. */
  readonly grpc: string;
  readonly brokers: string;
  readonly databaseUrl: string;
  /** The broker and the server, to stop and start them; undefined where their address was given. */
  readonly kafka: LocalServer | undefined;
  readonly postgres: LocalServer | undefined;
  /** Process ids of everything that runs, by name. */
  pids(): Readonly<Record<string, number>>;
  /** Ends a service as a crash would (SIGKILL). */
  kill(service: AppName): Promise<void>;
  /** Stops a service, if it runs, and resolves when it is ready again. */
  restart(service: AppName): Promise<void>;
  /** Starts one more process of the check beside the first, on free ports, with variables of its own; `label` names it in logs and process ids. */
  startReplica(label: string, env?: Readonly<Record<string, string>>): Promise<Replica>;
  onDeath(listener: (death: Death) => void): void;
  /** Stops all in order: services, then Kafka, then PostgreSQL. */
  stop(): Promise<void>;
}

/**
 * Starts an installation, each service as a process of its own, and resolves when all of them are ready and the check may allow. When anything
 * fails, what was started is stopped again and the reason is thrown. The apps must have been built.
 */
export async function startStopline(options: StartOptions): Promise<Stopline> {
  const config = readConfig();
  const ports = options.ports === 'fixed' ? config.ports : await freePorts();
  const start = new Start(options, config, ports);
  const abort = (): void => void start.stop();
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    return await start.run();
  } catch (error) {
    await start.stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}

/** A given cluster or database that does not answer for so long is named as the reason. */
const GIVEN_LIMIT_MS = 20_000;

class Start {
  private readonly aborted = new AbortController();
  private readonly file: string;
  private readonly listeners: ((death: Death) => void)[] = [];
  private services = new Map<AppName, LocalServer>();
  private readonly replicas: LocalServer[] = [];
  private migrating: Promise<void> | undefined;
  private kafka: LocalServer | undefined;
  private postgres: LocalServer | undefined;

  constructor(
    private readonly options: StartOptions,
    private readonly config: LauncherConfig,
    private readonly ports: Ports,
  ) {
    this.file = resolve(options.config ?? config.installationFile);
  }

  async run(): Promise<Stopline> {
    const { dataDir, env = {} } = this.options;
    const { tenants, freshness } = await loadInstallation(this.file, referencedEnvironment(this.ports, env));
    const tenantIds = tenants.map(({ id }) => id);
    refuseSharedPorts(this.ports, this.neededPorts());
    await refuseTakenPorts(this.ports, this.neededPorts());
    if (this.options.fresh) await this.forget();
    await forgetLogs(dataDir);
    // Made here, since the user of PostgreSQL must pass through it; the keys' folder inside is private.
    await mkdir(dataDir, { recursive: true });
    await refuseLostKeys(dataDir, { tenants: tenantIds, dataElsewhere: this.given.length > 0 });
    await ensureKeys(keysDir(dataDir), tenantIds);
    await rememberKeys(dataDir);

    const brokers = this.config.brokers ?? `127.0.0.1:${this.ports.Kafka}`;
    const [installation] = await Promise.all([this.readyDatabase(brokers), this.readyKafka(brokers, tenantIds)]);
    this.services = prepareServices(installation);
    await Promise.all([...this.services].map(([name, server]) => this.step(name, () => this.begin(server))));
    await this.step('first canaries', () => untilFresh(urlOf(this.ports, 'suppression-check'), freshness.boundMs, this.aborted.signal));
    return this.running(installation);
  }

  /** Also ends a start that is under way. */
  async stop(): Promise<void> {
    this.aborted.abort(new Error('stopped'));
    await this.migrating?.catch(() => undefined);
    await Promise.all([...this.services.values(), ...this.replicas].map((server) => server.stop()));
    await this.kafka?.stop();
    await this.postgres?.stop();
  }

  /** Names of the variables by which data is kept elsewhere. */
  private get given(): string[] {
    const { brokers, databaseUrl } = this.config;
    return [...(brokers === undefined ? [] : ['KAFKA_BROKERS']), ...(databaseUrl === undefined ? [] : ['DATABASE_URL'])];
  }

  /** Only where the new beginning can follow: what is missing on this machine is said before anything is deleted. */
  private async forget(): Promise<void> {
    if (this.given.length > 0) throw new FreshRefused(this.given);
    findPostgresRuntime();
    await findKafkaRuntime();
    await forgetData(this.options.dataDir);
  }

  private async readyDatabase(brokers: string): Promise<Installation> {
    const { dataDir, env = {} } = this.options;
    const databaseUrl = await this.step('PostgreSQL', () => this.givenDatabase() ?? this.startPostgres());
    const installation = { ports: this.ports, dataDir: resolve(dataDir), installationFile: this.file, brokers, databaseUrl, env };
    this.migrating = this.step('schemas', () => migrateSchemas(installation, this.aborted.signal));
    await this.migrating;
    return installation;
  }

  private givenDatabase(): Promise<string> | undefined {
    const { databaseUrl } = this.config;
    return databaseUrl === undefined ? undefined : waitForPostgres(databaseUrl, GIVEN_LIMIT_MS, this.aborted.signal).then(() => databaseUrl);
  }

  private async startPostgres(): Promise<string> {
    const { dataDir } = this.options;
    const { url, server } = await preparePostgres({
      dataDir: resolve(dataDir, 'postgres'),
      logFile: logFile(dataDir, 'postgres'),
      port: this.ports.PostgreSQL,
    });
    this.postgres = server;
    await this.begin(server);
    return url;
  }

  private async readyKafka(brokers: string, tenants: readonly string[]): Promise<void> {
    const addresses = brokers.split(',');
    await this.step('Kafka', () => (this.config.brokers === undefined ? this.startKafka() : waitForKafka(addresses, GIVEN_LIMIT_MS)));
    await this.step('topics', () => createTopics(addresses, tenants));
  }

  private async startKafka(): Promise<void> {
    const { dataDir } = this.options;
    const { server } = await prepareKafka({
      dataDir: resolve(dataDir, 'kafka'),
      logFile: logFile(dataDir, 'kafka'),
      ports: { broker: this.ports.Kafka, controller: this.ports['Kafka controller'] },
      onFetch: (state) => this.options.onStep?.("Kafka's jars", state),
      signal: this.aborted.signal,
    });
    this.kafka = server;
    await this.begin(server);
  }

  private async begin(server: LocalServer): Promise<void> {
    this.aborted.signal.throwIfAborted();
    await server.start();
    server.onDeath((exit) => {
      const death = { name: server.name, exit, lastLines: server.lastLines(), logFile: server.logFile };
      for (const listener of this.listeners) listener(death);
    });
  }

  private async step<T>(step: Step, work: () => Promise<T>): Promise<T> {
    this.options.onStep?.(step, 'begun');
    const result = await work();
    this.options.onStep?.(step, 'done');
    return result;
  }

  private neededPorts(): PortOwner[] {
    return [
      ...appNames,
      'suppression-check gRPC',
      ...(this.config.brokers === undefined ? (['Kafka', 'Kafka controller'] as const) : []),
      ...(this.config.databaseUrl === undefined ? (['PostgreSQL'] as const) : []),
    ];
  }

  private async startReplica(installation: Installation, label: string, env: Readonly<Record<string, string>>): Promise<Replica> {
    const ports = { ...installation.ports, 'suppression-check': await freePort(), 'suppression-check gRPC': await freePort() };
    const server = prepareOne({ ...installation, ports, env: { ...installation.env, ...env } }, 'suppression-check', label);
    this.replicas.push(server);
    await this.begin(server);
    return { url: urlOf(ports, 'suppression-check'), grpc: grpcAddress(ports), server };
  }

  private running(installation: Installation): Stopline {
    const { brokers, databaseUrl } = installation;
    const service = (name: AppName): LocalServer => {
      const server = this.services.get(name);
      if (!server) throw new Error(`${name} was not started`);
      return server;
    };
    const servers = (): LocalServer[] => [this.postgres, this.kafka, ...this.services.values(), ...this.replicas].filter((server) => server !== undefined);
    return {
      urls: Object.fromEntries(appNames.map((name) => [name, urlOf(this.ports, name)])) as Record<AppName, string>,
      grpc: grpcAddress(this.ports),
      brokers,
      databaseUrl,
      kafka: this.kafka,
      postgres: this.postgres,
      pids: () => Object.fromEntries(servers().flatMap(({ name, pid }) => (pid === undefined ? [] : [[name, pid]]))),
      kill: (name) => service(name).kill(),
      restart: async (name) => {
        await service(name).stop();
        await service(name).start();
      },
      startReplica: (label, env = {}) => this.startReplica(installation, label, env),
      onDeath: (listener) => void this.listeners.push(listener),
      stop: () => this.stop(),
    };
  }
}
