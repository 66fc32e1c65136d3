import type { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate } from '@stopline/database';
import { LaneErrorFilter, type KafkaLanes } from '@stopline/messaging';
import { environment } from './config/config.js';
import { configVariables, parseConfig } from './config/parse-config.js';
import { connect } from './connections/connect.client.js';
import type { Frame } from './frame.js';
import { drainHttp, httpAppOf } from './http/http-app.module.js';
import { openApiOf } from './http/openapi.module.js';
import { Health } from './lifecycle/health.worker.js';
import { Shutdown } from './lifecycle/shutdown.worker.js';
import { endOnCrash, shutDownOnSignals } from './lifecycle/signals.worker.js';
import { untilAnswered } from './lifecycle/until-answered.worker.js';
import { createLogger, NestLogger } from './logger.client.js';
import type { ServiceConfig, ServiceOptions } from './service-options.js';
import { stopTracing } from './telemetry/tracing-handle.client.js';
import { CONFIG } from './tokens.js';

/**
 * Runs a service until a signal ends it. With the argument `migrate` it brings the service's schema up to date and exits
 * instead; with `describe` it prints its OpenAPI document and its variables as JSON, which takes no environment. Whatever
 * cannot work is said at start, in full, and the process exits with 1.
 */
export async function startService<C extends ServiceConfig>(options: ServiceOptions<C>): Promise<void> {
  const [, , command] = process.argv;
  if (command === 'describe') return describe(options);
  let frame = frameOf(options.service, 'info');
  try {
    const config = parseConfig(options.config, environment);
    frame = frameOf(options.service, config.LOG_LEVEL);
    endOnCrash(frame.logger);
    shutDownOnSignals(frame.shutdown, frame.logger);
    if (command === 'migrate') await migrateOnly(options, config, frame);
    else await serve(options, config, frame);
  } catch (error) {
    refuse(error, frame);
  }
}

async function describe<C extends ServiceConfig>({ service, module, config }: ServiceOptions<C>): Promise<void> {
  const description = { openapi: await openApiOf(module, service), variables: configVariables(config) };
  process.stdout.write(`${JSON.stringify(description, undefined, 2)}\n`);
}

function frameOf(service: string, level: string): Frame {
  const logger = createLogger({ service, level });
  const health = new Health();
  const shutdown = new Shutdown(logger, () => health.drain());
  shutdown.on('telemetry', 'traces', stopTracing);
  return { service, logger, health, shutdown };
}

async function migrateOnly<C extends ServiceConfig>({ schema }: ServiceOptions<C>, { DATABASE_URL: url }: C, { logger }: Frame): Promise<never> {
  const ran = schema && url !== undefined ? await untilAnswered('PostgreSQL', logger, () => migrate(url, schema)) : [];
  logger.info({ migrations: ran }, ran.length > 0 ? 'the schema is up to date now' : 'the schema was up to date');
  process.exit(0);
}

async function serve<C extends ServiceConfig>(options: ServiceOptions<C>, config: C, frame: Frame): Promise<void> {
  const { service, logger, health, shutdown } = frame;
  const { providers, lanes } = await connect(options, config, frame);
  const own = [
    { provide: CONFIG, useValue: config },
    { provide: Health, useValue: health },
    { provide: Shutdown, useValue: shutdown },
  ];
  const app = await httpAppOf({
    service,
    module: options.module,
    providers: [...own, ...providers],
    logger: new NestLogger(logger),
    configure: (created) => options.configure?.(created, config),
  });
  for (const read of lanes) connectLanes(app, read);
  await app.init();
  shutdown.on('http', 'HTTP', () => drainHttp(app));
  await app.listen(config.PORT, config.HOST);
  await options.listen?.(app, config);
  await app.startAllMicroservices();
  logger.info({ url: await app.getUrl() }, 'listening');
}

/** The filter must be there before the handlers are bound, and Nest's start hooks must not run a second time for this part. */
function connectLanes(app: NestFastifyApplication, lanes: KafkaLanes): void {
  const microservice = app.connectMicroservice({ strategy: lanes }, { deferInitialization: true }) as NestMicroservice;
  microservice.useGlobalFilters(new LaneErrorFilter());
  microservice.setIsInitHookCalled(true);
}

/** What was foreseen is told to people in plain text: its message says all, a line for each problem. The rest is a bug, with its stack. */
function refuse(error: unknown, { service, logger }: Frame): never {
  if (error instanceof Error && 'logLevel' in error) process.stderr.write(`${service} cannot start.\n${error.message}\n`);
  else logger.fatal({ err: error }, 'cannot start');
  process.exit(1);
}
