// `npm run example`: builds what has changed of the client, then runs examples/send-a-campaign against the installation of `npm start`.
import { join } from 'node:path';
import { prepare, ROOT, runToEnd, TOOL_OPTIONS } from './prepare.mjs';

try {
  const node = await prepare('libs/client');
  const main = join(ROOT, 'examples', 'send-a-campaign', 'main.mjs');
  process.exitCode = await runToEnd(node, [...TOOL_OPTIONS, main], { stdio: 'inherit' });
} catch (error) {
  console.error(`✘ ${error.message}`);
  process.exitCode = 1;
}
