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

/** A message that was judged: which parts it had, and from where to where they stood in the log. */
interface Judged {
  readonly ids: readonly string[];
  readonly first: bigint;
  readonly last: bigint;
}

/** What a lane waits for. */
export interface PartsState {
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** The last messages that were judged: a part of one that comes again begins no new message. */
  readonly judged: readonly Judged[];
}

/** A part waits this long for the others, from when it was read: what waits in a backlog is no later than what came before it. */
export const WAIT_MS = 30_000;
/** More messages that wait in one lane are judged with what is here, the oldest first. */
export const MOST_WAITING = 1_000;
const MOST_JUDGED = 1_000;

export const noParts: PartsState = { waiting: new Map(), judged: [] };

/** What came of a part. */
export interface Taken {
  readonly state: PartsState;
  /** It is the first that came of its message. */
  readonly begins: boolean;
  /** All parts are here, in their order in the message. */
  readonly complete?: readonly PartRecord[];
  /** The parts of a message that waits no longer: another one has its number, or too many wait. */
  readonly displaced?: readonly PartRecord[];
}

export function isPart(event: StoplineEvent): event is PartRecord['event'] {
  return event.type === 'stopline.inbound-message.received.v1' && (event as PartRecord['event']).data.part !== undefined;
}

/** Takes a part that was read at `now`, milliseconds since 1970. */
export function takePart(state: PartsState, record: PartRecord, now: number): Taken {
  if (state.judged.some(({ ids }) => ids.includes(record.event.id))) return { state, begins: false };
  const key = messageKey(record);
  const before = state.waiting.get(key);
  const same = before?.parts.find(({ event }) => numberOf(event) === numberOf(record.event));
  if (before && same && same.event.id !== record.event.id) {
    const begun = takePart(judged(state, key), record, now);
    return { ...begun, displaced: inOrder(before.parts) };
  }
  const parts = same ? (before?.parts ?? []) : [...(before?.parts ?? []), record];
  const begins = parts[0]?.offset === record.offset;
  const waiting = new Map(state.waiting).set(key, { parts, dueAt: before?.dueAt ?? now + WAIT_MS });
  const taken = { ...state, waiting };
  if (parts.length === record.event.data.part?.total) return { state: judged(taken, key), begins, complete: inOrder(parts) };
  const [oldest] = waiting;
  if (waiting.size <= MOST_WAITING || !oldest) return { state: taken, begins };
  return { state: judged(taken, oldest[0]), begins, displaced: inOrder(oldest[1].parts) };
}

/** Messages whose time is up, each with the parts that came, in their order in the message. */
export function takeOverdue(state: PartsState, now: number): { readonly state: PartsState; readonly overdue: readonly (readonly PartRecord[])[] } {
  const due = [...state.waiting].filter(([, { dueAt }]) => dueAt <= now);
  return { state: due.reduce((left, [key]) => judged(left, key), state), overdue: due.map(([, { parts }]) => inOrder(parts)) };
}

/**
 * From where the lane must be read again after a crash: from the oldest part that waits, and so that no message that was judged is read
 * again without its first parts: half of one would be another message.
 */
export function readAgainFrom({ waiting, judged: done }: PartsState): bigint | undefined {
  const offsets = [...waiting.values()].flatMap(({ parts }) => parts.map(({ offset }) => offset));
  let from = least(offsets);
  for (let before; from !== undefined && from !== before; ) {
    const edge = from;
    before = from;
    from = least([edge, ...done.filter(({ first, last }) => first < edge && edge <= last).map(({ first }) => first)]);
  }
  return from;
}

/** When the next message is due, milliseconds since 1970; undefined where nothing waits. */
export function nextDue({ waiting }: PartsState): number | undefined {
  return waiting.size === 0 ? undefined : Math.min(...[...waiting.values()].map(({ dueAt }) => dueAt));
}

function judged(state: PartsState, key: string): PartsState {
  const parts = state.waiting.get(key)?.parts ?? [];
  const offsets = parts.map(({ offset }) => offset).sort((one, other) => (one < other ? -1 : 1));
  const [first] = offsets;
  const last = offsets.at(-1);
  const waiting = new Map(state.waiting);
  waiting.delete(key);
  if (first === undefined || last === undefined) return { ...state, waiting };
  return { waiting, judged: [...state.judged, { ids: parts.map(({ event }) => event.id), first, last }].slice(-MOST_JUDGED) };
}

function least(offsets: readonly bigint[]): bigint | undefined {
  return offsets.reduce<bigint | undefined>((found, offset) => (found === undefined || offset < found ? offset : found), undefined);
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
