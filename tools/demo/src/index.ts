export {
  auditRecords,
  check,
  lookup,
  messagesOn,
  sendText,
  type AuditRecord,
  type HandsetMessage,
  type Lookup,
  type SentText,
  type Surfaces,
} from './surfaces.client.js';
export { watch } from './watch.client.js';
