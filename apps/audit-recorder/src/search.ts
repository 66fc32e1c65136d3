import { e164, events, flow, instant, words, type TopicName } from '@stopline/contracts';
import { z } from 'zod';

/** The type of the record that a search leaves behind. */
export const AUDIT_READ = 'stopline.audit.read.v1';

const heard: readonly TopicName[] = flow['audit-recorder'].consumes;
const kinds = [AUDIT_READ, ...events.filter(({ topics }) => topics.some((topic) => heard.includes(topic))).map(({ type }) => type)];

/** The place of a record in the order of time. */
const place = z.strictObject({ at: instant, laneSeq: z.string().regex(/^\d{1,18}$/).nullable().default(null), eventId: z.uuid() });
export type Place = z.infer<typeof place>;

/** An opaque mark of a place, for the next page. */
export function cursorOf({ at, laneSeq, eventId }: Place): string {
  return Buffer.from(JSON.stringify({ at, laneSeq, eventId })).toString('base64url');
}

const cursor = z.string().max(256).transform((text, context): Place => {
  const found = place.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()));
  if (found.success) return found.data;
  context.addIssue({ code: 'custom', message: 'is no cursor of an answer' });
  return z.NEVER;
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What `POST /v1/records/search` is asked. */
export const searchQuestion = z.strictObject({
  number: e164.optional().describe('Only records of this subscriber'),
  correlationId: words(256).optional().describe('Only what follows from this message or request'),
  kinds: z.array(z.enum(kinds)).min(1).optional().describe('Only these event types'),
  from: instant.optional().describe('Not before this time'),
  to: instant.optional().describe('Before this time'),
  limit: z.int().min(1).max(500).default(100).describe('Records in one answer, at most'),
  cursor: cursor.optional().describe('`next` of the answer before: goes on behind it'),
});
export type SearchQuestion = z.infer<typeof searchQuestion>;

/** A question with tokens in place of the number: what reaches the database, and the record of the search. */
export type SearchFilter = Omit<SearchQuestion, 'number'> & { readonly subjects?: readonly string[] };

export function filterOf({ number, ...rest }: SearchQuestion, tokens: (number: string) => readonly string[]): SearchFilter {
  return number === undefined ? rest : { ...rest, subjects: tokens(number) };
}
