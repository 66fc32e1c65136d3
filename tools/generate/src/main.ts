import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles, GENERATED_FOLDERS } from './generated-files.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const check = process.argv.includes('--check');

const files = await generatedFiles(ROOT);
const stale: string[] = [];
for (const [path, content] of files) {
  const present = await readFile(join(ROOT, path), 'utf8').catch(() => undefined);
  if (present === content) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), content);
}
for (const folder of GENERATED_FOLDERS) {
  for (const entry of await readdir(join(ROOT, folder), { withFileTypes: true }).catch(() => [])) {
    const path = relative(ROOT, join(ROOT, folder, entry.name));
    if (entry.isDirectory() || files.has(path)) continue;
    stale.push(`${path} (no longer generated)`);
    if (!check) await rm(join(ROOT, path));
  }
}

if (stale.length === 0) console.log(`${files.size} generated files are fresh`);
else if (check) {
  console.error(`Generated files are not what the code says. Run \`npm run generate\` and commit:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
} else console.log(`written:\n  ${stale.join('\n  ')}`);
