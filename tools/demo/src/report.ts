/** One thing that happened, or that should have happened. */
export interface Moment {
  /** Milliseconds since the person pressed send; absent where time says nothing. */
  readonly ms?: number;
  readonly what: string;
  readonly detail: string;
  /** As promised. */
  readonly ok: boolean;
  /** A text on the handset. */
  readonly text?: string;
}

export interface Scene {
  readonly title: string;
  readonly moments: readonly Moment[];
}

/** What the demo saw. `ok` when every moment is as promised. */
export interface Report {
  readonly ok: boolean;
  readonly cast: { readonly tenant: string; readonly brand: string; readonly sender: string; readonly program: string };
  readonly scenes: readonly Scene[];
}

/** Told of each scene and moment while the demo runs. */
export interface Audience {
  meets(brand: string, sender: string, person: string): void;
  begins(title: string): void;
  sees(moment: Moment): void;
  waits(what: string): void;
}
