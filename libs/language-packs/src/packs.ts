import { checkPack } from './check-pack.js';
import type { LanguagePack } from './pack.js';
import { ar } from './packs/ar.js';
import { da } from './packs/da.js';
import { de } from './packs/de.js';
import { el } from './packs/el.js';
import { en } from './packs/en.js';
import { es } from './packs/es.js';
import { fi } from './packs/fi.js';
import { fr } from './packs/fr.js';
import { he } from './packs/he.js';
import { hi } from './packs/hi.js';
import { id } from './packs/id.js';
import { it } from './packs/it.js';
import { ja } from './packs/ja.js';
import { ko } from './packs/ko.js';
import { nl } from './packs/nl.js';
import { no } from './packs/no.js';
import { pl } from './packs/pl.js';
import { pt } from './packs/pt.js';
import { ru } from './packs/ru.js';
import { sv } from './packs/sv.js';
import { tl } from './packs/tl.js';
import { tr } from './packs/tr.js';
import { uk } from './packs/uk.js';
import { vi } from './packs/vi.js';
import { zh } from './packs/zh.js';

const FOLDER = 'language-packs/src/packs';
const english = checkPack(`${FOLDER}/en.ts`, en);

/** Every language, English first; each is a superset of English (R17). A new language is one file and one line here. */
export const packs: readonly LanguagePack[] = [
  english,
  ...Object.entries({
    es,
    fr,
    pt,
    de,
    it,
    nl,
    sv,
    no,
    da,
    fi,
    pl,
    tr,
    ru,
    uk,
    el,
    ar,
    he,
    hi,
    zh,
    ja,
    ko,
    vi,
    id,
    tl,
  }).map(([language, pack]) => checkPack(`${FOLDER}/${language}.ts`, pack, english)),
];
