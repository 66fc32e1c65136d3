import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { StoplineError } from '@stopline/contracts';
import { Imports } from './imports.client.js';
import { beginningOf, importKeyOf } from './list-file.client.js';
import { BadOption, readOptions, type Options } from './options.js';
import { appliedText, dryRunText, exitCodeOf, exitCodes, mappingText, progressText, sentText } from './report.js';
import { ProgressLine } from './terminal.js';

const USAGE = `npm run import -- FILE [options]
  takes in a list of opt-outs: CSV or NDJSON, plain, gzip or zstd. The same file again goes on where it stopped.

  --dry-run             say what it would do, write nothing
  --scope SCOPE         tenant (default), category:<id> or program:<id>
  --region US           region of numbers without a plus sign (ISO 3166-1)
  --number COLUMN       column of the numbers, by name or place (#1)
  --time COLUMN         column of the time of the opt-out
  --header yes|no       whether the first row names the columns
  --name NAME           what the list is called in records
  --url URL             the suppression-registry (default http://localhost:4300)
  --key KEY             API key of role compliance (default: STOPLINE_KEY)

exit code: 0 all rows were taken, 2 some were rejected, 1 it failed`;

const POLL_MS = 1_000;
const line = new ProgressLine();

try {
  const options = readOptions(process.argv.slice(2), process.env['STOPLINE_KEY']);
  if (options.kind === 'help') console.log(USAGE);
  else process.exitCode = await importFile(options);
} catch (error) {
  process.exitCode = exitCodes.failed;
  line.end();
  if (error instanceof StoplineError) console.error(`✘ ${error.message}${error instanceof BadOption ? `\n\n${USAGE}` : ''}`);
  else if (error instanceof TypeError) console.error(`✘ the registry is not there, or the connection broke (${reasonOf(error)}). Run the same command again: it goes on where it stopped.`);
  else if (error instanceof Error && 'code' in error) console.error(`✘ ${error.message}`);
  else throw error;
}

async function importFile({ file, url, key, dryRun, settings }: Extract<Options, { kind: 'import' }>): Promise<number> {
  const imports = new Imports(url, key, settings);
  const { size } = await stat(file);
  const { mapping } = await imports.dryRun(await beginningOf(file));
  console.log(mappingText(mapping));
  if (dryRun) {
    const run = await imports.dryRun(file, (bytes) => line.show(sentText(bytes, size)));
    line.end();
    console.log(dryRunText(run));
    return exitCodeOf(run.rejected);
  }
  const importKey = await importKeyOf(file, settings, key);
  let progress = await imports.upload(file, importKey, (bytes) => line.show(sentText(bytes, size)));
  while (progress.state !== 'done') {
    line.show(appliedText(progress));
    await delay(POLL_MS);
    progress = await imports.progress(progress.id);
  }
  line.end();
  console.log(`${progressText(progress)}\n  import ${progress.id}; each row: GET ${url}/v1/imports/${progress.id}/results`);
  return exitCodeOf(progress.read?.rejected ?? {});
}

/** What `fetch` hides behind its own error. */
function reasonOf({ cause, message }: Error): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : message;
}
