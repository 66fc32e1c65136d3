import { checkPack } from './check-pack.js';
import type { LanguagePack } from './pack.js';
import * as all from './packs/index.js';

const FOLDER = 'language-packs/src/packs';
const english = checkPack(`${FOLDER}/en.ts`, all.en);

/** Every language, English first; each is a superset of English (R17). A new language is one file, and one line in `packs/index.ts`. */
export const packs: readonly LanguagePack[] = [
  english,
  ...Object.entries(all).flatMap(([language, pack]) => (pack === all.en ? [] : [checkPack(`${FOLDER}/${language}.ts`, pack, english)])),
];
