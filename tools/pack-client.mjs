// `npm run -s pack-client`: makes the package that senders install, `.stopline/pack/stopline-client-<version>.tgz`, and prints its path. The libraries of
// this workspace that the client stands on are published nowhere else: they travel inside it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, ROOT, run } from './prepare.mjs';

const OUT = join(ROOT, '.stopline', 'pack');
const STAGE = join(OUT, 'client');
const NOT_SHIPPED = /\.(spec|int-spec|contract)\.|check-server\.fake|registry\.fake|\.map$|tsbuildinfo$/;
const OF_THE_WORKSPACE = ['private', 'scripts', 'nx'];
/** Of this library the client reaches one entry, which needs none of its frameworks. */
const ENTRIES = { messaging: './follower' };

try {
  await prepare('libs/client');
  rmSync(OUT, { recursive: true, force: true });
  const manifest = ship('client', STAGE);
  const bundled = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@stopline/'));
  for (const name of bundled) ship(name.slice('@stopline/'.length), join(STAGE, 'node_modules', name));
  writeJson(join(STAGE, 'package.json'), { ...manifest, bundleDependencies: bundled });
  for (const [from, to] of [['LICENSE', 'LICENSE'], ['libs/client/README.md', 'README.md']]) cpSync(join(ROOT, from), join(STAGE, to));
  await run('npm', ['pack', '--silent', '--pack-destination', OUT], { cwd: STAGE });
  console.log(join(OUT, readdirSync(OUT).find((name) => name.endsWith('.tgz'))));
} catch (error) {
  console.error(`✘ ${error.message}`);
  process.exitCode = 1;
}

/** Copies what a library is at run time, and gives its manifest. */
function ship(name, to) {
  const from = join(ROOT, 'libs', name);
  const all = Object.entries(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')));
  const manifest = Object.fromEntries(all.filter(([field]) => !OF_THE_WORKSPACE.includes(field)));
  const only = ENTRIES[name];
  const exported = only ? { [only]: manifest.exports[only] } : manifest.exports;
  mkdirSync(to, { recursive: true });
  writeJson(join(to, 'package.json'), { ...manifest, exports: exported });
  for (const folder of ['dist', 'proto']) {
    const source = join(from, folder);
    cpSync(source, join(to, folder), { recursive: true, errorOnExist: false, filter: (path) => !NOT_SHIPPED.test(path) });
    if (name !== 'contracts') break;
  }
  return manifest;
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
