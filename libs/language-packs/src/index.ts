export { checkPack, PackRefused } from './check-pack.js';
export { FIRST_RULES, KEYWORD_CLASS, LAST_RULES } from './everywhere.js';
export { names } from './names.js';
export type { Aside, Grammar, GrammarRule, Keyword, KeywordRole, LanguagePack, RuleMeaning } from './pack.js';
export { packs } from './packs.js';
export { isClassName, namesOf, parsePattern, type Bound, type Part, type Pattern } from './pattern.js';
export { ownTemplateProblems } from './own-templates.js';
export { renderReply, type Reply, type ReplyContent } from './render-reply.js';
