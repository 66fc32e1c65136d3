import { Readable } from 'node:stream';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiServiceUnavailableResponse, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import { checkAnswer, checkQuestion, checksAnswer, checksQuestion } from '@stopline/contracts';
import { Checker } from '@stopline/replica';
import { admit, ApiKeys, parseBody, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ASKERS } from './askers.js';
import { countRefused } from './check-metrics.client.js';
import { KeyLimits } from './key-limits.worker.js';
import { ManyChecks } from './many-checks.worker.js';
import { answeredLines } from './ndjson-checks.worker.js';
import { manyQuestion, oneQuestion } from './questions.js';

export const NDJSON = 'application/x-ndjson';

const jsonSchemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'openapi-3.0' }) as object;

/** Called by Fastify, past Nest (http-surface.module.ts): so each method admits its caller. */
@Controller('v1')
export class CheckController {
  constructor(
    private readonly checker: Checker,
    private readonly many: ManyChecks,
    private readonly keys: ApiKeys,
    private readonly limits: KeyLimits,
  ) {}

  @Post('check')
  @HttpCode(200)
  @Roles(...ASKERS)
  @ApiOperation({ summary: 'May this message go? Asked before every send.' })
  @ApiBody({ schema: jsonSchemaOf(checkQuestion) })
  @ApiOkResponse({ standardSchema: checkAnswer, description: 'ALLOW or BLOCK, and why' })
  @ApiServiceUnavailableResponse({ standardSchema: checkAnswer, description: 'UNKNOWN: do not send' })
  @ApiTooManyRequestsResponse({ description: 'The key asks too much: do not send, ask again after Retry-After' })
  async check(@Req() { headers, body }: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const caller = admit(this.keys, headers, ASKERS);
    const question = questionOf(oneQuestion, body, caller);
    this.take(caller, 1);
    const answer = await this.checker.check(caller.tenant.id, question);
    return reply.status(answer.decision === 'UNKNOWN' ? 503 : 200).type('application/json; charset=utf-8').send(JSON.stringify(answer));
  }

  @Post('checks')
  @HttpCode(200)
  @Roles(...ASKERS)
  @ApiOperation({ summary: 'May these messages go? Up to 10,000 numbers of one sort of send as JSON; any number of questions as NDJSON, answered while they come.' })
  @ApiConsumes('application/json', NDJSON)
  @ApiProduces('application/json', NDJSON)
  @ApiBody({ schema: jsonSchemaOf(checksQuestion), description: `As ${NDJSON}: one question of /v1/check a line, answered by a line each; a problem document with its \`line\` where a line is wrong` })
  @ApiOkResponse({ standardSchema: checksAnswer, description: 'One answer for each number, in their order; only ALLOW means yes, and UNKNOWN is of one number' })
  @ApiTooManyRequestsResponse({ description: 'The key asks too much: do not send, ask again after Retry-After' })
  async checkMany(@Req() { headers, body }: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const caller = admit(this.keys, headers, ASKERS);
    const signal = signalOf(reply);
    if (body instanceof Readable) return reply.type(NDJSON).send(Readable.from(this.lines(body, caller, signal)));
    const question = questionOf(manyQuestion, body, caller);
    this.take(caller, question.to.length);
    const answer = await this.many.each(caller.tenant.id, question, signal);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
  }

  /** A stream is not refused in the middle: it is read as fast as its key may ask. */
  private lines(body: Readable, caller: CallerKey, signal: AbortSignal): AsyncGenerator<string> {
    return answeredLines(body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>, async (line) => {
      const question = questionOf(oneQuestion, line, caller);
      await this.limits.taken(caller, signal);
      return this.checker.check(caller.tenant.id, question);
    });
  }

  private take(caller: CallerKey, numbers: number): void {
    const waitMs = this.limits.take(caller, numbers);
    if (waitMs === 0) return;
    countRefused(numbers);
    throw new Problem(429, {
      code: 'too_many_checks',
      detail: `This key may ask about ${this.limits.perSecond} numbers a second: ask again after Retry-After seconds, or in smaller batches.`,
      headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    });
  }
}

function questionOf<Question extends { tenant?: string | undefined }>(schema: z.ZodType<Question>, body: unknown, { tenant }: CallerKey): Question {
  const question = parseBody(schema, body);
  if (question.tenant !== undefined && question.tenant !== tenant.id) throw new Problem(404, { code: 'not_found' });
  return question;
}

/** Aborts when the caller goes away. */
function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
}
