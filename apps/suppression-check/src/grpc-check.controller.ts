import { status, type handleUnaryCall, type ServerUnaryCall, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { Injectable, Logger } from '@nestjs/common';
import { fieldProblems, problemInWords, severityOf } from '@stopline/contracts';
import { Checker } from '@stopline/replica';
import { ApiKeys, type CallerKey } from '@stopline/service-runtime';
import type { z } from 'zod';
import { ASKERS } from './askers.js';
import { countRefused } from './check-metrics.client.js';
import { checkResponse } from './check-response.js';
import { exhausted, refusal, unavailable, type Refusal } from './grpc-refusal.client.js';
import { KeyLimits } from './key-limits.worker.js';
import { ManyChecks } from './many-checks.worker.js';
import { manyQuestion, oneQuestion, packedQuestion } from './questions.js';

type Message = Record<string, unknown>;
type Call = ServerUnaryCall<Message, Message>;

/**
 * The methods of the service, called by grpc-js itself: Nest's transport would put an observable, a pipeline and its own error handling around
 * each call.
 */
@Injectable()
export class GrpcCheckController {
  private readonly logger = new Logger('grpc');
  readonly implementation: UntypedServiceImplementation = { Check: this.answering((call) => this.check(call)), CheckMany: this.answering((call) => this.checkMany(call)) };

  constructor(
    private readonly checker: Checker,
    private readonly many: ManyChecks,
    private readonly keys: ApiKeys,
    private readonly limits: KeyLimits,
  ) {}

  private async check({ request, metadata }: Call): Promise<Message> {
    const caller = this.callerOf(metadata);
    const question = parsed(oneQuestion, request, caller);
    this.take(caller, 1);
    const answer = await this.checker.check(caller.tenant.id, question);
    if (answer.decision === 'UNKNOWN') throw unavailable(answer);
    return checkResponse(answer);
  }

  private async checkMany(call: Call): Promise<Message> {
    const caller = this.callerOf(call.metadata);
    const { numbers = [], to = [], ...named } = call.request as { numbers?: number[]; to?: string[] };
    if (numbers.length > 0 && to.length > 0) throw refusal(status.INVALID_ARGUMENT, 'to and numbers cannot be asked in one call');
    const signal = signalOf(call);
    if (numbers.length > 0) {
      const { numbers: packed, ...send } = parsed(packedQuestion, { ...named, numbers }, caller);
      this.take(caller, packed.length);
      return { ...(await this.many.packed(caller.tenant.id, Float64Array.from(packed), { send, signal })) };
    }
    const question = parsed(manyQuestion, { ...named, to }, caller);
    this.take(caller, question.to.length);
    const { answers, freshness } = await this.many.each(caller.tenant.id, question, signal);
    return { answers: answers.map(checkResponse), freshness };
  }

  /** A method as grpc-js calls it. One whose deadline is over is not begun; one that was cancelled is not answered. */
  private answering(method: (call: Call) => Promise<Message>): handleUnaryCall<Message, Message> {
    return (call, callback) => {
      if (Number(call.getDeadline()) <= Date.now()) return callback(refusal(status.DEADLINE_EXCEEDED, 'The deadline was over before the call was here.'));
      method(call).then(
        (answer) => callback(null, answer),
        (error: unknown) => callback(this.refusalOf(error, call)),
      );
    };
  }

  private refusalOf(error: unknown, { cancelled }: Call): Refusal {
    if (cancelled) return refusal(status.CANCELLED, 'The call was cancelled.');
    if (!(error instanceof Error)) return error as Refusal;
    if (severityOf(error).retriable) return refusal(status.UNAVAILABLE, 'UNKNOWN: do not send.');
    this.logger.error({ msg: 'call failed', err: error });
    return refusal(status.INTERNAL, 'The check failed: do not send.');
  }

  private callerOf(metadata: Call['metadata']): CallerKey {
    const caller = this.keys.find(metadata.get('authorization')[0]?.toString());
    if (!caller) throw refusal(status.UNAUTHENTICATED, 'This needs an API key: metadata authorization: Bearer <secret>.');
    if (!ASKERS.includes(caller.key.role)) throw refusal(status.PERMISSION_DENIED, `A key of role ${caller.key.role} may not do this.`);
    return caller;
  }

  private take(caller: CallerKey, numbers: number): void {
    const waitMs = this.limits.take(caller, numbers);
    if (waitMs === 0) return;
    countRefused(numbers);
    throw exhausted(this.limits.perSecond, waitMs);
  }
}

function parsed<Question extends { tenant?: string | undefined }>(schema: z.ZodType<Question>, request: unknown, { tenant }: CallerKey): Question {
  const { success, data, error } = schema.safeParse(request);
  if (!success) throw refusal(status.INVALID_ARGUMENT, fieldProblems(error).slice(0, SHOWN).map(problemInWords).join('; '));
  if (data.tenant !== undefined && data.tenant !== tenant.id) throw refusal(status.NOT_FOUND, 'There is no such tenant.');
  return data;
}

/** Of many wrong numbers the first few say it all. */
const SHOWN = 5;

/** Aborts when the caller goes away, cancels, or its deadline is over. */
function signalOf(call: Call): AbortSignal {
  const controller = new AbortController();
  call.once('cancelled', () => controller.abort());
  return controller.signal;
}
