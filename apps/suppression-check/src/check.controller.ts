import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { checkAnswer, checkQuestion, type CheckAnswer, type CheckQuestion } from '@stopline/contracts';
import { Checker } from '@stopline/replica';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply } from 'fastify';
import { ASKERS } from './askers.js';

@Controller('v1')
export class CheckController {
  constructor(private readonly checker: Checker) {}

  @Post('check')
  @Roles(...ASKERS)
  @ApiOperation({ summary: 'May this message go? Asked before every send.' })
  @ApiOkResponse({ standardSchema: checkAnswer, description: 'ALLOW or BLOCK, and why' })
  @ApiServiceUnavailableResponse({ standardSchema: checkAnswer, description: 'UNKNOWN: do not send' })
  async check(
    @Body({ schema: checkQuestion }) question: CheckQuestion,
    @CurrentKey() { tenant }: CallerKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CheckAnswer> {
    if (question.tenant !== undefined && question.tenant !== tenant.id) throw new Problem(404, { code: 'not_found' });
    const answer = await this.checker.check(tenant.id, question);
    void reply.status(answer.decision === 'UNKNOWN' ? 503 : 200);
    return answer;
  }
}
