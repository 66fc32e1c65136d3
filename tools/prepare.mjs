// Makes a checkout ready to run: the packages of the lock, and the build. Runs on whatever Node is installed, without packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(MODULES, '.stopline-lock');
const OLDEST_NODE = 20;
const OWN_NODE = [24, 15];
/** kafkajs computes waits below zero: the warning helps nobody. */
export const TOOL_OPTIONS = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning'];

/** Checks Node, installs what is missing, builds what has changed in a project and what it needs (left out: in all). Gives the Node that Stopline runs on. */
export async function prepare(project = '.') {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE) throw new Error(`Node ${OLDEST_NODE} or newer is needed to begin; this is ${process.version}. https://nodejs.org has it.`);
  if (!isInstalled()) await install();
  const node = stoplineNode();
  await step('built', () => run(node, [join(MODULES, 'typescript', 'bin', 'tsc'), '-b', project]));
  return node;
}

/** Prepares, then runs a program of tools/ on Stopline's Node, with the arguments of this process. Its exit code becomes this process's. */
export async function runTool(name, project) {
  try {
    const node = await prepare(project);
    const main = join(ROOT, 'tools', name, 'dist', 'main.js');
    process.exitCode = await runToEnd(node, [...TOOL_OPTIONS, main, ...process.argv.slice(2)], { stdio: 'inherit' });
  } catch (error) {
    console.error(`\n✘ ${error.message}`);
    process.exitCode = 1;
  }
}

/** Runs a command to its end; a signal to this process goes on to it. Rejects when it fails. */
export async function run(command, args, options = {}) {
  const code = await runToEnd(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ').replaceAll(ROOT, '')} failed (exit code ${code})`);
}

/** Runs a command to its end and gives its exit code; a signal to this process goes on to it. */
export async function runToEnd(command, args, { onStart, ...options } = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['inherit', 2, 2], ...options });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let stopped = false;
  const forward = (signal) => {
    stopped = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  onStart?.(child);
  try {
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', (status) => resolve(status ?? 1)));
    // What was stopped by a signal before Stopline itself runs has nothing more to do.
    if (stopped && !options.stdio) process.exit(130);
    return code;
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}

async function step(done, work) {
  const begin = performance.now();
  await work();
  console.error(`  ✔ ${done.padEnd(16)} ${((performance.now() - begin) / 1000).toFixed(1).padStart(5)} s`);
}

function isInstalled() {
  if (!existsSync(MODULES)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
  // npm writes this file last: whoever ran it by hand since the lock changed has everything.
  const written = join(MODULES, '.package-lock.json');
  return existsSync(written) && statSync(written).mtimeMs >= statSync(LOCK).mtimeMs;
}

async function install() {
  console.error('  … installing packages (about a minute, only when the lock has changed)');
  await step('packages', async () => {
    // Not its warnings: packages ask for the newer Node that Stopline runs on, not for the one that runs npm.
    const npm = npmCommand();
    const known = spawnSync(npm[0], [...npm.slice(1), 'config', 'get', 'strict-allow-scripts'], { cwd: ROOT, encoding: 'utf8' });
    if (known.stdout?.trim() === 'false') {
      await run(npm[0], [...npm.slice(1), 'ci', '--loglevel=error', '--strict-allow-scripts']);
    } else {
      // An npm that does not know `allowScripts` would run every package's install script: none, then the allowed ones.
      await run(npm[0], [...npm.slice(1), 'ci', '--loglevel=error', '--ignore-scripts']);
      await run(npm[0], [...npm.slice(1), 'rebuild', '--loglevel=error', '--ignore-scripts=false', ...packagesToRebuild()]);
    }
    writeFileSync(STAMP, lockHash());
  });
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/** What may run its install script; and Stopline's Node, which such an npm leaves without its link in .bin. */
function packagesToRebuild() {
  const { allowScripts, optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  return [...allowed, ...Object.keys(optionalDependencies)].filter((name) => existsSync(join(MODULES, name)));
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

function stoplineNode() {
  const packaged = join(MODULES, '.bin', 'node');
  if (existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OWN_NODE[0] || (major === OWN_NODE[0] && minor >= OWN_NODE[1])) return process.execPath;
  throw new Error(`There is no Node package for ${process.platform}-${process.arch}: start with Node ${OWN_NODE.join('.')} or newer (this is ${process.version}).`);
}
