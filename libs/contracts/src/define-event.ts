import { z } from 'zod';
import type { TopicName } from './topics.js';

/** One event version: its CloudEvents type, the topics that may carry it, what it says, and the shape of its data. */
export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly topics: readonly TopicName[];
  readonly summary: string;
  /** About a lane and no key: its partition is the lane, its key {@link laneKey}, and readers get it apart from the records. */
  readonly of?: 'lane';
  readonly data: Schema;
}

/**
 * Declares an event so that its type literal and data type are kept. `summary` is the docblock of what it declares: the documents show it.
 * The schema is compiled when it is first used: services read and write through it thousands of times a second.
 */
export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  let compiled: Schema | undefined;
  return {
    ...definition,
    get data() {
      return (compiled ??= z.compile(definition.data));
    },
  };
}
