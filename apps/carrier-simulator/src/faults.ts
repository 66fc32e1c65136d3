import { providers } from '@stopline/providers';
import { z } from 'zod';

const fault = z.strictObject({
  slowMs: z.int().min(0).max(120_000).default(0).describe('Every answer of the API waits this long'),
  sends: z
    .enum(['accept', 'error', 'refuse', 'opted_out', 'cut_after_accept', 'cut_before_accept'])
    .default('accept')
    .describe(
      'error: HTTP 500, nothing sent; refuse: HTTP 429; opted_out: a definite no; cut_after_accept: the message is on the handset, ' +
        'the connection is cut; cut_before_accept: only cut',
    ),
  receipts: z.enum(['once', 'twice', 'none']).default('once').describe('How often each delivery report is posted'),
  autoResponder: z
    .strictObject({
      text: z.string().max(1600),
      most: z.int().min(1).max(1000).default(20).describe('A handset falls silent after this many answers'),
    })
    .optional()
    .describe('Every handset answers every message with this text'),
});
export type Fault = z.infer<typeof fault>;

/** What `POST /faults` takes: how a provider, or all of them, behave from now on. What is left out is healthy. */
export const faultOrder = fault.extend({ provider: z.enum(Object.keys(providers)).optional() });

/** How each provider misbehaves at present. */
export class Faults {
  private readonly byProvider = new Map<string, Fault>();

  of(provider: string): Fault {
    return this.byProvider.get(provider) ?? fault.parse({});
  }

  set({ provider, ...changed }: z.infer<typeof faultOrder>): void {
    for (const name of provider === undefined ? Object.keys(providers) : [provider]) this.byProvider.set(name, changed);
  }

  all(): Record<string, Fault> {
    return Object.fromEntries(Object.keys(providers).map((provider) => [provider, this.of(provider)]));
  }
}
