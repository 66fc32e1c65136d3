import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { actorOf } from '../operations/operation.js';
import { gapAcceptance, gapAccepted, gapsPage, type GapAcceptance, type GapAccepted, type GapsPage } from './gap.js';
import { Gaps } from './gaps.store.js';

@Controller('v1/gaps')
@Roles('operator')
export class GapsController {
  constructor(private readonly gaps: Gaps) {}

  @Get()
  @ApiOperation({ summary: 'Lanes of the registry that stopped because records are missing before their stored position.' })
  @ApiOkResponse({ standardSchema: gapsPage, description: 'All of them; none in an installation that lost nothing' })
  async open(): Promise<GapsPage> {
    return { gaps: await this.gaps.open() };
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accepts that the missing records are lost: the lane goes on where the log begins, without a restart.' })
  @ApiOkResponse({ standardSchema: gapAccepted, description: 'Accepted, and recorded' })
  @ApiNotFoundResponse({ description: 'This lane has no gap' })
  @ApiConflictResponse({ description: 'The lane stands elsewhere than was shown' })
  async accept(@Body({ schema: gapAcceptance }) { topic, lane, storedPosition, dryRun, reason, actor }: GapAcceptance, @CurrentKey() { key }: CallerKey): Promise<GapAccepted> {
    const found = (await this.gaps.open()).find((open) => open.topic === topic && open.lane === lane);
    if (!found) throw new Problem(404, { code: 'no_gap', detail: 'This lane has no gap: nothing is missing before its position. GET /v1/gaps shows those that do.' });
    if (storedPosition !== undefined && storedPosition !== found.storedPosition) throw moved();
    if (!dryRun && !(await this.gaps.accept(found, { actor: actorOf(key, actor), reason }))) throw moved();
    return { ...found, dryRun, position: dryRun ? found.storedPosition : found.logBegins };
  }
}

function moved(): Problem {
  return new Problem(409, { code: 'position_moved', detail: 'The lane stands elsewhere than was shown: look again.' });
}
