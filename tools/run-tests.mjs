// Runs the selections of jest.config.mjs that were asked for (default: all), one PostgreSQL for the whole run, and sums up.
//   npm test                                everything
//   npm test -- unit                        one selection
//   npm test -- integration libs/database   only below a path
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { findKafkaRuntime, startPostgres } from '@stopline/local-stack';
import { ROOT } from './prepare.mjs';

const SELECTIONS = ['unit', 'integration', 'journey'];
/** A selection that has reported and does not end has left something open: a failure, and no reason to wait. */
const END_LIMIT_MS = 30_000;

const args = process.argv.slice(2);
const asked = SELECTIONS.filter((selection) => args.includes(selection));
const selections = asked.length > 0 ? asked : SELECTIONS;
const paths = args.filter((argument) => !SELECTIONS.includes(argument));

const folder = mkdtempSync(join(tmpdir(), 'stopline-tests-'));
chmodSync(folder, 0o755);
let jest;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
    jest?.kill(signal);
  });
}

const { TEST_KAFKA_BROKERS, TEST_DATABASE_URL, DATABASE_URL } = process.env;
const givenDatabase = TEST_DATABASE_URL || DATABASE_URL;
const withoutBroker = await specsWithoutBroker();

const sums = { passed: 0, failed: 0, skipped: 0 };
const postgres = await databaseServer();
try {
  for (const selection of selections) {
    if (stopped) break;
    const counts = await runSelection(selection);
    counts.skipped += leaveOut(selection).length;
    console.log(`${selection}: ${sentence(counts)}`);
    for (const kind of Object.keys(sums)) sums[kind] += counts[kind];
  }
} finally {
  await postgres?.server.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (stopped) sums.failed += 1;
process.exitCode = sums.failed > 0 || sums.passed === 0 ? 1 : 0;
console.log(`\n${sentence(sums)}`);

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** One server for all specs; each takes a database of its own. Journeys bring their own. */
async function databaseServer() {
  if (givenDatabase || !selections.includes('integration')) return undefined;
  return startPostgres({ dataDir: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });
}

/** Specs that need a broker which this machine cannot start and nobody gave. Names them with the reason. */
async function specsWithoutBroker() {
  const reason = await findKafkaRuntime().then(() => undefined, (error) => error.message);
  if (reason === undefined || !selections.some((selection) => selection !== 'unit')) return [];
  const needs = TEST_KAFKA_BROKERS ? /useKafka\(\{ own: true|useStopline\(/ : /useKafka\(|useStopline\(/;
  const specs = globSync('{apps,libs,tools}/*/src/**/*.int-spec.ts', { cwd: ROOT });
  const found = specs.filter((file) => needs.test(readFileSync(join(ROOT, file), 'utf8')));
  console.log(`\n${reason}\n  for tests: TEST_KAFKA_BROKERS=host:9092, a cluster that they may fill\nSkipped, since they need a broker of their own:`);
  for (const file of found) console.log(`  ${file}`);
  return found;
}

/** Of this selection, below the paths that were asked for. */
function leaveOut(selection) {
  const belongs = (file) => selection !== 'unit' && (selection === 'journey') === file.startsWith('apps/flow-e2e/');
  return withoutBroker.filter((file) => belongs(file) && (paths.length === 0 || paths.some((path) => file.includes(path))));
}

async function runSelection(selection) {
  console.log(`\n── ${selection} ${'─'.repeat(100 - selection.length)}`);
  const report = join(folder, `${selection}.json`);
  const code = await runJest(selection, report);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // Jest fails for more than failing tests: no test found below the paths, something left open.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function runJest(selection, report) {
  const options = [
    '--selectProjects',
    selection,
    '--json',
    `--outputFile=${report}`,
    // Brokers and whole installations share two cores badly: one spec after the other.
    ...(selection === 'unit' ? [] : ['--runInBand']),
    ...leaveOut(selection).flatMap((file) => ['--testPathIgnorePatterns', `/${file}$`]),
    ...(paths.length > 0 ? ['--', ...paths] : []),
  ];
  jest = spawn(process.execPath, [join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=TimeoutNegativeWarning',
      ...((postgres || givenDatabase) && { TEST_DATABASE_URL: postgres?.url ?? givenDatabase }),
      // Journeys bring their own; nobody's installation is a place for tests.
      KAFKA_BROKERS: '',
      DATABASE_URL: '',
    },
  });
  return endOf(jest, report);
}

function endOf(child, report) {
  return new Promise((resolve) => {
    let reported = 0;
    const timer = setInterval(() => {
      if (reported === 0 && existsSync(report)) reported = performance.now();
      if (reported === 0 || performance.now() - reported < END_LIMIT_MS) return;
      console.error(`✘ Jest has reported but does not end: a spec has left something open. It is killed.`);
      child.kill('SIGKILL');
    }, 1000);
    child.once('exit', (code) => {
      clearInterval(timer);
      resolve(code ?? 1);
    });
  });
}
