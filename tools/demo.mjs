// `npm run demo`: builds what has changed, then shows the way of one message on the installation that `npm start` runs.
import { join } from 'node:path';
import { prepare, ROOT, runToEnd } from './prepare.mjs';

try {
  const node = await prepare();
  const args = ['--enable-source-maps', join(ROOT, 'tools', 'demo', 'dist', 'main.js'), ...process.argv.slice(2)];
  process.exitCode = await runToEnd(node, args, { stdio: 'inherit' });
} catch (error) {
  console.error(`\n✘ ${error.message}`);
  process.exitCode = 1;
}
