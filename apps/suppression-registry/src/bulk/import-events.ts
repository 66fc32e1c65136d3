import { effectId, scopeKey, type RowResults } from '@stopline/contracts';
import type { OutboxEvent } from '@stopline/database';
import type { ListImport, ReadTotals } from '../lists/list-import.store.js';

interface Place {
  readonly lane: number;
  readonly laneSeq: number;
}

type Told = Pick<ListImport, 'importId' | 'tenant' | 'scope' | 'actor'> & { readonly receivedAt: string };

/** Who brings which list, before the first of its rows counts. */
export function begunEvent(list: ListImport & Told, place: Place): OutboxEvent {
  const { name, mapping } = list;
  return event('stopline.import.begun.v1', 'begun', list, { ...(name !== undefined && { name }), mapping: { ...mapping }, ...place });
}

/** What a list came to. */
export function finishedEvent(list: Told, ended: { readonly read: ReadTotals; readonly results: RowResults; readonly finishedAt: string }, place: Place): OutboxEvent {
  const { read, results, finishedAt } = ended;
  const rejected = Object.fromEntries(Object.entries(read.rejected).filter(([, rows]) => rows > 0));
  return event('stopline.import.finished.v1', 'finished', list, { finishedAt, rows: read.rows, rejected, results, ...place });
}

function event<Type extends 'stopline.import.begun.v1' | 'stopline.import.finished.v1'>(
  type: Type,
  what: string,
  { importId, tenant, scope, actor, receivedAt }: Told,
  data: object,
): OutboxEvent {
  return {
    type,
    topic: 'suppression-changes',
    id: effectId(importId, what),
    key: `${tenant}/import:${importId}/${scopeKey(scope)}`,
    correlationId: importId,
    data: { tenant, importId, scope, cause: 'import', actor, receivedAt, ...data },
  } as OutboxEvent;
}
