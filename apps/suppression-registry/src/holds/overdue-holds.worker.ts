import { Logger } from '@nestjs/common';
import type { Directory } from '@stopline/contracts';
import { WorkLoop, writeLanes, type Database } from '@stopline/database';
import type { Sealer } from '@stopline/key-store';
import { SERVICE } from '../schema.js';
import { recordStep, reviewOf, type HoldRow } from './hold-row.store.js';
import { deadlineOf, type HoldUnderReview } from './review.js';

/** No hold is due sooner than an hour after it was opened: a longer policy that became shorter is seen by then. */
const LONGEST_REST_MS = 10 * 60 * 1000;
const AT_ONCE = 100;

const WAITING = `
  FROM unnest($1::text[], $2::int[]) AS allowed (tenant, hours) CROSS JOIN LATERAL (
    SELECT hold.* FROM hold WHERE hold.tenant = allowed.tenant AND closed_at IS NULL AND overdue_at IS NULL`;

const DUE = `
  SELECT waiting.hold_id, waiting.lane ${WAITING} AND open_since <= now() - hours * interval '1 hour' ORDER BY open_since LIMIT ${AT_ONCE}
  ) AS waiting LIMIT ${AT_ONCE}`;

/** Again under the locks: another process may have been quicker, or a reviewer. */
const STILL_DUE = `
  SELECT hold.*, hours FROM hold JOIN unnest($1::text[], $2::int[]) AS allowed (tenant, hours) USING (tenant)
  WHERE hold_id = ANY($3::uuid[]) AND closed_at IS NULL AND overdue_at IS NULL AND open_since <= now() - hours * interval '1 hour'
  ORDER BY open_since, hold_id`;

const NEXT = `
  SELECT 1000 * extract(epoch FROM min(open_since + hours * interval '1 hour') - now())::float8 AS ms ${WAITING} ORDER BY open_since LIMIT 1
  ) AS waiting`;

/** Says once of each hold that nobody has decided it by its deadline. It goes on blocking. */
export class OverdueHolds {
  private readonly logger = new Logger('holds');
  private readonly loop = new WorkLoop(
    () => this.step(),
    (error, failures) => this.logger.warn({ msg: 'deadlines of holds are not watched', err: error, failures }),
  );

  constructor(
    private readonly db: Database,
    private readonly sealer: Sealer,
    private readonly directory: Directory,
  ) {}

  start(): void {
    this.loop.start();
  }

  /** Looks now. */
  wake(): void {
    this.loop.wake();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async step(): Promise<number> {
    const { tenants } = this.directory.installation;
    const allowed = [tenants.map(({ id }) => id), tenants.map(({ policies }) => policies.reviewHours)];
    const due = await this.db.query<{ hold_id: string; lane: number }>(DUE, allowed);
    if (due.length === 0) {
      const [next] = await this.db.query<{ ms: number | null }>(NEXT, allowed);
      return Math.min(LONGEST_REST_MS, Math.max(1, Math.ceil(next?.ms ?? LONGEST_REST_MS)));
    }
    const noted = await this.note(due, allowed);
    for (const { tenant, hold, openSince } of noted) {
      this.logger.error({ msg: 'a hold is overdue: the person is blocked and nobody has decided', tenant, holdId: hold.holdId, cause: hold.cause, openSince });
    }
    return 0;
  }

  private note(due: readonly { hold_id: string; lane: number }[], allowed: readonly unknown[]): Promise<HoldUnderReview[]> {
    const lanes = [...new Set(due.map(({ lane }) => lane))];
    return writeLanes(this.db, { service: SERVICE, lanes }, async (held) => {
      const rows = await held.tx.query<HoldRow & { hours: number }>(STILL_DUE, [...allowed, due.map(({ hold_id }) => hold_id)]);
      const reviews: HoldUnderReview[] = [];
      for (const row of rows) {
        const review = reviewOf(row, this.sealer);
        await recordStep(held.lane(row.lane), review, { what: 'overdue', deadline: deadlineOf(review.openSince, row.hours) });
        reviews.push(review);
      }
      return reviews;
    });
  }
}
