import { z } from 'zod';
import { e164, instant, senderAddress, slug, tenantId } from './fields.js';
import { scope } from './scope.js';
import { suppressionState } from './vocabulary.js';

/** The question before a send. What it leaves out means *any*: every entry below it covers. */
export const checkQuestion = z.strictObject({
  tenant: tenantId.optional().describe("Must be the key's tenant; may be left out"),
  to: e164,
  sender: senderAddress.optional(),
  program: slug.optional(),
  category: slug.optional(),
  minToken: z
    .string()
    .regex(/^\d{1,4}:\d{1,18}$/, 'must be <lane>:<lane_seq>')
    .optional()
    .describe('From the answer to a write: wait up to 100 ms for it, else UNKNOWN'),
});
export type CheckQuestion = z.infer<typeof checkQuestion>;

/** How many numbers one question may be about. */
export const MANY_NUMBERS = 10_000;

/**
 * The question before many sends of one sort. It has no token: a token is of one lane, so who must see a write asks for that
 * number alone.
 */
export const checksQuestion = checkQuestion.omit({ to: true, minToken: true }).extend({
  to: z.array(e164).min(1, 'must have at least one number').max(MANY_NUMBERS, `must have at most ${MANY_NUMBERS} numbers: ask in several questions, or as NDJSON`),
});
export type ChecksQuestion = z.infer<typeof checksQuestion>;

/** May it go? Only ALLOW means yes; UNKNOWN is no answer, and means do not send. */
export const decision = z.enum(['ALLOW', 'BLOCK', 'UNKNOWN']);

/**
 * Why. BLOCK: `SUPPRESSED` (an entry), `HELD` (an open hold), `CONSENT_REQUIRED` (nobody opted in). ALLOW: `NO_ENTRY`, `RELEASED`, `EXEMPT`.
 * UNKNOWN, which every client treats as do-not-send: `STALE`, `TOKEN_NOT_REACHED`, `CONFIG` (unknown or retired sender or program).
 */
export const checkReason = z.enum([
  'SUPPRESSED',
  'HELD',
  'CONSENT_REQUIRED',
  'NO_ENTRY',
  'RELEASED',
  'EXEMPT',
  'STALE',
  'TOKEN_NOT_REACHED',
  'CONFIG',
]);
export type CheckReason = z.infer<typeof checkReason>;
type Decision = z.infer<typeof decision>;

const DECISIONS: Readonly<Record<CheckReason, Decision>> = {
  SUPPRESSED: 'BLOCK',
  HELD: 'BLOCK',
  CONSENT_REQUIRED: 'BLOCK',
  NO_ENTRY: 'ALLOW',
  RELEASED: 'ALLOW',
  EXEMPT: 'ALLOW',
  STALE: 'UNKNOWN',
  TOKEN_NOT_REACHED: 'UNKNOWN',
  CONFIG: 'UNKNOWN',
};

/** The decision that a reason is of: each belongs to one. */
export function decisionOf(reason: CheckReason): Decision {
  return DECISIONS[reason];
}

/**
 * Each reason as one number, the same in the proto (`Reason`) and wherever many answers are bytes. For ever: a new reason takes the next one, and what
 * is gone leaves its own unused.
 */
export const reasonNumbers: Readonly<Record<CheckReason, number>> = {
  SUPPRESSED: 1,
  HELD: 2,
  CONSENT_REQUIRED: 3,
  NO_ENTRY: 4,
  RELEASED: 5,
  EXEMPT: 6,
  STALE: 7,
  TOKEN_NOT_REACHED: 8,
  CONFIG: 9,
};

/** The answer before a send: the decision, why, the entry that decided, and how fresh the copy is that it rests on. */
export const checkAnswer = z.strictObject({
  decision,
  reason: checkReason,
  entry: z
    .strictObject({
      scope,
      state: suppressionState.exclude(['void']),
      since: instant,
      version: z.int().min(1),
    })
    .optional()
    .describe('The entry that decided'),
  freshness: z.strictObject({
    ageMs: z.int().min(0).describe('Age of what the answer rests on, milliseconds'),
    boundMs: z.int().min(1).describe('ALLOW is given only within this bound, milliseconds'),
  }),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** The answers before many sends, in the order of the numbers. UNKNOWN is of one number: the others are answered all the same. */
export const checksAnswer = z.strictObject({
  answers: z.array(checkAnswer).describe('One for each number, in their order'),
  freshness: checkAnswer.shape.freshness.describe('Of the oldest answer'),
});
export type ChecksAnswer = z.infer<typeof checksAnswer>;
