import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { instant, slug } from '@stopline/contracts';
import { Database } from '@stopline/database';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { z } from 'zod';
import { Registrar } from '../applying/registrar.worker.js';
import { actorOf, byHand } from '../operations/operation.js';
import { recordBefore } from '../operations/operations.store.js';
import { ParkedKeys } from './parked-keys.store.js';

const parked = z.strictObject({
  key: z.string().describe('Masked: a keyed hash and the last two digits'),
  lane: z.int().min(0),
  reason: z.string().describe('Why it failed, as a code'),
  parkedAt: instant,
  records: z.int().min(1).describe('How many wait behind it'),
  tenants: z.array(slug).describe('Whose records they are'),
});
const parkedPage = z.strictObject({ keys: z.array(parked).describe('Longest first') });
type ParkedPage = z.infer<typeof parkedPage>;

const retryRequest = z
  .strictObject({
    tenant: slug.exactOptional().describe('Keys with a record of this tenant; a compliance key has its own only'),
    key: z.string().min(1).max(128).exactOptional().describe('This key alone, as the list shows it'),
    ...byHand,
    reason: byHand.reason.default('retry'),
  })
  .prefault({});
type RetryRequest = z.infer<typeof retryRequest>;

const retried = z.strictObject({
  dryRun: z.boolean(),
  applied: z.int().min(0).describe('Keys whose waiting records are applied now'),
  waiting: z.int().min(0).describe('Keys that still fail; of a dry run those that would be tried'),
});
type Retried = z.infer<typeof retried>;

@Controller('v1/parked-keys')
@Roles('compliance', 'operator')
export class ParkedKeysController {
  constructor(
    private readonly registrar: Registrar,
    private readonly parkedKeys: ParkedKeys,
    private readonly db: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Keys that failed while others succeeded, with why and since when; their people are blocked meanwhile.' })
  @ApiOkResponse({ standardSchema: parkedPage, description: "Of the key's tenant; of every tenant for an operator" })
  async list(@CurrentKey() caller: CallerKey): Promise<ParkedPage> {
    return { keys: await this.parkedKeys.waiting(this.db, tenantOf(caller, undefined)) };
  }

  @Post('retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tries what waits behind keys that failed once more, in order, and closes the holds of those that succeed.' })
  @ApiOkResponse({ standardSchema: retried, description: 'Tried' })
  @ApiNotFoundResponse({ description: 'No such key is parked' })
  async retry(@Body({ schema: retryRequest }) { tenant, key, dryRun, reason, actor }: RetryRequest, @CurrentKey() caller: CallerKey): Promise<Retried> {
    const whose = tenantOf(caller, tenant);
    const keys = (await this.parkedKeys.waiting(this.db, whose)).filter((waiting) => key === undefined || waiting.key === key);
    if (key !== undefined && keys.length === 0) throw new Problem(404, { code: 'unknown_key', detail: 'No such key is parked. GET /v1/parked-keys lists those that are.' });
    if (dryRun || keys.length === 0) return { dryRun, applied: 0, waiting: keys.length };
    const details = { keys: keys.slice(0, 500).map((waiting) => waiting.key), count: keys.length };
    const by = { actor: actorOf(caller.key, actor), reason, ...(whose !== undefined && { tenant: whose }) };
    await recordBefore(this.db, { operationId: randomUUID(), verb: 'parked_retry', ...by, details });
    return { dryRun, ...(await this.registrar.retryKeys(keys)) };
  }
}

/** Undefined: every tenant's. */
function tenantOf({ tenant, key }: CallerKey, asked: string | undefined): string | undefined {
  if (key.role === 'operator') return asked;
  if (asked === undefined || asked === tenant.id) return tenant.id;
  throw new Problem(404, { code: 'unknown_tenant', detail: 'This key knows no such tenant.' });
}
