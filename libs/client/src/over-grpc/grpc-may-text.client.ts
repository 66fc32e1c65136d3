import { credentials, type ChannelCredentials } from '@grpc/grpc-js';
import { z } from 'zod';
import type { MayText } from '../may-text.js';
import { askedIn, askedInMany, checked, type Question, type SendOfMany } from '../question.js';
import { unknownFor, type Verdict } from '../verdict.js';
import { Replica, type Send } from './replica.client.js';
import type { Reply } from './reply.js';

const pem = z.union([z.string(), z.instanceof(Buffer)]);
const grpcOptions = z.strictObject({
  addresses: z.array(z.string().min(1)).min(1),
  key: z.string().min(1),
  tls: z.union([z.boolean(), z.strictObject({ ca: pem.exactOptional(), certificate: pem.exactOptional(), privateKey: pem.exactOptional() })]),
  deadlineMs: z.int().min(1).max(60_000).default(250),
  mostAtOnce: z.int().min(1).default(1_000),
  circuitFailures: z.int().min(1).default(5),
  circuitRestMs: z.int().min(1).default(2_000),
});

type Settings = z.output<typeof grpcOptions>;

/** Where the check is asked, and as whom. */
export interface GrpcOptions {
  /** `host:port` of each replica, or names that gRPC resolves (`dns:///suppression-check:4201`). One that fails is followed by another. */
  readonly addresses: readonly string[];
  /** Secret of an API key of role sender, platform or compliance. */
  readonly key: string;
  /** `true`: the system's authorities; PEM texts: your own authority, and a certificate to show; `false`: in clear, the key too. */
  readonly tls: boolean | { readonly ca?: string | Buffer; readonly certificate?: string | Buffer; readonly privateKey?: string | Buffer };
  /** A verdict comes within so long, other replicas included; default 250 ms. */
  readonly deadlineMs?: number;
  /** More calls than this under way are `OVERLOADED` at once; default 1,000. A call asks about one number, or of `mayTextMany` about a thousand. */
  readonly mostAtOnce?: number;
  /** So many failures in a row, and a replica is left alone; default 5. */
  readonly circuitFailures?: number;
  /** After so long one call tries it again; default 2,000 ms. */
  readonly circuitRestMs?: number;
}

/** Even a single address is asked twice where there is time: its name may stand for several replicas. */
const FEWEST_ATTEMPTS = 2;
/** Numbers in one call: few enough for the deadline of a call. */
const IN_ONE_CALL = 1_000;

/** Asks suppression-check over gRPC. Connects by itself, with the first question. Throws a {@link CallerMistake} for options that are none. */
export function grpcMayText(given: GrpcOptions): MayText {
  return new GrpcMayText(checked(grpcOptions, given, 'the options of grpcMayText'));
}

class GrpcMayText implements MayText {
  private readonly replicas: readonly Replica[];
  private underWay = 0;
  private turn = 0;
  private closed = false;

  constructor(private readonly options: Settings) {
    const { addresses, tls, ...rest } = this.options;
    this.replicas = addresses.map((address) => new Replica({ ...rest, address, credentials: credentialsOf(tls) }));
  }

  async mayText(question: Question): Promise<Verdict> {
    const { to, ...send } = askedIn(question);
    const [verdict = unknownFor('NOT_UNDERSTOOD')] = await this.ask(send, [to]);
    return verdict;
  }

  async mayTextMany(send: SendOfMany, numbers: readonly string[]): Promise<readonly Verdict[]> {
    const asked = askedInMany(send, numbers);
    const verdicts: Verdict[] = [];
    while (verdicts.length < numbers.length) verdicts.push(...(await this.ask(asked.send, asked.to.slice(verdicts.length, verdicts.length + IN_ONE_CALL))));
    return verdicts;
  }

  close(): Promise<void> {
    this.closed = true;
    for (const replica of this.replicas) replica.close();
    return Promise.resolve();
  }

  private async ask(send: Send, to: readonly string[]): Promise<readonly Verdict[]> {
    if (this.closed) return to.map(() => unknownFor('CLOSED'));
    if (this.underWay >= this.options.mostAtOnce) return to.map(() => unknownFor('OVERLOADED'));
    this.underWay += 1;
    try {
      return await this.askInTurn(send, to);
    } finally {
      this.underWay -= 1;
    }
  }

  /** One replica after the other, each with its share of what is left of the time, about the numbers that none has settled. What a replica said of its copy tells more than that another one failed. */
  private async askInTurn(send: Send, to: readonly string[]): Promise<readonly Verdict[]> {
    const deadline = performance.now() + this.options.deadlineMs;
    const attempts = Math.max(this.replicas.length, FEWEST_ATTEMPTS);
    const first = (this.turn += 1);
    const replies: (Reply | undefined)[] = to.map(() => undefined);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const open = [...to.keys()].filter((place) => !replies[place]?.final);
      const leftMs = deadline - performance.now();
      if (open.length === 0 || leftMs <= 0) break;
      const replica = this.replicas[(first + attempt) % this.replicas.length];
      const said = (await replica?.ask(send, open.map((place) => to[place] as string), leftMs / (attempts - attempt))) ?? [];
      said.forEach((reply, n) => {
        const place = open[n] as number;
        if (!replies[place] || !reply.failed) replies[place] = reply;
      });
    }
    return replies.map((reply) => {
      if (reply?.final) return reply.verdict;
      return this.closed ? unknownFor('CLOSED') : (reply?.verdict ?? unknownFor('DEADLINE'));
    });
  }
}

function credentialsOf(tls: Settings['tls']): ChannelCredentials {
  if (tls === false) return credentials.createInsecure();
  if (tls === true) return credentials.createSsl();
  const bytes = (text: string | Buffer | undefined): Buffer | null => (text === undefined ? null : Buffer.from(text));
  return credentials.createSsl(bytes(tls.ca), bytes(tls.privateKey), bytes(tls.certificate));
}
