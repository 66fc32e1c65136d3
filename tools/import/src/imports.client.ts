import { createReadStream } from 'node:fs';
import { StoplineError } from '@stopline/contracts';

/** The registry did not take the list. The message says why and what to do. */
export class ImportRefused extends StoplineError {
  readonly code = 'import_refused';
  readonly logLevel = 'error';
}

/** How a list is read, as the registry shows it. */
export interface Mapping {
  readonly format: string;
  readonly number: string;
  readonly time?: string;
  readonly numbers: string;
  readonly columns: readonly string[];
}

/** What a dry run found. */
export interface DryRun {
  readonly mapping: Mapping;
  readonly rows: number;
  readonly added: number;
  readonly alreadySuppressed: number;
  readonly duplicates: number;
  readonly future: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly examples: readonly { readonly row: number; readonly line: number; readonly fault: string }[];
}

/** How far an import is. */
export interface Progress {
  readonly id: string;
  readonly state: 'receiving' | 'applying' | 'done';
  readonly read?: { readonly rows: number; readonly accepted: number; readonly rejected: Readonly<Record<string, number>>; readonly future: number };
  readonly applied: { readonly added: number; readonly already_suppressed: number; readonly released_later: number; readonly duplicate: number };
}

/** The registry's imports, with one key and one set of settings. */
export class Imports {
  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** What a list would do; nothing is written. */
  dryRun(list: Buffer | string, sent: (bytes: number) => void = () => undefined): Promise<DryRun> {
    return this.post<DryRun>({ dryRun: 'true' }, {}, typeof list === 'string' ? bytesOf(list, sent) : list);
  }

  /** Uploads a file; resolves when all of it is durable. */
  upload(file: string, importKey: string, sent: (bytes: number) => void): Promise<Progress> {
    return this.post<Progress>({}, { 'idempotency-key': importKey }, bytesOf(file, sent));
  }

  async progress(id: string): Promise<Progress> {
    return this.answer<Progress>(await fetch(`${this.url}/v1/imports/${id}`, { headers: this.authorization() }));
  }

  private async post<Answer>(extra: Record<string, string>, headers: Record<string, string>, body: Buffer | AsyncIterable<Uint8Array>): Promise<Answer> {
    const query = new URLSearchParams({ ...this.settings, ...extra }).toString();
    const response = await fetch(`${this.url}/v1/imports?${query}`, {
      method: 'POST',
      headers: { ...this.authorization(), 'content-type': 'application/octet-stream', ...headers },
      body,
      duplex: 'half',
    } as unknown as RequestInit);
    return this.answer<Answer>(response);
  }

  private authorization(): Record<string, string> {
    return { authorization: `Bearer ${this.key}` };
  }

  private async answer<Answer>(response: Response): Promise<Answer> {
    const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (response.ok) return body as Answer;
    throw new ImportRefused(problemInWords(response.status, body));
  }
}

/** A problem document as people read it: what is wrong, then what it shows. */
export function problemInWords(status: number, { code, detail, errors, examples, columns, candidates }: Record<string, unknown>): string {
  const shown = [errors, examples].flatMap((list) => (Array.isArray(list) ? list : [])).map((item) => `  ${typeof item === 'string' ? item : JSON.stringify(item)}`);
  const named = Object.entries({ columns, candidates }).flatMap(([name, list]) => (Array.isArray(list) ? [`  ${name}: ${list.join(', ')}`] : []));
  return [`${status} ${typeof code === 'string' ? code : 'no answer of the registry'}: ${typeof detail === 'string' ? detail : ''}`, ...shown, ...named].join('\n');
}

async function* bytesOf(file: string, sent: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of createReadStream(file)) {
    bytes += (part as Buffer).length;
    sent(bytes);
    yield part as Buffer;
  }
}
