import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { actorOf } from '../operations/operation.js';
import { revertAnswer, revertRequest, type RevertAnswer, type RevertRequest } from './revert.js';
import { Reverts } from './revert.store.js';

@Controller('v1/reverts')
@Roles('compliance')
export class RevertsController {
  constructor(private readonly reverts: Reverts) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes back a proven forged batch: every entry becomes what it would be without it, as a new version. A dry run comes first.' })
  @ApiOkResponse({ standardSchema: revertAnswer, description: 'What was found, or done' })
  @ApiUnprocessableEntityResponse({ description: 'The digest of a dry run is missing' })
  @ApiConflictResponse({ description: 'What the filter finds now is not what the dry run listed' })
  async revert(@Body({ schema: revertRequest }) request: RevertRequest, @CurrentKey() { tenant, key }: CallerKey): Promise<RevertAnswer> {
    if (request.dryRun) return this.reverts.plan(tenant.id, request);
    if (request.digest === undefined) throw new Problem(422, { code: 'digest_required', detail: 'A dry run comes first: repeat the request with its digest.' });
    const { kind, answer } = await this.reverts.revert(tenant.id, request, actorOf(key, request.actor));
    if (kind === 'done') return answer;
    throw new Problem(409, { code: 'digest_differs', detail: 'The filter finds something else now than the dry run listed: do a dry run again.' });
  }
}
