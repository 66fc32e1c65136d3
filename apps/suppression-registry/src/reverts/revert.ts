import { createHash } from 'node:crypto';
import { consentAction, instant, providerMessageId, senderAddress, slug } from '@stopline/contracts';
import { revertEntry, type RecordedEntry } from '@stopline/suppression-rule';
import { z } from 'zod';
import { byHand } from '../operations/operation.js';

export const revertRequest = z
  .strictObject({
    provider: slug,
    account: slug,
    from: instant.describe('Received at this instant or later'),
    to: instant.describe('Received before this instant'),
    sender: senderAddress.exactOptional().describe('Said to this sender alone'),
    kind: consentAction.exactOptional().describe('These requests alone; holds count as opt-outs'),
    messageIds: z.array(providerMessageId).min(1).max(1000).exactOptional().describe("These messages alone, by the provider's ids"),
    ...byHand,
    digest: z.string().regex(/^[0-9a-f]{64}$/).exactOptional().describe('Of the dry run: nothing else than what it listed is reverted'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be later than from' });
export type RevertRequest = z.infer<typeof revertRequest>;

export const revertAnswer = z.strictObject({
  dryRun: z.boolean(),
  digest: z.string().describe('Names exactly what was found: the real run demands it'),
  people: z.int().min(0),
  requests: z.int().min(0).describe('Forged requests, whether they changed something or not'),
  entries: z.int().min(0).describe('Entries that they were said to'),
  becomes: z
    .strictObject({ suppressed: z.int(), released: z.int(), void: z.int(), unchanged: z.int() })
    .describe('What these entries become; void: as if nobody had said anything; unchanged: the genuine requests made them so already'),
  holds: z.int().min(0).describe('Open holds that forged messages opened: they close'),
});
export type RevertAnswer = z.infer<typeof revertAnswer>;

/** A request that the filter found, by its place in the history of its person. `scope` is null where no scope could be found. */
export interface ForgedRequest {
  readonly subject: string;
  readonly scope: string | null;
  readonly authority: string;
  readonly lane: number;
  readonly laneSeq: number;
  readonly causedBy: string;
}

export interface ForgedHold {
  readonly subject: string;
  readonly lane: number;
  readonly holdId: string;
}

/** All that is to be reverted. */
export interface Forged {
  readonly requests: readonly ForgedRequest[];
  readonly holds: readonly ForgedHold[];
}

/** Names what was found, whatever the order in which it was. */
export function digestOf({ requests, holds }: Forged): string {
  const found = [...requests.map(({ subject, laneSeq }) => `${subject}@${laneSeq}`), ...holds.map(({ holdId }) => holdId)];
  return createHash('sha256').update(JSON.stringify(found.toSorted())).digest('hex');
}

/** An entry is one of its person, scope and authority. */
export function entryName({ subject, scope, authority }: { readonly subject: string; readonly scope: string | null; readonly authority: string }): string {
  return `${subject}/${scope ?? ''}/${authority}`;
}

/** A request of the history that could change an entry. */
export interface PastRequest {
  readonly subject: string;
  readonly scope: string;
  readonly authority: string;
  readonly laneSeq: number;
  readonly state: 'suppressed' | 'released';
  readonly said: string;
  readonly saidBy: string;
  readonly origin: string;
}

/** What becomes of one entry, and by which of its forged requests; `next` is absent where it is as the genuine ones make it. */
export interface Reversal<E extends RecordedEntry> {
  readonly current: E;
  readonly forged: ForgedRequest;
  readonly next?: RecordedEntry;
  /** The genuine request that the next state rests on. */
  readonly rests?: PastRequest;
}

/**
 * Of each entry that a forged request was said to, what the rest of its history makes of it (design §4.6): the requests that are left, in their
 * order, by the one rule. `history` leaves out what was reverted before.
 */
export function reversalsOf<E extends RecordedEntry>(forged: readonly ForgedRequest[], history: readonly PastRequest[], current: ReadonlyMap<string, E>): Reversal<E>[] {
  const isForged = new Set(forged.map(({ subject, laneSeq }) => `${subject}@${laneSeq}`));
  const genuine = Map.groupBy(history.filter(({ subject, laneSeq }) => !isForged.has(`${subject}@${laneSeq}`)), entryName);
  const byEntry = Map.groupBy(forged, entryName);
  return [...byEntry].flatMap(([name, [first]]) => {
    const entry = current.get(name);
    if (!entry || !first) return [];
    const remaining = (genuine.get(name) ?? []).toSorted((one, other) => one.laneSeq - other.laneSeq);
    const next = revertEntry(entry, remaining);
    const rests = next && remaining.findLast(({ said, state }) => said === next.said && state === next.state);
    return [{ current: entry, forged: first, ...(next && { next }), ...(rests && { rests }) }];
  });
}

/** How many entries become what. */
export function becomes(reversals: readonly Reversal<RecordedEntry>[]): RevertAnswer['becomes'] {
  const counts = { suppressed: 0, released: 0, void: 0, unchanged: 0 };
  for (const { next } of reversals) counts[next?.state ?? 'unchanged'] += 1;
  return counts;
}
