// `npm run demo`: builds what has changed, then shows the way of one message on the installation that `npm start` runs.
import { runTool } from './prepare.mjs';

await runTool('demo');
