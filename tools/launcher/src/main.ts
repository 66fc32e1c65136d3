import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import { describeExit } from '@stopline/local-stack';
import { addressTable, withoutPassword } from './banner.js';
import { readConfig } from './config.js';
import { DATA_DIR } from './installation.js';
import { Progress } from './progress.js';
import { readableLine } from './readable-line.js';
import { AlreadyRunning, RunFile } from './run-file.js';
import { appNames, type AppName } from './services.js';
import { startStopline, type Death, type Stopline } from './stopline.js';

const USAGE = `npm start                Kafka, PostgreSQL and every service, on this machine; Ctrl-C stops them all
npm start -- --fresh     the same, after deleting all data and keys of former runs`;

// Explicitly: a terminal that was read from, and the channel to the parent, would keep the process alive.
process.exit(await main().then(
  () => 0,
  (error: unknown) => {
    complain(error);
    return 1;
  },
));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);
  const runFile = new RunFile(DATA_DIR);
  const left = await runFile.claim();
  if (left.length > 0) console.log(`  Ended what an earlier start had left running: ${left.join(', ')}.`);
  const stopAsked = askedToStop();
  try {
    const stopline = await start(stopAsked, values.fresh === true);
    announce(runFile, stopline);
    stopline.onDeath((death) => reportDeath(death, stopline, runFile));
    await stopAsked.promise;
    console.log('\n  Stopping services, Kafka, PostgreSQL …');
    await stopline.stop();
    console.log('  Stopped. The data stays in .stopline/');
  } catch (error) {
    if (!stopAsked.signal.aborted) throw error;
    console.log('\n  Stopped before it was ready.');
  } finally {
    runFile.release();
  }
}

interface StopAsked {
  readonly signal: AbortSignal;
  readonly promise: Promise<void>;
}

/** Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started this one. */
function askedToStop(): StopAsked {
  const controller = new AbortController();
  const promise = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  const ask = (): void => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  return { signal: controller.signal, promise };
}

async function start({ signal }: StopAsked, fresh: boolean): Promise<Stopline> {
  const progress = new Progress();
  try {
    return await startStopline({ dataDir: DATA_DIR, ports: 'fixed', fresh, onStep: progress.onStep, signal });
  } finally {
    progress.end();
  }
}

function announce(runFile: RunFile, stopline: Stopline): void {
  const { urls, grpc, brokers, databaseUrl } = stopline;
  runFile.announce({ urls, grpc, brokers, installationFile: resolve(readConfig().installationFile) }, stopline.pids());
  console.log(`\n${addressTable({ urls, grpc, brokers, database: withoutPassword(databaseUrl) })}\n`);
  console.log(`  Logs are in ${relative(process.cwd(), join(DATA_DIR, 'logs'))}/. Ctrl-C stops everything; the data stays.`);
  console.log(`  Try next, in a second terminal:  ${styleText('bold', 'npm run demo')}\n`);
  console.log(styleText(['bold', 'green'], 'Stopline is ready'));
}

function reportDeath(death: Death, stopline: Stopline, runFile: RunFile): void {
  console.error(`\n${styleText('red', '✘')} ${styleText('bold', death.name)} died (${describeExit(death.exit)}). Its last lines:`);
  for (const line of death.lastLines) console.error(`    ${readableLine(line)}`);
  console.error(`  All of it is in ${relative(process.cwd(), death.logFile)}. The others go on.`);
  const service = appNames.find((name) => name === death.name);
  if (!service || !process.stdin.isTTY) return console.error('  To start it again: stop this, then `npm start`.');
  console.error('  Press Enter to start it again.');
  createInterface({ input: process.stdin }).once('line', function (this: { close(): void }) {
    this.close();
    void startAgain(service, stopline, runFile);
  });
}

async function startAgain(service: AppName, stopline: Stopline, runFile: RunFile): Promise<void> {
  try {
    await stopline.restart(service);
    console.log(`  ${styleText('green', '✔')} ${service} is ready again`);
    const { urls, grpc, brokers } = stopline;
    runFile.announce({ urls, grpc, brokers, installationFile: resolve(readConfig().installationFile) }, stopline.pids());
  } catch (error) {
    complain(error);
  }
}

function complain(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${styleText('red', '✘')} ${message.split('\n').map(readableLine).join('\n')}`);
  if (error instanceof AlreadyRunning && error.run.ready) console.error(`\n${addressTable(error.run.ready)}`);
  if (error instanceof AlreadyRunning) console.error(`\n  Stop it with Ctrl-C in its terminal, or: kill ${error.run.launcher.pid}`);
}
