import { LABELS, type Hints, type Label } from '@stopline/classification';
import { fieldProblems, problemInWords, senderType } from '@stopline/contracts';
import { z } from 'zod';

/** One line of input. Other fields are let through: a file may say more about its texts. */
const question = z.object({
  text: z.string(),
  lang: z.string().optional(),
  country: z.string().optional(),
  numberType: senderType.optional(),
  label: z.enum(LABELS).optional(),
  tag: z.string().optional(),
  scope: z.string().optional(),
});

/** A text to judge, with what is known of it. `label`, `tag` and `scope` are those of a corpus: what a person says it is. */
export interface Question {
  readonly text: string;
  readonly hints: Hints;
  readonly label?: Label;
  readonly tag?: string;
  readonly scope?: string;
}

/** A line that is no question, and why. */
export interface BadLine {
  readonly error: string;
}

/** Reads one line of NDJSON: `{"text": "...", "lang"?: "...", "country"?: "...", "numberType"?: "..."}`. */
export function readQuestion(line: string): Question | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = question.safeParse(value);
  if (!parsed.success) return { error: `${fieldProblems(parsed.error).map(problemInWords).join('; ')}; expected {"text": "...", "lang"?, "country"?, "numberType"?}` };
  const { text, lang, country, numberType, label, tag, scope } = parsed.data;
  return {
    text,
    hints: { ...(lang !== undefined && { language: lang }), ...(country !== undefined && { country }), ...(numberType !== undefined && { numberType }) },
    ...(label !== undefined && { label }),
    ...(tag !== undefined && { tag }),
    ...(scope !== undefined && { scope }),
  };
}
