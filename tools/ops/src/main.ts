import { StoplineError } from '@stopline/contracts';
import { readDefaults } from './config.js';
import { BadOption, readCommand } from './options.js';
import { ask } from './registry.client.js';

const USAGE = `npm run -s ops -- <verb> [options]       answers JSON; exit code 1: refused, 2: not understood

  quarantine list [--tenant T] [--service S] [--why REASON] [--topic NAME] [--limit N]
  quarantine show ID
  quarantine replay ID... | --all | [--tenant T] [--service S] [--why REASON] [--topic NAME]
  parked list
  parked retry [--tenant T] [--parked-key KEY]
  gap show
  gap accept --topic TOPIC --lane N [--position OFFSET]
  revert --provider P --account A --from TIME --to TIME [--sender S] [--kind opt_out|opt_in] [--message ID]... [--digest D]
  retention

  --reason WORDS     why; needed by every verb that changes something, and recorded with it
  --actor NAME       who does it, recorded beside the API key
  --dry-run          tells what would be done; a revert needs the digest of its dry run
  --url URL          the registry; default STOPLINE_REGISTRY_URL, else http://127.0.0.1:4300
  --key SECRET       an API key; better STOPLINE_KEY, which no list of processes shows
                     (role compliance for revert and parked, operator for all others)`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const request = readCommand(process.argv.slice(2), readDefaults());
    if (!request) {
      console.log(USAGE);
      return 0;
    }
    const { ok, body } = await ask(request);
    (ok ? console.log : console.error)(JSON.stringify(body, undefined, 2));
    return ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StoplineError || (error instanceof Error && 'code' in error))) throw error;
    const notUnderstood = error instanceof BadOption || !(error instanceof StoplineError);
    console.error(`✘ ${error.message}${notUnderstood ? `\n\n${USAGE}` : ''}`);
    return notUnderstood ? 2 : 1;
  }
}
