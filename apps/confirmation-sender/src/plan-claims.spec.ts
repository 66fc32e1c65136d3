import { describe, expect, it } from '@jest/globals';
import type { LockedReply } from './claims.store.js';
import { fakeDirectory, PLATFORM_ANSWERS, PROVIDER_ANSWERS, STANDARD_SENDER, TWILIO_SENDER } from './directory.fake.js';
import { planClaims, type ClaimPlan } from './plan-claims.js';

const directory = fakeDirectory();
const OWN = 'k1.00000000000000000000000000000001';

function due(overrides: Partial<LockedReply> = {}): LockedReply {
  return {
    replyId: 'r1',
    lane: 4,
    tenant: 'demo',
    subject: 'k1.0000000000000000000000000000000f',
    sender: TWILIO_SENDER,
    program: 'deals',
    kind: 'opt_out',
    language: 'en',
    choices: null,
    effectiveAt: '2026-08-01T02:00:00.000Z',
    traceparent: null,
    attempts: 0,
    expiresInMs: 240_000,
    beforeRestore: false,
    recentReplies: 0,
    supersededBy: null,
    ...overrides,
  };
}

const plan = (...replies: LockedReply[]): ClaimPlan => planClaims(replies, directory, (_, subject) => subject === OWN);

describe('a due reply', () => {
  it('is claimed with its words, its account, and the date in the zone of the program (R8, R20)', () => {
    expect(plan(due()).claims.map(({ claim }) => claim)).toEqual([
      {
        replyId: 'r1',
        provider: 'twilio',
        account: 'demo-twilio',
        text: expect.stringMatching(/^Harbor Outfitters: You are unsubscribed as of Jul 31, 2026 /),
        template: expect.stringMatching(/^en:opt_out@/),
      },
    ]);
  });

  it('names the brand that the person spoke to, also when the number serves another program now', () => {
    expect(plan(due({ program: 'news' })).claims[0]?.claim.text).toMatch(/^Harbor News: /);
    expect(plan(due({ program: 'closed' })).claims[0]?.claim.text).toMatch(/^Harbor Outfitters: /);
  });

  it("speaks in the program's own words where it has some (R14)", () => {
    const [claim] = plan(due({ program: 'news', kind: 'help' })).claims.map((planned) => planned.claim);
    expect(claim).toMatchObject({ text: 'Harbor News: Ask the crow at help@harbor.example. STOP ends it.', template: expect.stringMatching(/^news\/en:help@/) });
  });

  it('leaves by the account of its sender', () => {
    expect(plan(due({ sender: STANDARD_SENDER })).claims[0]?.claim).toMatchObject({ provider: 'standard', account: 'demo-standard' });
  });

  it.each<[string, Partial<LockedReply>, string, string]>([
    ['its five minutes are over (R7)', { expiresInMs: 0 }, 'expired', 'confirmation_expired'],
    ['they are over, whoever answers', { expiresInMs: -1, sender: PROVIDER_ANSWERS }, 'expired', 'confirmation_expired'],
    ['it was asked for before a restore (F29)', { beforeRestore: true }, 'skipped', 'ledger_restored'],
    ['nobody knows the sender', { sender: '+12025550199' }, 'skipped', 'sender_unknown'],
    ['the provider answers (R16)', { sender: PROVIDER_ANSWERS }, 'skipped', 'replies_by_provider'],
    ['the platform answers', { sender: PLATFORM_ANSWERS }, 'skipped', 'replies_by_platform'],
    ['it would go to a number of ours', { subject: OWN }, 'skipped', 'own_number'],
    ['a START followed the STOP that it confirms (I5)', { supersededBy: 'opt_in' }, 'skipped', 'superseded_by_opt_in'],
    ['a STOP followed the START that it answers', { kind: 'opt_in', supersededBy: 'opt_out' }, 'skipped', 'superseded_by_opt_out'],
    ['it would be the fifth in a day (R15)', { recentReplies: 4 }, 'skipped', 'loop_guard'],
  ])('ends when %s', (_, overrides, to, reason) => {
    expect(plan(due(overrides))).toEqual({ claims: [], ends: [{ replyId: 'r1', to, reason }] });
  });

  it('counts the ones before it in the same claim: an auto-responder gets four, the next person is not affected', () => {
    const five = [1, 2, 3, 4, 5].map((number) => due({ replyId: `r${number}` }));
    const { claims, ends } = plan(...five, due({ replyId: 'other', subject: 'k1.0000000000000000000000000000000e' }));
    expect(claims.map(({ reply }) => reply.replyId)).toEqual(['r1', 'r2', 'r3', 'r4', 'other']);
    expect(ends).toEqual([{ replyId: 'r5', to: 'skipped', reason: 'loop_guard' }]);
  });
});
