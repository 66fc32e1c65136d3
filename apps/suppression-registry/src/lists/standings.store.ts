import { parseScopeKey, type HoldCause, type SuppressionState } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import type { Entry, OpenHold } from '@stopline/suppression-rule';

/** What stands for one person: all entries and open holds, of whatever scope. */
export interface Standing {
  readonly entries: Entry[];
  readonly holds: OpenHold[];
}

interface Row {
  readonly place: number;
  readonly scope: string;
  readonly authority: string | null;
  /** Of an entry. */
  readonly state: SuppressionState | null;
  readonly said: Date | null;
  /** Of a hold. */
  readonly hold_id: string | null;
  readonly cause: HoldCause | null;
}

const SEPARATOR = ',';

/**
 * Asked by place, so that what most lists are full of, people of whom nothing is known, costs nothing on the way back. OFFSET 0 keeps it at a
 * look-up for each: joined freely, a planner without fresh statistics reads all of the tenant for every thousand rows.
 */
const STANDINGS = `
  WITH asked AS MATERIALIZED (SELECT subject, place::int FROM unnest(string_to_array($2, $3)) WITH ORDINALITY AS given (subject, place))
  SELECT asked.place, entry.scope, entry.authority, entry.state, entry.said, NULL::uuid AS hold_id, NULL AS cause
  FROM asked CROSS JOIN LATERAL (SELECT scope, authority, state, said FROM entry WHERE entry.tenant = $1 AND entry.subject = asked.subject OFFSET 0) AS entry
  UNION ALL
  SELECT asked.place, hold.scope, NULL, NULL, NULL, hold.hold_id, hold.cause
  FROM asked CROSS JOIN LATERAL (
    SELECT scope, hold_id, cause FROM hold WHERE hold.tenant = $1 AND hold.subject = asked.subject AND closed_at IS NULL OFFSET 0
  ) AS hold`;

/** Reads where many people stand, as it is committed at this moment. */
export class Standings {
  constructor(
    private readonly db: Database,
    private readonly keyring: SubjectKeyring,
  ) {}

  /** By place in `numbers` (E.164); absent: nothing is known of that one. */
  async of(tenant: string, numbers: readonly string[]): Promise<ReadonlyMap<number, Standing>> {
    if (numbers.length === 0) return new Map();
    const candidates = this.keyring.candidatesAll(tenant, numbers);
    const keys = candidates[0]?.length ?? 1;
    const subjects = keys === 1 ? candidates.map(([subject]) => subject) : candidates.flat();
    const rows = await this.db.query<Row>(STANDINGS, [tenant, subjects.join(SEPARATOR), SEPARATOR]);
    const standings = new Map<number, Standing>();
    for (const row of rows) add(standings, Math.floor((row.place - 1) / keys), row);
    return standings;
  }
}

function add(standings: Map<number, Standing>, place: number, { scope, authority, state, said, hold_id: holdId, cause }: Row): void {
  let standing = standings.get(place);
  if (!standing) standings.set(place, (standing = { entries: [], holds: [] }));
  if (state !== null && said !== null) standing.entries.push({ scope: parseScopeKey(scope), state, said: said.toISOString(), ...(authority === 'record' && { authority }) });
  if (holdId !== null && cause !== null) standing.holds.push({ holdId, scope: parseScopeKey(scope), cause });
}
