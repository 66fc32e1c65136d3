import { z } from 'zod';

/** An error as it is answered: RFC 9457, `application/problem+json`. */
export const problemDocument = z.looseObject({
  type: z.literal('about:blank').describe('The status says what kind of problem it is'),
  title: z.string().describe('The name of the status'),
  status: z.int().min(400).max(599),
  code: z.string().describe('Stable, for machines'),
  detail: z.string().optional().describe('For people; repeats nothing of the request'),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().describe('JSON pointer (RFC 6901) into the body'),
        detail: z.string(),
      }),
    )
    .optional()
    .describe('The fields that are wrong'),
});
export type ProblemDocument = z.infer<typeof problemDocument>;
