interface Waiting {
  readonly id: string;
  readonly lane: number;
  readonly records: readonly unknown[];
}

/**
 * Of the rows that wait, those of the next send: whole lanes of about `most` records together, rows in order within each. The lane that has waited
 * longest comes always, so that none waits for ever; then those with the least, so that a STOP does not wait for the lists of other lanes.
 */
export function sendShare<Row extends Waiting>(rows: readonly Row[], most: number): Row[] {
  const [oldest, ...others] = [...Map.groupBy(rows, ({ lane }) => lane).values()].sort((one, other) => Number(one[0]?.id) - Number(other[0]?.id));
  if (!oldest) return [];
  const share = [oldest];
  let records = recordsIn(oldest);
  for (const ofLane of others.sort((one, other) => recordsIn(one) - recordsIn(other))) {
    records += recordsIn(ofLane);
    if (records > most) break;
    share.push(ofLane);
  }
  return share.sort((one, other) => recordsIn(one) - recordsIn(other)).flat();
}

function recordsIn(rows: readonly Waiting[]): number {
  return rows.reduce((sum, { records }) => sum + records.length, 0);
}
