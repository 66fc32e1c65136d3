import { parseArgs } from 'node:util';
import { StoplineError } from '@stopline/contracts';

/** What was asked on the command line cannot be done. The message says which option, and what it must be. */
export class BadOption extends StoplineError {
  readonly code = 'bad_option';
  readonly logLevel = 'error';
}

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly url: string;
      readonly key: string;
      readonly dryRun: boolean;
      /** Parameters of `POST /v1/imports`, in a fixed order. */
      readonly settings: Readonly<Record<string, string>>;
    };

const URL_BY_DEFAULT = 'http://localhost:4300';

/** Reads the options; `envKey` is the API key where the command line names none. Throws {@link BadOption}, or what `parseArgs` throws. */
export function readOptions(args: readonly string[], envKey: string | undefined): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { scope: text, region: text, number: text, time: text, name: text, header: text, url: text, key: text, 'dry-run': flag, help: flag },
  });
  if (values.help) return { kind: 'help' };
  const [file, ...others] = positionals;
  if (file === undefined) throw new BadOption('name the file');
  if (others.length > 0) throw new BadOption(`one file at a time; ${positionals.join(', ')} are ${positionals.length}`);
  const key = values.key ?? envKey;
  if (!key) throw new BadOption('--key or STOPLINE_KEY must be an API key of role compliance');
  const { region, number, time, header, name } = values;
  const given = { ...scopeOf(values.scope ?? 'tenant'), defaultRegion: region, numberColumn: number, timeColumn: time, header: headerOf(header), name };
  const settings = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { kind: 'import', file, url: baseOf(values.url ?? URL_BY_DEFAULT), key, dryRun: values['dry-run'] ?? false, settings };
}

function scopeOf(scope: string): Record<string, string> {
  if (scope === 'tenant') return {};
  const [, kind, id] = /^(category|program):(.+)$/.exec(scope) ?? [];
  if (kind === undefined || id === undefined) throw new BadOption(`--scope ${scope} is none of tenant, category:<id>, program:<id>`);
  return { [kind]: id };
}

function headerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (header !== 'yes' && header !== 'no') throw new BadOption(`--header ${header} is neither yes nor no`);
  return String(header === 'yes');
}

function baseOf(url: string): string {
  if (!URL.canParse(url)) throw new BadOption(`--url ${url} is no URL`);
  return url.replace(/\/$/, '');
}
