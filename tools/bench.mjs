// `npm run bench`: builds what has changed, then measures. Only the figures go to standard output.
import { runTool } from './prepare.mjs';

await runTool('bench');
