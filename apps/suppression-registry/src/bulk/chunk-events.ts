import { effectId, entryKey, scopeKey } from '@stopline/contracts';
import type { EventSet, OutboxEvent } from '@stopline/database';
import { countResults, type ChunkEvent, type DecidedChunk } from './decide-chunk.js';

interface Place {
  readonly lane: number;
  readonly firstSeq: number;
  readonly now: string;
  readonly traceparent?: string;
}

/** What the world is told of a chunk: one event of its history, and the state of every entry that it changed. The nth of these has the nth number. */
export function eventsOfChunk({ id, correlationId, data }: ChunkEvent, { changed, outcomes }: DecidedChunk, place: Place): { readonly event: OutboxEvent; readonly sets: readonly EventSet[] } {
  const { tenant, importId, scope, cause, actor, receivedAt, chunk } = data;
  const { lane, firstSeq, now, traceparent } = place;
  const caused = { correlationId, causationId: id, ...(traceparent !== undefined && { traceparent }) };
  const applied = {
    ...{ tenant, importId, scope, cause, actor, receivedAt, chunk },
    causedBy: id,
    decidedAt: now,
    results: countResults(outcomes),
    changed: changed.map(({ subject, entry: { version, said }, before }) => ({
      subject,
      version,
      ...(said !== receivedAt && { said }),
      ...(before && { previousState: before.state }),
    })),
    firstSeq,
    lane,
    laneSeq: firstSeq + Math.max(1, changed.length) - 1,
  };
  const members = changed.map(({ subject, entry: { state, version, said, since }, before: replaces }, n) => {
    const recorded = { tenant, subject, scope, state, version, said };
    return { key: entryKey(recorded), data: { ...recorded, since, laneSeq: firstSeq + n }, replaces };
  });
  const { first = [], later = [] } = Object.groupBy(members, ({ data: { version } }) => (version === 1 ? 'first' : 'later'));
  const set = (name: string) => ({ correlationId, topic: 'suppression-state', type: 'stopline.suppression-entry.recorded.v1', id: effectId(id, name) }) as const;
  return {
    event: { ...caused, topic: 'suppression-changes', type: 'stopline.bulk.applied.v1', id: effectId(id, 'applied'), key: `${tenant}/import:${importId}/${scopeKey(scope)}`, data: applied },
    sets: [
      { ...set('first-versions'), first: true, members: first },
      { ...set('versions'), members: later },
    ],
  };
}
