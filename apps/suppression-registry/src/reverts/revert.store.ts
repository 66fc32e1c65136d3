import { effectId, parseScopeKey, uuidOf, type HoldCause, type SuppressionState, type TopicName } from '@stopline/contracts';
import { writeLane, type Database, type LaneTx, type Tx } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import { recordFacts } from '../applying/decisions.store.js';
import type { Fact, StoredEntry } from '../deciding/facts.js';
import type { Heard } from '../deciding/requests.js';
import { recordBefore } from '../operations/operations.store.js';
import { countFacts } from '../registry-metrics.client.js';
import { SERVICE } from '../schema.js';
import { becomes, digestOf, entryName, reversalsOf, type Forged, type ForgedHold, type ForgedRequest, type PastRequest, type Reversal, type RevertAnswer, type RevertRequest } from './revert.js';

/** People of one transaction: a lane is held for some tens of milliseconds. */
const PEOPLE = 200;

/** What came of a real run. `other_digest`: it is no longer, or never was, what the dry run listed. */
export type Reverted = { readonly kind: 'done'; readonly answer: RevertAnswer } | { readonly kind: 'other_digest'; readonly answer: RevertAnswer };

interface Run {
  readonly tenant: string;
  readonly operationId: string;
  readonly actor: string;
}

/** Takes back proven forged batches: new versions beside the history, which stays as it is. */
export class Reverts {
  constructor(
    private readonly db: Database,
    private readonly keyring: SubjectKeyring,
  ) {}

  /** Lists what a run would do. Changes nothing. */
  plan(tenant: string, request: RevertRequest): Promise<RevertAnswer> {
    return this.db.transaction(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      const forged = await forgedBy(tx, tenant, request);
      const reversals: Reversal<StoredEntry>[] = [];
      for (const some of inLanes(forged)) reversals.push(...(await reversalsIn(tx, tenant, some.requests)));
      return answerOf(forged, reversals, true);
    });
  }

  /**
   * Reverts what the dry run with this digest listed, lane by lane. Recorded before the first change. Ended half-way, a new dry run lists the
   * rest; the same run again changes nothing.
   */
  async revert(tenant: string, { reason, digest = '', ...request }: RevertRequest, actor: string): Promise<Reverted> {
    const forged = await this.db.transaction((tx) => forgedBy(tx, tenant, request));
    const run = { tenant, operationId: uuidOf('revert', tenant, digest), actor };
    if (digestOf(forged) !== digest) {
      const done = forged.requests.length + forged.holds.length === 0 && (await this.wasDone(run.operationId));
      return { kind: done ? 'done' : 'other_digest', answer: answerOf(forged, [], false) };
    }
    const { provider, account, from, to, sender = '', kind = '', messageIds = [] } = request;
    const details = { provider, account, from, to, sender, kind, messages: messageIds.length, digest, requests: forged.requests.length, holds: forged.holds.length };
    await recordBefore(this.db, { ...run, verb: 'revert', reason, details });
    const reversals: Reversal<StoredEntry>[] = [];
    for (const some of inLanes(forged)) reversals.push(...(await this.revertIn(run, some)));
    return { kind: 'done', answer: answerOf(forged, reversals, false) };
  }

  private async wasDone(operationId: string): Promise<boolean> {
    const rows = await this.db.query('SELECT 1 FROM reverted WHERE operation_id = $1 LIMIT 1', [operationId]);
    return rows.length > 0;
  }

  private async revertIn(run: Run, { lane, requests, holds }: InLane): Promise<Reversal<StoredEntry>[]> {
    const done = await writeLane(this.db, { service: SERVICE, lane }, async (held) => {
      // Somebody may have reverted some of them since they were listed.
      const open = await this.note(held.tx, run, requests);
      const reversals = await reversalsIn(held.tx, run.tenant, open);
      const facts = await recordFacts(held, [...this.changes(run, reversals, held), ...(await this.closings(run, holds, held))]);
      return { reversals, facts, now: held.now };
    });
    countFacts(done.facts, done.now);
    return done.reversals;
  }

  private async note(tx: Tx, { tenant, operationId }: Run, requests: readonly ForgedRequest[]): Promise<ForgedRequest[]> {
    const noted = await tx.query<{ subject: string; lane_seq: string }>(
      `INSERT INTO reverted (tenant, subject, lane_seq, operation_id)
       SELECT $1, subject, lane_seq, $2 FROM unnest($3::text[], $4::bigint[]) AS f (subject, lane_seq)
       ON CONFLICT DO NOTHING RETURNING subject, lane_seq`,
      [tenant, operationId, requests.map(({ subject }) => subject), requests.map(({ laneSeq }) => laneSeq)],
    );
    const open = new Set(noted.map((row) => `${row.subject}@${row.lane_seq}`));
    return requests.filter(({ subject, laneSeq }) => open.has(`${subject}@${laneSeq}`));
  }

  private changes(run: Run, reversals: readonly Reversal<StoredEntry>[], { now }: LaneTx): Fact[] {
    return reversals.flatMap(({ current, forged, next, rests }) => {
      if (!next) return [];
      const { tenant, actor } = run;
      const entry: StoredEntry = { ...current, ...next, since: next.state === current.state ? current.since : now };
      const said = { said: next.said, saidBy: (rests?.saidBy ?? 'receipt') as Heard['saidBy'], origin: next.origin as TopicName };
      const heard = { ...this.heard(run, { subject: forged.subject, causedBy: forged.causedBy }, now), ...said };
      return [{ kind: 'changed', heard, tenant, subject: forged.subject, before: current, entry, cause: 'revert', actor }];
    });
  }

  private async closings(run: Run, holds: readonly ForgedHold[], { tx, now }: LaneTx): Promise<Fact[]> {
    const { tenant, actor } = run;
    const open = await tx.query<{ hold_id: string; subject: string; scope: string; cause: HoldCause; version: number; opened_at: Date; caused_by: string }>(
      'SELECT hold_id, subject, scope, cause, version, opened_at, caused_by FROM hold WHERE hold_id = ANY($1::uuid[]) AND closed_at IS NULL ORDER BY lane_seq',
      [holds.map(({ holdId }) => holdId)],
    );
    return open.map((row) => ({
      kind: 'hold_closed',
      heard: this.heard(run, { subject: row.subject, causedBy: row.caused_by }, now),
      tenant,
      subject: row.subject,
      hold: { holdId: row.hold_id, scope: parseScopeKey(row.scope), cause: row.cause, version: row.version, openedAt: row.opened_at.toISOString() },
      decision: 'reverted',
      actor,
    }));
  }

  /** Nobody said it: it follows from the operation, and of the forged request that it takes back. */
  private heard({ tenant, operationId }: Run, { subject, causedBy }: { readonly subject: string; readonly causedBy: string }, now: string): Heard {
    return {
      eventId: effectId(causedBy, 'revert', operationId),
      correlationId: operationId,
      origin: 'consent-requests',
      number: this.keyring.reveal(tenant, subject),
      said: now,
      saidBy: 'receipt',
      receivedAt: now,
      awaited: false,
      asks: [],
    };
  }
}

function answerOf(forged: Forged, reversals: readonly Reversal<StoredEntry>[], dryRun: boolean): RevertAnswer {
  const { requests, holds } = forged;
  return {
    dryRun,
    digest: digestOf(forged),
    people: new Set([...requests, ...holds].map(({ subject }) => subject)).size,
    requests: requests.length,
    entries: reversals.length,
    becomes: becomes(reversals),
    holds: holds.length,
  };
}

interface InLane extends Forged {
  readonly lane: number;
}

/** Parts what was found by lane, and in each into so many people as one transaction takes. */
function inLanes({ requests, holds }: Forged): InLane[] {
  const people = Map.groupBy([...requests, ...holds], ({ lane, subject }) => `${lane}/${subject}`);
  return [...Map.groupBy(people.values(), ([first]) => first?.lane ?? 0)].flatMap(([lane, ofLane]) =>
    Array.from({ length: Math.ceil(ofLane.length / PEOPLE) }, (_, part) => ofLane.slice(part * PEOPLE, (part + 1) * PEOPLE).flat()).map((some) => ({
      lane,
      requests: some.filter((one) => 'laneSeq' in one),
      holds: some.filter((one) => 'holdId' in one),
    })),
  );
}

const FORGED = `
  SELECT subject, scope, authority, lane, lane_seq::int8::text AS "laneSeq", caused_by AS "causedBy"
  FROM (
    SELECT tenant, subject, scope, authority, lane, lane_seq, caused_by, source, sender, received_at,
           CASE state WHEN 'suppressed' THEN 'opt_out' ELSE 'opt_in' END AS action
    FROM transition WHERE cause <> 'revert'
    UNION ALL
    SELECT tenant, subject, scope, authority, lane, lane_seq, caused_by, source, sender, received_at, action FROM superseded
  ) AS request
  WHERE tenant = $1 AND starts_with(source, $2) AND received_at >= $3 AND received_at < $4
    AND ($5::text IS NULL OR sender = $5) AND ($6::text IS NULL OR action = $6) AND ($7::text[] IS NULL OR source = ANY($7))
    AND NOT EXISTS (SELECT 1 FROM reverted WHERE reverted.tenant = $1 AND reverted.subject = request.subject AND reverted.lane_seq = request.lane_seq)
  ORDER BY lane, lane_seq`;

const FORGED_HOLDS = `
  SELECT subject, lane, hold_id AS "holdId" FROM hold
  WHERE tenant = $1 AND closed_at IS NULL AND cause <> 'parked_key' AND starts_with(source, $2) AND received_at >= $3 AND received_at < $4
    AND ($5::text IS NULL OR sender = $5) AND $6::text IS DISTINCT FROM 'opt_in' AND ($7::text[] IS NULL OR source = ANY($7))
  ORDER BY lane, lane_seq`;

type Filter = Pick<RevertRequest, 'provider' | 'account' | 'from' | 'to' | 'sender' | 'kind' | 'messageIds'>;

async function forgedBy(tx: Tx, tenant: string, { provider, account, from, to, sender, kind, messageIds }: Filter): Promise<Forged> {
  const prefix = `${provider}/${account}/`;
  const asked = [tenant, prefix, from, to, sender ?? null, kind ?? null, messageIds?.map((id) => prefix + id) ?? null];
  const requests = await tx.query<Omit<ForgedRequest, 'laneSeq'> & { laneSeq: string }>(FORGED, asked);
  const holds = await tx.query<ForgedHold>(FORGED_HOLDS, asked);
  return { requests: requests.map((row) => ({ ...row, laneSeq: Number(row.laneSeq) })), holds };
}

/** What may have changed these people's entries, but for what was reverted before and what is no request. */
const HISTORY = `
  SELECT subject, scope, authority, lane_seq::int8::text AS "laneSeq", state, said, said_by AS "saidBy", origin
  FROM (
    SELECT tenant, subject, scope, authority, lane_seq, state, said, said_by, origin FROM transition
    WHERE tenant = $1 AND subject = ANY($2::text[]) AND cause <> 'revert'
    UNION ALL
    SELECT tenant, subject, scope, authority, lane_seq, CASE action WHEN 'opt_out' THEN 'suppressed' ELSE 'released' END, said, said_by, origin FROM superseded
    WHERE tenant = $1 AND subject = ANY($2::text[]) AND scope IS NOT NULL AND reason = 'said_before_the_current_state'
  ) AS request
  WHERE NOT EXISTS (SELECT 1 FROM reverted WHERE reverted.tenant = $1 AND reverted.subject = request.subject AND reverted.lane_seq = request.lane_seq)`;

const CURRENT = `
  SELECT subject, scope, authority, state, version, said, origin, since, state_seq AS "stateSeq" FROM entry WHERE tenant = $1 AND subject = ANY($2::text[])`;

interface EntryRow {
  readonly subject: string;
  readonly scope: string;
  readonly authority: 'person' | 'record';
  readonly state: SuppressionState;
  readonly version: number;
  readonly said: Date;
  readonly origin: string;
  readonly since: Date;
  readonly stateSeq: string;
}

async function reversalsIn(tx: Tx, tenant: string, forged: readonly ForgedRequest[]): Promise<Reversal<StoredEntry>[]> {
  if (forged.length === 0) return [];
  const asked = [tenant, [...new Set(forged.map(({ subject }) => subject))]];
  const current = new Map((await tx.query<EntryRow>(CURRENT, asked)).map((row) => [entryName(row), entryOf(row)]));
  const past = await tx.query<Omit<PastRequest, 'said' | 'laneSeq'> & { said: Date; laneSeq: string }>(HISTORY, asked);
  // `note` has marked the forged ones by now in a real run, and not in a dry one: they are left out either way.
  const history = past.map((row) => ({ ...row, said: row.said.toISOString(), laneSeq: Number(row.laneSeq) }));
  return reversalsOf(forged, history, current);
}

function entryOf({ scope, authority, state, version, said, origin, since, stateSeq }: EntryRow): StoredEntry {
  return {
    scope: parseScopeKey(scope),
    ...(authority === 'record' && { authority }),
    state,
    version,
    origin,
    said: said.toISOString(),
    since: since.toISOString(),
    stateSeq: Number(stateSeq),
  };
}
