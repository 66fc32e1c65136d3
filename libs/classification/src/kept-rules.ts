import { StoplineError } from '@stopline/contracts';
import { checkPack, packs as currentPacks, type LanguagePack } from '@stopline/language-packs';
import { ENGINE, rulesVersionOf } from './rules-version.js';

/** Kept rules cannot be judged by. The message says why, and what to do. */
export class RulesRefused extends StoplineError {
  readonly code = 'rules_refused';
  readonly logLevel = 'error';
}

/** A set of rules as it is kept in a file named by its version: every pack that decided verdicts. One line a pack, so that versions can be compared. */
export function writeKeptRules(packs: readonly LanguagePack[]): string {
  return `{"rulesVersion":${JSON.stringify(rulesVersionOf(packs))},"packs":[\n${packs.map((pack) => JSON.stringify(pack)).join(',\n')}\n]}\n`;
}

/** The packs of a kept set of rules. Throws {@link RulesRefused} for another engine's rules, changed ones, and what are none. */
export function readKeptRules(file: string, content: string): readonly LanguagePack[] {
  const { rulesVersion, packs } = shapeOf(file, content);
  const [engine] = rulesVersion.split('-', 1);
  if (engine !== String(ENGINE)) {
    throw new RulesRefused(`${file}: ${rulesVersion} was judged by engine ${engine}, this is engine ${ENGINE}: check out the commit that added the file, and judge there`);
  }
  const checked = packs.map((pack, place) => checkPack(`${file}, pack ${place + 1}`, withReplies(pack)));
  const found = rulesVersionOf(checked);
  if (found !== rulesVersion) throw new RulesRefused(`${file}: says ${rulesVersion}, holds ${found}: it was changed since; take it from version control`);
  return checked;
}

/** Replies are no rules: kept ones may lack a kind of reply that came later. */
function withReplies(pack: unknown): unknown {
  return typeof pack === 'object' && pack !== null ? { ...pack, templates: currentPacks[0]?.templates } : pack;
}

function shapeOf(file: string, content: string): { readonly rulesVersion: string; readonly packs: readonly unknown[] } {
  const value = parse(file, content);
  if (typeof value === 'object' && value !== null && 'rulesVersion' in value && 'packs' in value) {
    const { rulesVersion, packs } = value;
    if (typeof rulesVersion === 'string' && Array.isArray(packs)) return { rulesVersion, packs };
  }
  throw new RulesRefused(`${file}: is no kept set of rules, which has "rulesVersion" and "packs"`);
}

function parse(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new RulesRefused(`${file}: is not JSON`, { cause: error });
  }
}
