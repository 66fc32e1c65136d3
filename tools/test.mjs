// `npm test`: installs and builds what is missing, then runs the tests (tools/run-tests.mjs) on Stopline's own Node.
import { join } from 'node:path';
import { prepare, ROOT, runToEnd } from './prepare.mjs';

try {
  const node = await prepare();
  process.exitCode = await runToEnd(node, [join(ROOT, 'tools', 'run-tests.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
} catch (error) {
  console.error(`\n✘ ${error.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
