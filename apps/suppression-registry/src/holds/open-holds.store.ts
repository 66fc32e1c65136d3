import { parseScopeKey, type Directory, type HoldCause, type Tenant } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { recordDisclosure } from './disclosures.store.js';
import { reviewOf, unsealText, type HoldRow } from './hold-row.store.js';
import type { OpenHold, Place } from './holds-api.js';
import { deadlineOf } from './review.js';

/** Which open holds are asked for. `claimedBy`: by this actor, or (null) by nobody. */
export interface HoldFilter {
  readonly after?: Place;
  readonly cause?: HoldCause;
  readonly overdue?: boolean;
  readonly escalated?: boolean;
  readonly claimedBy?: string | null;
}

type Listed = HoldRow & { readonly is_overdue: boolean; readonly is_claimed: boolean };

/** By when they were opened, which of one tenant is the order of their deadlines. */
const OPEN = `
  SELECT * FROM (
    SELECT *, open_since <= now() - $3 * interval '1 hour' AS is_overdue, coalesce(claimed_until > now(), false) AS is_claimed
    FROM hold WHERE tenant = $1 AND closed_at IS NULL AND ($4::timestamptz IS NULL OR (open_since, hold_id) > ($4, $5::uuid))
  ) AS waiting
  WHERE ($6::text IS NULL OR cause = $6) AND ($7::boolean IS NULL OR is_overdue = $7) AND ($8::boolean IS NULL OR (escalated_at IS NOT NULL) = $8)
    AND ($9::text IS NULL OR is_claimed AND claimed_by = $9) AND NOT ($10::boolean AND is_claimed)
  ORDER BY open_since, hold_id LIMIT $2`;

/** Holds that wait for somebody to decide, as a reviewer reads them. */
export class OpenHolds {
  constructor(
    private readonly db: Database,
    private readonly keys: Keys,
    private readonly directory: Directory,
  ) {}

  /** Of a tenant, the nearest deadline first; and the place of each in that order. */
  async list({ id, policies }: Tenant, { after, cause, overdue, escalated, claimedBy }: HoldFilter, limit: number): Promise<(Place & { readonly view: OpenHold })[]> {
    const rows = await this.db.query<Listed>(OPEN, [
      id,
      limit,
      policies.reviewHours,
      after?.openSince ?? null,
      after?.holdId ?? null,
      cause ?? null,
      overdue ?? null,
      escalated ?? null,
      claimedBy ?? null,
      claimedBy === null,
    ]);
    return rows.map((row) => ({ holdId: row.hold_id, openSince: row.open_since.toISOString(), view: this.viewOf(row, policies.reviewHours) }));
  }

  /** Records that this key reads them, or refuses. */
  async noteRead(tenant: string, actor: string, holdIds: string[]): Promise<void> {
    if (holdIds.length === 0) return;
    await recordDisclosure(this.db, tenant, ({ now: listedAt, lane, laneSeq }) => ({
      type: 'stopline.holds.listed.v1',
      data: { tenant, actor, holdIds, listedAt, lane, laneSeq },
    }));
  }

  private viewOf(row: Listed, reviewHours: number): OpenHold {
    const { keyring, sealer } = this.keys;
    const { hold, openSince, claim, escalation } = reviewOf(row, sealer);
    const { sender } = row;
    const known = sender === null ? undefined : this.directory.sender(row.tenant, sender);
    const text = unsealText(sealer, row.text_sealed, row.text_key);
    return {
      holdId: hold.holdId,
      number: keyring.reveal(row.tenant, row.subject),
      scope: parseScopeKey(row.scope),
      cause: hold.cause,
      openedAt: hold.openedAt,
      deadline: deadlineOf(openSince, reviewHours),
      overdue: row.is_overdue,
      said: row.said.toISOString(),
      saidBy: row.said_by,
      ...(sender !== null && { sender }),
      ...(known && { program: known.program.id }),
      ...(text !== undefined && { text }),
      ...(row.language !== null && { language: row.language }),
      ...(row.rule !== null && { rule: row.rule }),
      ...(row.rules_version !== null && { rulesVersion: row.rules_version }),
      alternatives: row.alternatives ?? [],
      ...(row.is_claimed && claim && { claim }),
      ...(escalation && { escalation }),
      causedBy: row.caused_by,
      correlationId: row.correlation_id,
    };
  }
}
