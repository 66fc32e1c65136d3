import type { EntryTerm, EventType, HoldTerm, LaneEventType } from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';

/** What a record of suppression-state counts for in its lane's digest, by its type. */
interface StateTerms {
  'stopline.suppression-entry.recorded.v1': EntryTerm;
  'stopline.hold.recorded.v1': HoldTerm;
}

/** The types that record what stands. */
export type StateType = keyof StateTerms;

/** `replaces`: what stood under the key until now; undefined where nothing ever did. */
export type Replacing<Type extends EventType> = Type extends StateType ? { readonly replaces: StateTerms[Type] | undefined } : unknown;

/**
 * An event for the outbox. One that records what stands must say what it replaces: the lane's digest moves with it, in the same
 * transaction, so that no such record can leave without it. What is said of a lane itself goes past the outbox.
 */
export type OutboxEvent<Type extends Exclude<EventType, LaneEventType> = Exclude<EventType, LaneEventType>> = {
  [T in Type]: OutgoingEvent<T> & Replacing<T>;
}[Type];

/** Whether the event records what stands. */
export function isOfState(event: { readonly topic: string }): event is OutboxEvent<StateType> {
  return event.topic === 'suppression-state';
}
