import { checksQuestion, MANY_NUMBERS } from '@stopline/contracts';
import { z } from 'zod';

/** E.164 has 7 to 15 digits, and no number begins with a zero: what is smaller is none. */
const LEAST = 1_000_000;
const GREATEST = 999_999_999_999_999;
const NO_NUMBER = 'must be E.164 without the plus sign: 7 to 15 digits';

/** The packed form of the question before many sends: numbers as integers, without the plus sign. */
export const packedQuestion = checksQuestion.omit({ to: true }).extend({
  numbers: z.array(z.int().min(LEAST, NO_NUMBER).max(GREATEST, NO_NUMBER)).min(1).max(MANY_NUMBERS, `must have at most ${MANY_NUMBERS} numbers: ask in several questions`),
});

