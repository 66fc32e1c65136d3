import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { severityOf } from '@stopline/contracts';
import { Problem } from './problem.js';

/** The parts of a Fastify reply that an error needs. */
export interface ErrorReply {
  status(status: number): ErrorReply;
  headers(headers: Readonly<Record<string, string>>): ErrorReply;
  type(contentType: string): ErrorReply;
  send(body: string): unknown;
}

/** Answers every error as problem+json. What is not meant for the caller is logged by its code and answered 500 without details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOf(error);
    if (problem.status >= 500) this.log(error, problem);
    answerWith(problem, host.switchToHttp().getResponse<ErrorReply>());
  }

  /** A problem without a cause is an answer, not a failure: an unready service says so at every probe. */
  private log(error: unknown, problem: Problem): void {
    if (severityOf(error).retriable) this.logger.warn({ msg: 'a dependency does not answer', code: severityOf(error).code });
    else if (problem !== error) this.logger.error({ msg: 'request failed', err: error });
    else if (problem.cause !== undefined) this.logger.warn({ msg: 'request failed', code: problem.code, err: problem.cause });
  }
}

/** Sends a problem document. */
export function answerWith(problem: Problem, reply: ErrorReply): void {
  reply.status(problem.status).headers(problem.headers).type('application/problem+json').send(JSON.stringify(problem));
}

/** How an error is answered. Messages of foreign errors are dropped: they may quote the request. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (severityOf(error).retriable) return new Problem(503, { code: 'unavailable', headers: { 'retry-after': '1' }, cause: error });
  const status = statusOf(error);
  return new Problem(status, { code: CODES[status] ?? (status < 500 ? 'bad_request' : 'unexpected') });
}

/** Nest's own exceptions and Fastify's errors (body too large, wrong content type, JSON that does not parse) carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = Object(error) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

const CODES: Readonly<Record<number, string>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'too_slow',
  413: 'body_too_large',
  415: 'unsupported_content_type',
  503: 'unavailable',
};
