/** Something Stopline promises, and whether it was so. */
export interface Promised {
  readonly what: string;
  readonly kept: boolean;
  /** What was seen instead, where it was not kept. */
  readonly seen?: string;
}

export function promise(what: string, kept: boolean, seen: unknown): Promised {
  return kept ? { what, kept } : { what, kept, seen: JSON.stringify(seen) ?? 'nothing' };
}

/** One moment of a scene, in milliseconds after its first. */
export interface Moment {
  readonly atMs: number;
  readonly what: string;
  readonly detail?: string;
}

export interface Scene {
  readonly title: string;
  readonly moments: readonly Moment[];
  readonly promises: readonly Promised[];
}

/** Orders moments by time and counts them from `start` (both epoch milliseconds). */
export function timeline(start: number, moments: readonly { at: number; what: string; detail?: string }[]): Moment[] {
  return moments
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, what, detail }) => ({ atMs: Math.round(at - start), what, ...(detail !== undefined && { detail }) }));
}
