import { Metadata, status } from '@grpc/grpc-js';
import { Controller } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload, RpcException } from '@nestjs/microservices';
import { checkQuestion, fieldProblems, problemInWords, type CheckAnswer, type CheckQuestion } from '@stopline/contracts';
import { Checker } from '@stopline/replica';
import { ApiKeys } from '@stopline/service-runtime';
import { ASKERS } from './askers.js';
import { CHECK_RESPONSE, checkResponse } from './check-response.js';
import { encodeStatus } from './grpc-definition.client.js';

@Controller()
export class GrpcCheckController {
  constructor(
    private readonly checker: Checker,
    private readonly keys: ApiKeys,
  ) {}

  @GrpcMethod('SuppressionCheck', 'Check')
  async check(@Payload() request: unknown, @Ctx() metadata: Metadata): Promise<Record<string, unknown>> {
    const tenant = this.tenantOf(metadata);
    const question = questionOf(request);
    if (question.tenant !== undefined && question.tenant !== tenant) throw refusal(status.NOT_FOUND, 'There is no such tenant.');
    const answer = await this.checker.check(tenant, question);
    if (answer.decision === 'UNKNOWN') throw unavailable(answer);
    return checkResponse(answer);
  }

  private tenantOf(metadata: Metadata): string {
    const caller = this.keys.find(metadata.get('authorization')[0]?.toString());
    if (!caller) throw refusal(status.UNAUTHENTICATED, 'This needs an API key: metadata authorization: Bearer <secret>.');
    if (!ASKERS.includes(caller.key.role)) throw refusal(status.PERMISSION_DENIED, `A key of role ${caller.key.role} may not do this.`);
    return caller.tenant.id;
  }
}

function questionOf(request: unknown): CheckQuestion {
  const parsed = checkQuestion.safeParse(request);
  if (parsed.success) return parsed.data;
  throw refusal(status.INVALID_ARGUMENT, fieldProblems(parsed.error).map(problemInWords).join('; '));
}

function refusal(code: status, details: string): RpcException {
  return new RpcException({ code, details });
}

/** UNKNOWN is no answer that a careless client could read as one: the call fails, the answer is in the status details. */
function unavailable(answer: CheckAnswer): RpcException {
  const code = status.UNAVAILABLE;
  const message = `UNKNOWN, reason ${answer.reason}: do not send.`;
  const metadata = new Metadata();
  const details = [{ '@type': `type.googleapis.com/${CHECK_RESPONSE}`, ...checkResponse(answer) }];
  metadata.set('grpc-status-details-bin', encodeStatus({ code, message, details }));
  return new RpcException({ code, details: message, metadata });
}
