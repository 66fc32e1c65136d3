import type { StoplineEvent } from '@stopline/contracts';

/** A part of a long message, as it came in. */
export interface PartRecord {
  readonly event: StoplineEvent<'stopline.inbound-message.received.v1'>;
  readonly offset: bigint;
  readonly traceparent?: string;
}

/** A message of which not all parts are here. */
interface Waiting {
  /** In the order in which they came. */
  readonly parts: readonly PartRecord[];
  /** When it is judged with what is here, milliseconds since 1970. */
  readonly dueAt: number;
}

/** What a lane waits for. */
export interface PartsState {
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Parts that were judged already, the last ones: one that comes again begins no new message. */
  readonly judged: readonly string[];
}

/** A part waits this long for the others (design of long messages: carriers deliver all parts within seconds). */
export const WAIT_MS = 30_000;
const MOST_JUDGED = 1_000;

export const noParts: PartsState = { waiting: new Map(), judged: [] };

/** What came of a part. `complete`: all parts are here, in their order in the message. */
export interface Taken {
  readonly state: PartsState;
  /** It is the first that came of its message. */
  readonly begins: boolean;
  readonly complete?: readonly PartRecord[];
}

export function isPart(event: StoplineEvent): event is PartRecord['event'] {
  return event.type === 'stopline.inbound-message.received.v1' && (event as PartRecord['event']).data.part !== undefined;
}

export function takePart(state: PartsState, record: PartRecord): Taken {
  if (state.judged.includes(record.event.id)) return { state, begins: false };
  const key = messageKey(record);
  const before = state.waiting.get(key);
  const known = before?.parts.find(({ event }) => numberOf(event) === numberOf(record.event));
  const parts = known ? (before?.parts ?? []) : [...(before?.parts ?? []), record];
  const begins = parts[0]?.offset === record.offset;
  if (parts.length === record.event.data.part?.total) return { state: without(state, key, parts), begins, complete: inOrder(parts) };
  const dueAt = before?.dueAt ?? Date.parse(record.event.data.receivedAt) + WAIT_MS;
  return { state: { ...state, waiting: new Map(state.waiting).set(key, { parts, dueAt }) }, begins };
}

/** Messages whose time is up, each with the parts that came, in their order in the message. */
export function takeOverdue(state: PartsState, now: number): { readonly state: PartsState; readonly overdue: readonly (readonly PartRecord[])[] } {
  const due = [...state.waiting].filter(([, { dueAt }]) => dueAt <= now);
  return { state: due.reduce((left, [key, { parts }]) => without(left, key, parts), state), overdue: due.map(([, { parts }]) => inOrder(parts)) };
}

/** Where the lane must be read again after a crash: at the oldest part that still waits. */
export function oldestOffset({ waiting }: PartsState): bigint | undefined {
  const offsets = [...waiting.values()].flatMap(({ parts }) => parts.map(({ offset }) => offset));
  return offsets.reduce<bigint | undefined>((oldest, offset) => (oldest === undefined || offset < oldest ? offset : oldest), undefined);
}

/** When the next message is due, milliseconds since 1970; undefined where nothing waits. */
export function nextDue({ waiting }: PartsState): number | undefined {
  return waiting.size === 0 ? undefined : Math.min(...[...waiting.values()].map(({ dueAt }) => dueAt));
}

function without(state: PartsState, key: string, parts: readonly PartRecord[]): PartsState {
  const waiting = new Map(state.waiting);
  waiting.delete(key);
  return { waiting, judged: [...state.judged, ...parts.map(({ event }) => event.id)].slice(-MOST_JUDGED) };
}

function inOrder(parts: readonly PartRecord[]): readonly PartRecord[] {
  return parts.toSorted((one, other) => numberOf(one.event) - numberOf(other.event));
}

function numberOf({ data }: PartRecord['event']): number {
  return data.part?.number ?? 0;
}

function messageKey({ event: { data } }: PartRecord): string {
  return JSON.stringify([data.tenant, data.provider, data.account, data.from, data.to, data.part?.reference, data.part?.total]);
}
