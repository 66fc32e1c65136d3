// `npm run import -- FILE`: builds what has changed of the tool alone, then uploads. Only the result goes to standard output.
import { runTool } from './prepare.mjs';

await runTool('import', 'tools/import');
