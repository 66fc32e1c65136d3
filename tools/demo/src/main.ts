import { parseArgs, styleText } from 'node:util';
import { DATA_DIR, RunFile, type RunningInstallation } from '@stopline/launcher';
import { loadInstallation } from '@stopline/service-runtime/installation';
import { playDemo } from './demo.js';
import type { Audience, Report } from './report.js';
import { Terminal } from './terminal.js';

const silent: Audience = { meets: () => undefined, begins: () => undefined, sees: () => undefined, waits: () => undefined };

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
try {
  process.exitCode = (await show(running())).ok ? 0 : 1;
} catch (error) {
  const problem = error instanceof Error ? error.message : String(error);
  if (values.json) console.log(JSON.stringify({ ok: false, problem }, null, 2));
  else console.error(`\n${styleText('red', '✘')} ${problem}`);
  process.exitCode = 1;
}

async function show({ urls, installationFile }: RunningInstallation): Promise<Report> {
  const env = { ...process.env, GATEWAY_URL: urls['inbound-gateway'], CARRIER_URL: urls['carrier-simulator'] };
  const installation = await loadInstallation(installationFile, env);
  const terminal = new Terminal();
  const report = await playDemo({ urls, installation, audience: values.json ? silent : terminal });
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else terminal.ends(report);
  return report;
}

function running(): RunningInstallation {
  const run = new RunFile(DATA_DIR).current();
  if (run?.ready) return run.ready;
  throw new Error(run ? 'Stopline is still starting. Wait for `Stopline is ready`.' : 'Stopline is not running here. Start it in another terminal: npm start');
}
