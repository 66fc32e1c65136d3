// `npm start`: installs and builds what is missing, then runs the launcher (tools/launcher) on Stopline's own Node.
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { prepare, ROOT, runToEnd, TOOL_OPTIONS } from './prepare.mjs';

try {
  console.log('\nStopline\n');
  const node = await prepare();
  const launcher = join(ROOT, 'tools', 'launcher', 'dist', 'main.js');
  const args = [...TOOL_OPTIONS, launcher, ...process.argv.slice(2)];
  // The channel tells the launcher when this process is gone, however that happened.
  process.exitCode = await runToEnd(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], onStart: stopWithNpm });
} catch (error) {
  console.error(`\n✘ ${error.message}`);
  process.exitCode = 1;
}

/** npm passes Ctrl-C and SIGTERM on, but cannot when it is killed itself. */
function stopWithNpm(launcher) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || launcher.kill(), 1000).unref();
}
