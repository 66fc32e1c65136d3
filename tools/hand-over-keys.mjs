// `npm run -s hand-over-keys -- --tenant demo --to demo.subject-keys.json`: writes one tenant's subject keys, in clear, to a file of its owner alone:
// for a sender that embeds a replica. `--keys` is the installation's folder of keys; default `.stopline/keys`.
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

try {
  const text = { type: 'string' };
  const { tenant, to, keys = '.stopline/keys' } = parseArgs({ options: { tenant: text, to: text, keys: text } }).values;
  if (!tenant || !to) throw new Error('say whose keys and where to: --tenant demo --to demo.subject-keys.json');
  await prepare('libs/key-store');
  const { handOverKeys } = await import('@stopline/key-store');
  await handOverKeys(keys, tenant, to);
  console.error(`  ✔ ${to}: the subject keys of ${tenant}. Whoever has this file can reveal the tenant's tokens: move it as you would a password.`);
} catch (error) {
  console.error(`✘ ${error.message}`);
  process.exitCode = 1;
}
