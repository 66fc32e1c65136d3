import { topicOf, type RecordQuarantined, type ServiceName } from '@stopline/contracts';
import type { RawRecord, RewrittenRecord } from './client-port.js';
import { TopologyViolation } from './errors.js';
import { mayReplay, topicDefinition } from './topology.js';

/** Headers that a replayed record carries beside its own: how often it was replayed, and from which quarantine id. */
const REPLAYS = 'stopline_replays';
const REPLAY_OF = 'stopline_replay_of';

/** Why a quarantined record cannot be written again: it was a webhook, or `flow.ts` does not let anybody replay its topic. */
export type NotReplayable = 'came_by_http' | 'topic_is_not_replayed';

/** Undefined: the service may write it again. */
export function notReplayable(service: ServiceName, { origin }: Pick<RecordQuarantined, 'origin'>): NotReplayable | undefined {
  if (origin.kind === 'http') return 'came_by_http';
  const named = topicOf(origin.topic);
  return named && mayReplay(service, named.topic) ? undefined : 'topic_is_not_replayed';
}

/**
 * The record that was quarantined, for the topic that it came from: key, headers and value as they were, so that its ids absorb what was
 * applied before; two headers count the replays. `unsealed`: what {@link quarantineEvent} sealed. Where the key decides the lane it decides
 * again, which mends a wrong lane. Throws TopologyViolation for one that is {@link notReplayable}.
 */
export function replayRecord(service: ServiceName, quarantined: RecordQuarantined, unsealed: Uint8Array): RewrittenRecord {
  const { origin, quarantineId, replays = 0 } = quarantined;
  const topic = origin.kind === 'kafka' ? topicOf(origin.topic)?.topic : undefined;
  if (origin.kind === 'http' || topic === undefined || notReplayable(service, quarantined)) {
    throw new TopologyViolation(`flow.ts does not let ${service} replay what was quarantined here`);
  }
  const sealed = JSON.parse(Buffer.from(unsealed).toString()) as { key: string | null; headers: Record<string, string>; value: string | null };
  const headers = Object.entries(sealed.headers).map(([name, bytes]) => [name, Buffer.from(bytes, 'base64')] as const);
  const key = bytesOf(sealed.key);
  const keyDecides = topicDefinition(topic).partition === 'lane-of-key' && key !== null;
  return {
    topic: origin.topic,
    key,
    ...(!keyDecides && { partition: origin.partition }),
    headers: { ...Object.fromEntries(headers), [REPLAYS]: Buffer.from(String(replays + 1)), [REPLAY_OF]: Buffer.from(quarantineId) },
    value: bytesOf(sealed.value),
  };
}

/** How often a record was replayed and from which quarantine id; nothing for one that never was, or whose headers say something else. */
export function replayOf({ headers }: Pick<RawRecord, 'headers'>): Pick<RecordQuarantined, 'replays' | 'replayOf'> {
  const replays = headers[REPLAYS]?.toString() ?? '';
  const of = headers[REPLAY_OF]?.toString() ?? '';
  if (!/^[1-9]\d{0,5}$/.test(replays) || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(of)) return {};
  return { replays: Number(replays), replayOf: of };
}

function bytesOf(base64: string | null): Buffer | null {
  return base64 === null ? null : Buffer.from(base64, 'base64');
}
