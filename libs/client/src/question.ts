import { checkQuestion, fieldProblems, problemInWords, StoplineError } from '@stopline/contracts';
import { z } from 'zod';

/** What the caller gave is no question or no setting: a mistake in the code that asks. The message names fields and never a value (I16). */
export class CallerMistake extends StoplineError {
  readonly code = 'caller_mistake';
  readonly logLevel = 'error';
}

const question = checkQuestion.omit({ tenant: true });
const sendOfMany = question.omit({ to: true, minToken: true });
const numbers = z.array(question.shape.to);

/** What may be asked: the person's number in E.164, and as much as is known of the send. What is left out means *any*: every entry below it covers. */
export type Question = z.input<typeof question>;
/** What may be asked of many numbers at once; a `minToken` is of one number's lane. */
export type SendOfMany = z.input<typeof sendOfMany>;

/** The question, checked. Throws a {@link CallerMistake} naming each wrong field. */
export function askedIn(asked: Question): z.output<typeof question> {
  return checked(question, asked, 'the question');
}

/** The send and the numbers, checked. Throws a {@link CallerMistake} naming each wrong field, numbers by their place. */
export function askedInMany(send: SendOfMany, to: readonly string[]): { readonly send: z.output<typeof sendOfMany>; readonly to: readonly string[] } {
  return { send: checked(sendOfMany, send, 'the send'), to: checked(numbers, to, 'the numbers') };
}

const SHOWN = 5;

/** What the schema makes of it. Throws a {@link CallerMistake} about `what` for anything else. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = fieldProblems(parsed.error).map(problemInWords);
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
  throw new CallerMistake(`${what}: ${problems.slice(0, SHOWN).join('; ')}${more}`);
}
