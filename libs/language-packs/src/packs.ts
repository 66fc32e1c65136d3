import { checkPack } from './check-pack.js';
import type { LanguagePack } from './pack.js';
import { en } from './packs/en.js';
import { es } from './packs/es.js';
import { fr } from './packs/fr.js';

const english = checkPack('en.ts', en);

/** Every language, English first; each is a superset of English (R17). A new language is one file and one line here. */
export const packs: readonly LanguagePack[] = [
  english,
  checkPack('es.ts', es, english),
  checkPack('fr.ts', fr, english),
];
