import { randomUUID } from 'node:crypto';
import type { RecordQuarantined, StoplineEvent } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { Sealer } from '@stopline/key-store';
import { notReplayable, replayRecord, type RecordProducer, type RewrittenRecord } from '@stopline/messaging';
import { recordBefore } from '../operations/operations.store.js';
import { SERVICE } from '../schema.js';
import { fits, inOrder, itemOf, MOST_AT_ONCE, MOST_BYTES, tally, type Listed, type QuarantinePage, type QuarantineQuery, type ReplayAnswer, type ReplayRequest } from './quarantine.js';

/** Tells every event that lies on the quarantine topic, once. */
export type ReadQuarantine = (hear: (event: StoplineEvent) => void) => Promise<void>;

interface Chosen {
  readonly records: RecordQuarantined[];
  readonly refused: ReplayAnswer['refused'];
  remaining: number;
}

/** The quarantine as operators see it. What lies there stays: a replay writes the record again to where it came from. */
export class Quarantine {
  constructor(
    private readonly db: Database,
    private readonly read: ReadQuarantine,
    private readonly producer: RecordProducer,
    private readonly sealer: Sealer,
  ) {}

  async list({ id, limit, ...filter }: QuarantineQuery): Promise<QuarantinePage> {
    const byId = new Map<string, Listed>();
    await this.each((record) => {
      const { quarantineId, service } = record;
      if ((id !== undefined && quarantineId !== id) || !fits(record, filter)) return;
      const known = byId.get(quarantineId);
      byId.set(quarantineId, { ...(known ?? record), sealed: '', services: [...new Set([...(known?.services ?? []), service])].toSorted() });
    });
    const found = [...byId.values()];
    const shown = found.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, limit);
    const replayed = await this.replayed(shown.map(({ quarantineId }) => quarantineId));
    const now = Date.now();
    return { records: shown.map((record) => itemOf(record, now, replayed.get(record.quarantineId))), found: found.length, byReason: tally(found, ({ reason }) => reason) };
  }

  /** Recorded first, then written: where the writing fails, the same request again writes them. */
  async replay(request: ReplayRequest, actor: string): Promise<ReplayAnswer> {
    const { records, refused, remaining } = await this.choose(request);
    const { dryRun, reason } = request;
    const writing = inOrder(records).flatMap((record) => this.rewritten(record, refused));
    const answer = { dryRun, replayed: writing.length, byTopic: tally(writing, ({ record }) => record.topic), remaining, refused };
    if (dryRun || writing.length === 0) return answer;
    const ids = writing.map(({ id }) => id);
    const operationId = randomUUID();
    await recordBefore(this.db, { operationId, verb: 'quarantine_replay', actor, reason, details: { records: ids } }, ({ tx, now }) =>
      tx.query(
        `INSERT INTO quarantine_replay (quarantine_id, operation_id, recorded_at) SELECT id, $2, $3::timestamptz FROM unnest($1::uuid[]) AS id
         ON CONFLICT (quarantine_id) DO UPDATE SET operation_id = excluded.operation_id, recorded_at = excluded.recorded_at, sent_at = NULL`,
        [ids, operationId, now],
      ),
    );
    await this.producer.send(writing.map(({ record }) => record));
    await this.db.query('UPDATE quarantine_replay SET sent_at = clock_timestamp() WHERE operation_id = $1', [operationId]);
    return answer;
  }

  private async choose({ ids, filter = {} }: ReplayRequest): Promise<Chosen> {
    const asked = new Map((ids ?? []).map((id) => [id, false]));
    const before = ids ? new Set<string>() : await this.sentBefore();
    const chosen: Chosen = { records: [], refused: [], remaining: 0 };
    const seen = new Set<string>();
    let bytes = 0;
    await this.each((record) => {
      const { quarantineId, sealed } = record;
      const wanted = ids ? asked.has(quarantineId) : fits(record, filter) && !before.has(quarantineId);
      // A record that two services could not read lies there twice, under one id.
      if (!wanted || seen.has(quarantineId)) return;
      seen.add(quarantineId);
      const why = notReplayable(SERVICE, record);
      if (why) {
        if (ids) chosen.refused.push({ quarantineId, why });
      } else if (chosen.records.length === MOST_AT_ONCE || bytes + sealed.length > MOST_BYTES) chosen.remaining += 1;
      else {
        chosen.records.push(record);
        bytes += sealed.length;
      }
    });
    for (const id of asked.keys()) if (!seen.has(id)) chosen.refused.push({ quarantineId: id, why: 'unknown' });
    return chosen;
  }

  private rewritten(record: RecordQuarantined, refused: ReplayAnswer['refused']): { readonly id: string; readonly record: RewrittenRecord }[] {
    const { quarantineId: id, sealed, sealedWith } = record;
    if (sealedWith === this.sealer.keyId) return [{ id, record: replayRecord(SERVICE, record, this.sealer.unseal(sealed, sealedWith)) }];
    refused.push({ quarantineId: id, why: 'sealed_with_another_key' });
    return [];
  }

  private each(hear: (record: RecordQuarantined) => void): Promise<void> {
    return this.read((event) => {
      if (event.type === 'stopline.record.quarantined.v1') hear(event.data);
    });
  }

  private async replayed(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; at: Date }>(
      'SELECT quarantine_id AS id, sent_at AS at FROM quarantine_replay WHERE quarantine_id = ANY($1::uuid[]) AND sent_at IS NOT NULL',
      [ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
  }

  private async sentBefore(): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>('SELECT quarantine_id AS id FROM quarantine_replay WHERE sent_at IS NOT NULL');
    return new Set(rows.map(({ id }) => id));
  }
}
