import { Client, Metadata, status, type ChannelCredentials, type ServiceError } from '@grpc/grpc-js';
import { context, propagation } from '@opentelemetry/api';
import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel';
import type { Question } from '../question.js';
import { checkManyMethod, checkMethod, responseInDetails } from './check-service.client.js';
import { failure, repliesOf, replyOf, type Reply } from './reply.js';

/** What is asked of each of some numbers. */
export type Send = Omit<Question, 'to'>;

/** How a replica is reached. */
export interface ReplicaOptions {
  /** `host:port`, or any name that gRPC resolves. */
  readonly address: string;
  readonly key: string;
  readonly credentials: ChannelCredentials;
  /** So many failures in a row open the circuit: it is not asked any more. */
  readonly circuitFailures: number;
  /** After so long one question tries an open circuit. */
  readonly circuitRestMs: number;
}

/** A name that stands for several replicas is asked in turn; a connection that died is noticed, and made again soon. */
const CHANNEL = {
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
  'grpc.enable_retries': 0,
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 2_000,
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
} as const;

const FAILURES: Partial<Record<status, Reply>> = {
  [status.UNAVAILABLE]: failure('UNREACHABLE'),
  [status.CANCELLED]: failure('UNREACHABLE'),
  [status.DEADLINE_EXCEEDED]: failure('DEADLINE'),
  [status.RESOURCE_EXHAUSTED]: failure('OVERLOADED'),
  [status.UNAUTHENTICATED]: failure('REFUSED'),
  [status.PERMISSION_DENIED]: failure('REFUSED'),
  [status.NOT_FOUND]: failure('REFUSED'),
  [status.INVALID_ARGUMENT]: failure('REFUSED'),
};

/** One address of suppression-check, with a circuit of its own. */
export class Replica {
  private readonly client: Client;
  private readonly circuit;

  constructor(private readonly options: ReplicaOptions) {
    this.client = new Client(options.address, options.credentials, CHANNEL);
    this.circuit = circuitBreaker(
      handleWhenResult((replies) => (replies as readonly Reply[]).some(({ failed }) => failed)),
      { halfOpenAfter: options.circuitRestMs, breaker: new ConsecutiveBreaker(options.circuitFailures) },
    );
  }

  /** A reply for each number, all in one call. Never rejects. An open circuit is answered at once, as a replica that cannot be reached. */
  async ask(send: Send, to: readonly string[], withinMs: number): Promise<readonly Reply[]> {
    // One call tries an open circuit: the others do not wait for how that ends.
    if (this.circuit.state === CircuitState.HalfOpen) return to.map(() => failure('UNREACHABLE'));
    try {
      return await this.circuit.execute(() => this.call(send, to, withinMs));
    } catch (error) {
      return to.map(() => failure(isBrokenCircuitError(error) ? 'UNREACHABLE' : 'NOT_UNDERSTOOD'));
    }
  }

  close(): void {
    this.client.close();
  }

  private call(send: Send, to: readonly string[], withinMs: number): Promise<readonly Reply[]> {
    const isOne = to.length === 1;
    const { path, requestSerialize, responseDeserialize } = isOne ? checkMethod : checkManyMethod;
    const options = { deadline: Date.now() + withinMs };
    return new Promise((resolve) => {
      this.client.makeUnaryRequest(path, requestSerialize, responseDeserialize, { ...send, to: isOne ? to[0] : to }, this.metadata(), options, (error, response) => {
        if (error) resolve(to.map((number) => replyOfError(number, error)));
        else resolve(isOne ? to.map((number) => replyOf(number, response)) : repliesOf(to, response));
      });
    });
  }

  private metadata(): Metadata {
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${this.options.key}`);
    propagation.inject(context.active(), metadata, { set: (carrier, name, value) => carrier.set(name, value) });
    return metadata;
  }
}

function replyOfError(to: string, { code, metadata }: ServiceError): Reply {
  const [details] = metadata.get('grpc-status-details-bin');
  if (code === status.UNAVAILABLE && Buffer.isBuffer(details)) {
    const said = replyOf(to, responseInDetails(details));
    // Only UNKNOWN travels as an error: nothing in one is a permission.
    return said.verdict.decision === 'ALLOW' ? failure('NOT_UNDERSTOOD') : said;
  }
  return FAILURES[code] ?? failure('NOT_UNDERSTOOD');
}
