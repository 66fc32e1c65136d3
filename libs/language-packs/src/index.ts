export type { Keyword, KeywordRole, LanguagePack } from './pack.js';
export { packs } from './packs.js';
export { renderReply, type Reply, type ReplyContent } from './render-reply.js';
