// `npm run build`: installs what is missing and builds what has changed.
import { prepare } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(`\n✘ ${error.message}`);
  process.exitCode = 1;
}
