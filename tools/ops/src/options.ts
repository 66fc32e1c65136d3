import { parseArgs } from 'node:util';
import { StoplineError } from '@stopline/contracts';

/** What was asked on the command line cannot be done. The message says which option, and what it must be. */
export class BadOption extends StoplineError {
  readonly code = 'bad_option';
  readonly logLevel = 'error';
}

/** What the environment says. */
export interface Defaults {
  readonly url: string;
  readonly key?: string;
}

/** One request to the registry. */
export interface Request {
  readonly url: string;
  readonly key: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

const options = {
  url: { type: 'string' },
  key: { type: 'string' },
  help: { type: 'boolean' },
  actor: { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean' },
  all: { type: 'boolean' },
  tenant: { type: 'string' },
  service: { type: 'string' },
  why: { type: 'string' },
  topic: { type: 'string' },
  limit: { type: 'string' },
  'parked-key': { type: 'string' },
  lane: { type: 'string' },
  position: { type: 'string' },
  provider: { type: 'string' },
  account: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  sender: { type: 'string' },
  kind: { type: 'string' },
  message: { type: 'string', multiple: true },
  digest: { type: 'string' },
} as const;

type Name = keyof typeof options;
type Values = Partial<Record<Name, string | boolean | string[]>>;

interface Verb {
  /** What it takes beside `--url`, `--key`, and for those that change something `--reason`, `--actor` and `--dry-run`. */
  readonly takes: readonly Name[];
  readonly changes?: true;
  readonly needs?: readonly Name[];
  readonly ids?: true;
  readonly request: (given: Given) => Pick<Request, 'method' | 'path' | 'body'>;
}

interface Given {
  readonly values: Values;
  readonly ids: readonly string[];
  /** `reason`, `actor` and `dryRun` as the body has them. */
  readonly byHand: object;
}

const FILTER = ['tenant', 'service', 'why', 'topic'] as const;

const verbs: Readonly<Record<string, Verb>> = {
  'quarantine list': { takes: [...FILTER, 'limit'], request: ({ values }) => ({ method: 'GET', path: `/v1/quarantine${query(some(values, [...FILTER, 'limit']))}` }) },
  'quarantine show': { takes: [], ids: true, request: ({ ids }) => ({ method: 'GET', path: `/v1/quarantine${query({ id: only(ids) })}` }) },
  'quarantine replay': {
    takes: [...FILTER, 'all'],
    changes: true,
    ids: true,
    request: ({ values, ids, byHand }) => ({ method: 'POST', path: '/v1/quarantine/replay', body: { ...chosen(values, ids), ...byHand } }),
  },
  'parked list': { takes: [], request: () => ({ method: 'GET', path: '/v1/parked-keys' }) },
  'parked retry': {
    takes: ['tenant', 'parked-key'],
    changes: true,
    request: ({ values, byHand }) => ({ method: 'POST', path: '/v1/parked-keys/retry', body: { ...some(values, ['tenant']), ...renamed(values, 'parked-key', 'key'), ...byHand } }),
  },
  'gap show': { takes: [], request: () => ({ method: 'GET', path: '/v1/gaps' }) },
  'gap accept': {
    takes: ['topic', 'lane', 'position'],
    needs: ['topic', 'lane'],
    changes: true,
    request: ({ values, byHand }) => ({
      method: 'POST',
      path: '/v1/gaps/accept',
      body: { ...some(values, ['topic']), lane: laneOf(values.lane), ...renamed(values, 'position', 'storedPosition'), ...byHand },
    }),
  },
  revert: {
    takes: ['provider', 'account', 'from', 'to', 'sender', 'kind', 'message', 'digest'],
    needs: ['provider', 'account', 'from', 'to'],
    changes: true,
    request: ({ values, byHand }) => ({
      method: 'POST',
      path: '/v1/reverts',
      body: { ...some(values, ['provider', 'account', 'from', 'to', 'sender', 'kind', 'digest']), ...renamed(values, 'message', 'messageIds'), ...byHand },
    }),
  },
  retention: { takes: [], changes: true, request: ({ byHand }) => ({ method: 'POST', path: '/v1/retention', body: byHand }) },
};

/** Reads a command line into the request that it stands for; undefined: help is wanted. Throws {@link BadOption}, or what `parseArgs` throws. */
export function readCommand(args: readonly string[], defaults: Defaults): Request | undefined {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.help || positionals.length === 0) return undefined;
  const name = Object.keys(verbs).find((known) => `${positionals.join(' ')} `.startsWith(`${known} `));
  const verb = name === undefined ? undefined : verbs[name];
  if (name === undefined || !verb) throw new BadOption(`"${positionals.slice(0, 2).join(' ')}" is no verb`);
  const ids = positionals.slice(name.split(' ').length);
  refuseForeign(name, verb, values, ids);
  const key = values.key ?? defaults.key;
  if (key === undefined) throw new BadOption('an API key is needed: STOPLINE_KEY, or --key');
  const byHand = { reason: values.reason, ...some(values, ['actor']), ...(values['dry-run'] && { dryRun: true }) };
  return { url: (values.url ?? defaults.url).replace(/\/$/, ''), key, ...verb.request({ values, ids, byHand }) };
}

function refuseForeign(name: string, verb: Verb, values: Values, ids: readonly string[]): void {
  const taken: readonly Name[] = ['url', 'key', ...verb.takes, ...(verb.changes ? (['reason', 'actor', 'dry-run'] as const) : [])];
  const foreign = (Object.keys(values) as Name[]).find((given) => !taken.includes(given));
  if (foreign) throw new BadOption(`--${foreign} does not go with ${name}`);
  if (ids.length > 0 && !verb.ids) throw new BadOption(`${name} takes no "${ids[0]}"`);
  const missing = [...(verb.needs ?? []), ...(verb.changes ? (['reason'] as const) : [])].find((needed) => values[needed] === undefined);
  if (missing) throw new BadOption(`${name} needs --${missing}`);
}

function chosen(values: Values, ids: readonly string[]): object {
  const filter = some(values, FILTER);
  const filtered = values.all === true || Object.keys(filter).length > 0;
  if (filtered === ids.length > 0) throw new BadOption('quarantine replay takes either ids, or --all, --tenant, --service, --why, --topic');
  return filtered ? { filter } : { ids };
}

function some(values: Values, names: readonly Name[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

function renamed(values: Values, name: Name, as: string): Record<string, unknown> {
  return values[name] === undefined ? {} : { [as]: values[name] };
}

function query(fields: Record<string, unknown>): string {
  const text = new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text && `?${text}`;
}

function only(ids: readonly string[]): string {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new BadOption('quarantine show takes one id');
  return id;
}

function laneOf(value: Values[Name]): number {
  if (typeof value === 'string' && /^\d{1,3}$/.test(value)) return Number(value);
  throw new BadOption('--lane must be the number of a lane');
}
