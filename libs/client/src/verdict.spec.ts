import { describe, expect, test } from '@jest/globals';
import type { MayText } from './may-text.js';
import { matchVerdict, unknownFor, type Verdict } from './verdict.js';

const to = '+12025550123';
const freshness = { ageMs: 5, boundMs: 3000 };
const verdicts: Record<Verdict['decision'], Verdict> = {
  ALLOW: { decision: 'ALLOW', to, reason: 'NO_ENTRY', freshness },
  BLOCK: { decision: 'BLOCK', reason: 'SUPPRESSED', freshness },
  UNKNOWN: unknownFor('STALE', freshness),
};

describe('a verdict', () => {
  test.each([
    ['ALLOW', `send to ${to}`],
    ['BLOCK', 'leave out, SUPPRESSED'],
    ['UNKNOWN', 'ask again, STALE'],
  ] as const)('%s leads to its own choice alone', (decision, done) => {
    const choices = {
      allow: (verdict: { to: string }) => `send to ${verdict.to}`,
      block: ({ reason }: { reason: string }) => `leave out, ${reason}`,
      unknown: ({ reason }: { reason: string }) => `ask again, ${reason}`,
    };
    expect(matchVerdict(verdicts[decision], choices)).toBe(done);
  });
});

/** Compiled, never called: each line below an `@ts-expect-error` must be refused by the compiler, or the build of this library fails. */
export async function refusedByTheCompiler(client: MayText, send: (to: string) => void): Promise<void> {
  const verdict = await client.mayText({ to });
  // @ts-expect-error a verdict that nobody looked at has no number to send to
  send(verdict.to);
  // @ts-expect-error what is not BLOCK may be UNKNOWN
  if (verdict.decision !== 'BLOCK') send(verdict.to);
  // @ts-expect-error UNKNOWN needs a choice of its own
  matchVerdict(verdict, { allow: () => true, block: () => false });
  // @ts-expect-error a verdict is no boolean
  const mayBeSent: boolean = verdict;
  // @ts-expect-error nor is it equal to one
  if (verdict === true) send(to);
  if (verdict.decision === 'ALLOW') send(verdict.to);
  void mayBeSent;
}
