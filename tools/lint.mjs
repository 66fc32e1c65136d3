// ESLint over the whole workspace. The boundary rule needs Nx's project graph: without a fresh one it is skipped in silence.
import { execFileSync, spawnSync } from 'node:child_process';

const env = { ...process.env, NX_DAEMON: 'false' };
execFileSync('npx', ['nx', 'show', 'projects'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
const { status } = spawnSync('npx', ['eslint', '--max-warnings=0', ...(process.argv.length > 2 ? process.argv.slice(2) : ['.'])], { env, stdio: 'inherit' });
process.exit(status ?? 1);
