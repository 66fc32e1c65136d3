// `npm run -s ops`: builds what has changed of the operators' verbs alone, then does one. Only JSON goes to standard output.
import { runTool } from './prepare.mjs';

await runTool('ops', 'tools/ops');
