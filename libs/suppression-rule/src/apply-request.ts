import type { SuppressionState } from '@stopline/contracts';

/** What a person asked, for one scope. `origin` is the topic that carried it: log order counts within one topic only. */
export interface Request {
  readonly state: Exclude<SuppressionState, 'void'>;
  /** When the person said it: an instant of the contracts, which sorts as text. */
  readonly said: string;
  readonly origin: string;
}

/** What is stored of an entry. `origin`: the topics that stand behind the state, more than one where they said it at the same instant. */
export interface RecordedEntry {
  readonly state: SuppressionState;
  readonly said: string;
  readonly version: number;
  readonly origin: string;
}

/**
 * What a request does to the entry of its scope. `changed: true`: a new version, with its event. `changed: false` with `noted`:
 * the same version, but store `noted`; a second topic's word at the same instant is kept so that the first one's START alone does not lift it.
 */
export type Applied =
  | { readonly changed: true; readonly entry: RecordedEntry }
  | { readonly changed: false; readonly noted?: RecordedEntry };

const UNCHANGED: Applied = { changed: false };
const SEPARATOR = ',';

/**
 * Applies one request to the entry of its scope by the time rule (design §4.6): what was said last stands; said at the same
 * instant, the later in the log wins within one topic, and across topics the opt-out wins. So the outcome does not depend on how the
 * topics were interleaved. Said again later is a new version: it decides against releases in between (I3: versions 1..n).
 */
export function applyRequest(current: RecordedEntry | undefined, request: Request): Applied {
  // What a reverted entry rested on was never said: anything that was takes its place, whenever it was said.
  if (!current || current.state === 'void' || request.said > current.said) return changeTo(request, current, [request.origin]);
  if (request.said < current.said) return UNCHANGED;
  const stopped = current.state === 'suppressed' ? current.origin.split(SEPARATOR) : [];
  return request.state === 'suppressed' ? stopAgain(current, request, stopped) : startAgain(current, request, stopped);
}

function stopAgain(current: RecordedEntry, request: Request, stopped: string[]): Applied {
  if (stopped.length === 0) return changeTo(request, current, [request.origin]);
  if (stopped.includes(request.origin)) return UNCHANGED;
  return { changed: false, noted: { ...current, origin: join([...stopped, request.origin]) } };
}

function startAgain(current: RecordedEntry, request: Request, stopped: string[]): Applied {
  if (!stopped.includes(request.origin)) return UNCHANGED;
  const others = stopped.filter((origin) => origin !== request.origin);
  if (others.length === 0) return changeTo(request, current, [request.origin]);
  return { changed: false, noted: { ...current, origin: join(others) } };
}

function changeTo({ state, said }: Request, current: RecordedEntry | undefined, origins: string[]): Applied {
  return { changed: true, entry: { state, said, version: (current?.version ?? 0) + 1, origin: join(origins) } };
}

function join(origins: string[]): string {
  return origins.toSorted().join(SEPARATOR);
}
