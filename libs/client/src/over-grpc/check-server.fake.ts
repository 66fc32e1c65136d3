import { Metadata, Server, ServerCredentials, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import type { Question } from '../question.js';
import { checkManyMethod, checkMethod, statusWithResponse } from './check-service.client.js';

const freshness = { ageMs: 5, boundMs: 3000 };

/** How a replica may behave. `garbage` is bytes that are no message; `newer` a BLOCK with a reason that this version does not know. */
export type Behaviour = 'ALLOW' | 'BLOCK' | 'STALE' | 'CONFIG' | 'stalled' | 'error' | 'overloaded' | 'refused' | 'garbage' | 'newer' | 'allow in an error';

const REPLIES: Partial<Record<Behaviour, object>> = {
  ALLOW: { decision: 'DECISION_ALLOW', reason: 'REASON_NO_ENTRY', freshness },
  BLOCK: { decision: 'DECISION_BLOCK', reason: 'REASON_SUPPRESSED', freshness },
  newer: { decision: 'DECISION_BLOCK', reason: 99, freshness },
};
const ERRORS: Partial<Record<Behaviour, status>> = {
  error: status.INTERNAL,
  overloaded: status.RESOURCE_EXHAUSTED,
  refused: status.UNAUTHENTICATED,
};

/** A replica of suppression-check that does as it is told, on a port of its own. */
export class FakeCheckServer {
  /** What it does, number by number, or always. */
  behaviour: Behaviour | ((to: string) => Behaviour) = 'ALLOW';
  readonly asked: { question: Question; metadata: Record<string, unknown> }[] = [];
  /** The numbers of each batch that it was asked about. */
  readonly batches: (readonly string[])[] = [];
  /** How many answers of a batch it keeps to itself. */
  leavesOut = 0;
  address = '';
  private server = new Server();

  static async start(behaviour: FakeCheckServer['behaviour']): Promise<FakeCheckServer> {
    const fake = new FakeCheckServer();
    fake.behaviour = behaviour;
    await fake.listen('127.0.0.1:0');
    return fake;
  }

  /** As a process that dies: connections are cut. */
  die(): void {
    this.server.forceShutdown();
  }

  /** On the address that it had. */
  async comeBack(): Promise<void> {
    this.server = new Server();
    await this.listen(this.address);
  }

  private async listen(address: string): Promise<void> {
    const rawToo = (method: typeof checkMethod): typeof checkMethod => ({ ...method, responseSerialize: (value) => (Buffer.isBuffer(value) ? value : method.responseSerialize(value)) });
    this.server.addService(
      { check: rawToo(checkMethod), checkMany: rawToo(checkManyMethod) },
      {
        check: (call: ServerUnaryCall<Question, unknown>, reply: sendUnaryData<unknown>) => this.answer(call, reply),
        checkMany: (call: ServerUnaryCall<{ to: string[] }, unknown>, reply: sendUnaryData<unknown>) => this.answerMany(call, reply),
      },
    );
    const port = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
    });
    this.address = `127.0.0.1:${port}`;
  }

  private answerMany({ request: { to } }: ServerUnaryCall<{ to: string[] }, unknown>, reply: sendUnaryData<unknown>): void {
    this.batches.push(to);
    const behaviours = to.map((number) => this.behaviourOf(number));
    if (behaviours.some((behaviour) => this.fails(behaviour, reply))) return;
    reply(null, { answers: behaviours.slice(this.leavesOut).map((behaviour) => REPLIES[behaviour] ?? unknownOf(behaviour)) });
  }

  private behaviourOf(to: string): Behaviour {
    return typeof this.behaviour === 'function' ? this.behaviour(to) : this.behaviour;
  }

  /** Whether the call as a whole comes to nothing. */
  private fails(behaviour: Behaviour, reply: sendUnaryData<unknown>): boolean {
    const code = ERRORS[behaviour];
    if (behaviour === 'garbage') reply(null, Buffer.from('ffffffffff', 'hex'));
    else if (code !== undefined) reply({ code, details: behaviour });
    return behaviour === 'stalled' || behaviour === 'garbage' || code !== undefined;
  }

  private answer({ request, metadata }: ServerUnaryCall<Question, unknown>, reply: sendUnaryData<unknown>): void {
    this.asked.push({ question: request, metadata: metadata.getMap() });
    const behaviour = this.behaviourOf(request.to);
    if (this.fails(behaviour, reply)) return;
    const message = REPLIES[behaviour];
    if (message) return reply(null, message);
    const unavailable = behaviour === 'allow in an error' ? REPLIES.ALLOW : unknownOf(behaviour);
    const sent = new Metadata();
    sent.set('grpc-status-details-bin', statusWithResponse(status.UNAVAILABLE, unavailable ?? {}));
    reply({ code: status.UNAVAILABLE, details: 'do not send', metadata: sent });
  }
}

function unknownOf(reason: Behaviour): object {
  return { decision: 'DECISION_UNKNOWN', reason: `REASON_${reason}`, freshness };
}
