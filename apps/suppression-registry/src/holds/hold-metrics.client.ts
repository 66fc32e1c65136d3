import { metrics } from '@opentelemetry/api';
import type { Directory } from '@stopline/contracts';
import type { Database } from '@stopline/database';

const meter = metrics.getMeter('suppression-registry');

const OVERDUE = `
  SELECT tenant, (SELECT count(*)::int FROM hold WHERE hold.tenant = asked.tenant AND closed_at IS NULL AND overdue_at IS NOT NULL) AS holds
  FROM unnest($1::text[]) AS asked (tenant)`;

/** Shows at each reading how many holds of each tenant wait past their deadline; none is 0, so that an alarm ends. */
export function observeOverdue(db: Database, directory: Directory): void {
  meter.createObservableGauge('stopline.registry.holds.overdue', { description: 'Holds that nobody decided by their deadline, by tenant' }).addCallback(async (result) => {
    const tenants = directory.installation.tenants.map(({ id }) => id);
    const rows = await db.query<{ tenant: string; holds: number }>(OVERDUE, [tenants]).catch(() => []);
    for (const { tenant, holds } of rows) result.observe(holds, { tenant });
  });
}
