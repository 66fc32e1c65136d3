import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Database, runRetention } from '@stopline/database';
import { CurrentKey, Roles, type CallerKey } from '@stopline/service-runtime';
import { actorOf } from '../operations/operation.js';
import { recordBefore } from '../operations/operations.store.js';
import { keptFor, retentionAnswer, retentionRequest, type RetentionAnswer, type RetentionRequest } from './retention.js';

@Controller('v1/retention')
@Roles('operator')
export class RetentionController {
  constructor(private readonly db: Database) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: "Runs the registry's retention jobs now, which run by themselves too, and reports what they removed and what stays." })
  @ApiOkResponse({ standardSchema: retentionAnswer, description: 'Removed, or what would be' })
  async run(@Body({ schema: retentionRequest }) { dryRun, reason, actor }: RetentionRequest, @CurrentKey() { key }: CallerKey): Promise<RetentionAnswer> {
    if (!dryRun) await recordBefore(this.db, { operationId: randomUUID(), verb: 'retention', actor: actorOf(key, actor), reason, details: {} });
    const { inbox, outbox, ...kept } = await runRetention(this.db, { dryRun });
    return { dryRun, removed: { inbox, outbox }, kept: keptFor(kept) };
  }
}
