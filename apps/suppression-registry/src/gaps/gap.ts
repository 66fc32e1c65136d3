import { z } from 'zod';
import { byHand } from '../operations/operation.js';

const offset = z.string().regex(/^\d{1,19}$/, 'must be an offset: decimal digits').describe('An offset');

export const gap = z.strictObject({
  topic: z.string().describe("The topic's name in Kafka"),
  lane: z.int().min(0),
  storedPosition: offset.describe('Up to here everything is applied'),
  logBegins: offset.describe('The records between are gone'),
  missing: z.string().describe('How many offsets that are'),
});
export type Gap = z.infer<typeof gap>;

export const gapsPage = z.strictObject({ gaps: z.array(gap) });
export type GapsPage = z.infer<typeof gapsPage>;

export const gapAcceptance = z.strictObject({
  topic: z.string().min(1).max(249).describe('As `gap show` says it'),
  lane: z.int().min(0),
  storedPosition: offset.exactOptional().describe('As it was shown: refused where it stands elsewhere by now'),
  ...byHand,
});
export type GapAcceptance = z.infer<typeof gapAcceptance>;

export const gapAccepted = gap.extend({ dryRun: z.boolean(), position: offset.describe('Where the lane goes on') });
export type GapAccepted = z.infer<typeof gapAccepted>;

/** The gaps of one topic: lanes whose stored position lies before what the log still has. A lane that was never applied stands at 0. */
export function gapsOf(topic: string, stored: ReadonlyMap<number, bigint>, bounds: ReadonlyMap<number, { readonly low: bigint }>): Gap[] {
  return [...bounds].flatMap(([lane, { low }]) => {
    const position = stored.get(lane) ?? 0n;
    return position >= low ? [] : [{ topic, lane, storedPosition: String(position), logBegins: String(low), missing: String(low - position) }];
  });
}
