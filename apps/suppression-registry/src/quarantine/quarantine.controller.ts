import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentKey, Roles, type CallerKey } from '@stopline/service-runtime';
import { actorOf } from '../operations/operation.js';
import {
  quarantinePage,
  quarantineQuery,
  replayAnswer,
  replayRequest,
  type QuarantinePage,
  type QuarantineQuery,
  type ReplayAnswer,
  type ReplayRequest,
} from './quarantine.js';
import { Quarantine } from './quarantine.store.js';

@Controller('v1/quarantine')
@Roles('operator')
export class QuarantineController {
  constructor(private readonly quarantine: Quarantine) {}

  @Get()
  @ApiOperation({ summary: 'What could not be read: why, where it came from, how old it is. No number and no text.' })
  @ApiOkResponse({ standardSchema: quarantinePage, description: 'The latest, and how many there are' })
  list(@Query({ schema: quarantineQuery }) query: QuarantineQuery): Promise<QuarantinePage> {
    return this.quarantine.list(query);
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Writes quarantined records again to the topics that they came from, byte for byte; their ids absorb what was applied before.' })
  @ApiOkResponse({ standardSchema: replayAnswer, description: 'Written and acknowledged, or what would be' })
  replay(@Body({ schema: replayRequest }) request: ReplayRequest, @CurrentKey() { key }: CallerKey): Promise<ReplayAnswer> {
    return this.quarantine.replay(request, actorOf(key, request.actor));
  }
}
