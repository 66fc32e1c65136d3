import { scopeKey, type Scope, type SuppressionState } from '@stopline/contracts';

/** A request as the model knows it: no version, no register, only who said what when. */
export interface ModelRequest {
  readonly id: string;
  readonly topic: 'classified-messages' | 'consent-requests' | 'delivery-reports';
  readonly scope: Scope;
  readonly state: SuppressionState;
  /** Seconds; the order of `said`. */
  readonly said: number;
  readonly onRecord: boolean;
}

export interface ModelEntry {
  readonly state: SuppressionState;
  readonly said: number;
  readonly version: number;
}

/** What the program and sender of a send are. */
export interface ModelSend {
  readonly sender: string;
  readonly program: string;
  readonly category: string;
  readonly exempt: boolean;
}

/** The registry in sixty lines, slow and without state: everything is derived anew from all requests that arrived, each of which counts once. */
export class ReferenceModel {
  private readonly arrived: ModelRequest[] = [];
  private readonly versions = new Map<string, { word: string; version: number }>();

  arrive(request: ModelRequest): void {
    if (this.arrived.some(({ id }) => id === request.id)) return;
    this.arrived.push(request);
    const key = keyOf(request);
    const { state, said } = this.standing(key);
    const word = `${said} ${state}`;
    const known = this.versions.get(key);
    if (known?.word !== word) this.versions.set(key, { word, version: (known?.version ?? 0) + 1 });
  }

  entries(): Map<string, ModelEntry> {
    return new Map([...this.versions].map(([key, { version }]) => [key, { ...this.standing(key), version }]));
  }

  /** Blocked: somebody said stop to what covers the send, and nobody who may lift that said otherwise later. */
  blocks(send: ModelSend): boolean {
    const entries = [...this.entries()].map(([key, entry]) => ({ ...entry, key }));
    const covering = entries.filter(({ key }) => covers(key, send));
    return covering.some((stop) => {
      if (stop.state !== 'suppressed') return false;
      return !covering.some((start) => start.state === 'released' && start.said > stop.said && (!isRecord(start.key) || isRecord(stop.key)));
    });
  }

  /** The last said; at that instant the last word of each topic, of which one stop is enough. */
  private standing(key: string): Omit<ModelEntry, 'version'> {
    const ofKey = this.arrived.filter((request) => keyOf(request) === key);
    const said = Math.max(...ofKey.map((request) => request.said));
    const words = new Map(ofKey.filter((request) => request.said === said).map((request) => [request.topic, request.state]));
    return { said, state: [...words.values()].includes('suppressed') ? 'suppressed' : 'released' };
  }
}

/** Names an entry of the model. */
export function keyOf({ scope, onRecord }: Pick<ModelRequest, 'scope' | 'onRecord'>): string {
  return `${scopeKey(scope)}${onRecord ? ' record' : ''}`;
}

function isRecord(key: string): boolean {
  return key.endsWith(' record');
}

function covers(key: string, { sender, program, category, exempt }: ModelSend): boolean {
  const scope = key.replace(' record', '');
  return scope === `sender:${sender}` || scope === `program:${program}` || scope === `category:${category}` || (scope === 'tenant' && !exempt);
}
