// `npm run -s classify`: builds what has changed of the classifier alone, then judges. Only verdicts go to standard output.
import { runTool } from './prepare.mjs';

await runTool('classify', 'tools/classify');
