// `npm run generate`: builds what has changed, then writes the generated documents.
import { runTool } from './prepare.mjs';

await runTool('generate');
