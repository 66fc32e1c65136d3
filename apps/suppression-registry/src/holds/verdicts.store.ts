import type { HoldDecision } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { Sealer } from '@stopline/key-store';
import { recordDisclosure } from './disclosures.store.js';
import { unsealText } from './hold-row.store.js';
import { verdictLine } from './verdicts.js';

interface Row {
  readonly hold_id: string;
  readonly closed_at: Date;
  readonly decision: Exclude<HoldDecision, 'applied'>;
  readonly text_sealed: string;
  readonly text_key: string;
  readonly language: string | null;
  readonly rule: string | null;
  readonly rules_version: string | null;
  readonly is_left_out: boolean;
}

const PAGE = 500;
const NONE = '00000000-0000-0000-0000-000000000000';

/**
 * `is_left_out`: the message opened several holds and leaves with another of them, one that was an opt-out where there is one; or it is a part alone, which says
 * nothing. Asked for the rows of a page alone: as a condition, PostgreSQL would answer it for all rows at each page.
 */
const DECIDED = `
  SELECT hold_id, closed_at, decision, text_sealed, text_key, language, rule, rules_version, cause = 'incomplete_message' OR EXISTS (
    SELECT FROM hold AS same
    WHERE same.caused_by = held.caused_by AND same.tenant = held.tenant AND same.decision IN ('keep', 'dismiss') AND same.closed_at <= $2
      AND (same.decision = 'keep', same.hold_id) > (held.decision = 'keep', held.hold_id)
  ) AS is_left_out
  FROM hold AS held
  WHERE tenant = $1 AND decision IN ('keep', 'dismiss') AND text_sealed IS NOT NULL
    AND closed_at <= $2 AND (closed_at, hold_id) > ($3::timestamptz, $4::uuid)
  ORDER BY closed_at, hold_id LIMIT ${PAGE}`;

/** What reviewers said of held texts. */
export class Verdicts {
  constructor(
    private readonly db: Database,
    private readonly sealer: Sealer,
  ) {}

  /** Records that this key takes them, or refuses; answers the instant up to which. */
  beginExport(tenant: string, actor: string): Promise<string> {
    return recordDisclosure(this.db, tenant, ({ id: exportId, now: exportedAt, lane, laneSeq }) => ({
      type: 'stopline.verdicts.exported.v1',
      data: { tenant, exportId, actor, exportedAt, lane, laneSeq },
    }));
  }

  /** Lines of a corpus, in the order of decisions, some hundred in a piece: as many are in memory at a time. */
  async *lines(tenant: string, until: string): AsyncGenerator<string> {
    let after: Pick<Row, 'closed_at' | 'hold_id'> | undefined = { closed_at: new Date(0), hold_id: NONE };
    while (after) {
      const rows: Row[] = await this.db.query<Row>(DECIDED, [tenant, until, after.closed_at, after.hold_id]);
      const lines = rows.filter(({ is_left_out }) => !is_left_out).map((row) => this.lineOf(row));
      if (lines.length > 0) yield lines.join('');
      after = rows.length === PAGE ? rows.at(-1) : undefined;
    }
  }

  private lineOf({ text_sealed, text_key, decision, language, rule, rules_version: rulesVersion, closed_at: at }: Row): string {
    const text = unsealText(this.sealer, text_sealed, text_key) ?? '';
    return verdictLine({ text, decision, language: language ?? 'und', rule: rule ?? '', rulesVersion: rulesVersion ?? '', decidedAt: at.toISOString() });
  }
}
