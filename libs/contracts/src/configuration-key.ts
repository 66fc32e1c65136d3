import { scopeKey } from './scope.js';

/** The Kafka key of a program: `<tenant>/program:<id>`. */
export function programKey(tenant: string, id: string): string {
  return `${tenant}/${scopeKey({ kind: 'program', id })}`;
}

/** The Kafka key of a sender: `<tenant>/sender:<address>`. */
export function senderKey(tenant: string, address: string): string {
  return `${tenant}/${scopeKey({ kind: 'sender', id: address })}`;
}
