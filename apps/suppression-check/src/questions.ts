import { checkQuestion, checksQuestion, MANY_NUMBERS } from '@stopline/contracts';
import { z } from 'zod';

/** E.164 has 7 to 15 digits, and no number begins with a zero: what is smaller is none. */
const LEAST = 1_000_000;
const GREATEST = 999_999_999_999_999;
const NO_NUMBER = 'must be E.164 without the plus sign: 7 to 15 digits';

/** The question before one send, compiled: every send asks one. */
export const oneQuestion = z.compile(checkQuestion);

/** The question before many sends of one sort. */
export const manyQuestion = z.compile(checksQuestion);

/** Its packed form: numbers as integers, without the plus sign. */
export const packedQuestion = z.compile(
  checksQuestion.omit({ to: true }).extend({
    numbers: z.array(z.int().min(LEAST, NO_NUMBER).max(GREATEST, NO_NUMBER)).min(1).max(MANY_NUMBERS, `must have at most ${MANY_NUMBERS} numbers: ask in several questions`),
  }),
);
