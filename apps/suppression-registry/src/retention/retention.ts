import { z } from 'zod';
import { byHand } from '../operations/operation.js';

export const retentionRequest = z.strictObject(byHand);
export type RetentionRequest = z.infer<typeof retentionRequest>;

export const retentionAnswer = z.strictObject({
  dryRun: z.boolean(),
  removed: z.strictObject({
    inbox: z.int().min(0).describe('Ids of events that no topic can replay any more'),
    outbox: z.int().min(0).describe('Published rows behind the republish window'),
  }),
  kept: z.array(z.strictObject({ what: z.string(), rows: z.int().min(0).optional(), why: z.string() })).describe('What no job ever removes, and why'),
});
export type RetentionAnswer = z.infer<typeof retentionAnswer>;

/** What stays for ever, whatever an operator runs. */
export function keptFor(counts: { readonly keptInbox: number; readonly unpublished: number }): RetentionAnswer['kept'] {
  return [
    { what: 'inbox: ids of opt-ins', rows: counts.keptInbox, why: 'a captured opt-in that is replayed years later must lift nothing' },
    { what: 'outbox: rows to be published', rows: counts.unpublished, why: 'they are facts that nobody has heard yet' },
    { what: 'entry, hold, transition, superseded, question', why: 'nothing expires a suppression (R21), and its history proves it: the service may not delete them' },
    { what: 'parked_key, parked_record', why: 'they wait to be applied' },
  ];
}
