import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { HoldStore } from './holds.store.js';
import { storable } from '../deciding/requests.js';
import { holdReview, holdsPage, holdsQuery, reviewed, type HoldReview, type HoldsPage, type HoldsQuery, type Reviewed } from './review.js';

const PAGE = 100;

@Controller('v1/holds')
@Roles('compliance')
export class HoldsController {
  constructor(private readonly holds: HoldStore) {}

  @Get()
  @ApiOperation({ summary: "Open holds of the key's tenant: people who get nothing until somebody decides." })
  @ApiOkResponse({ standardSchema: holdsPage, description: 'One page' })
  async open(@Query({ schema: holdsQuery }) { after }: HoldsQuery, @CurrentKey() { tenant }: CallerKey): Promise<HoldsPage> {
    const holds = await this.holds.open(tenant.id, after, PAGE);
    const last = holds.at(-1);
    return { holds, ...(last && holds.length === PAGE && { next: last.holdId }) };
  }

  @Post('decide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decides one hold; other holds and entries of the person are untouched.' })
  @ApiOkResponse({ standardSchema: reviewed, description: 'Decided; with what was kept where it became a suppression' })
  @ApiNotFoundResponse({ description: 'The tenant has no such hold' })
  @ApiConflictResponse({ description: 'Decided otherwise before, or not for a person to decide' })
  async decide(@Body({ schema: holdReview }) { holdId, decision, actor }: HoldReview, @CurrentKey() { tenant, key }: CallerKey): Promise<Reviewed> {
    const by = actor === undefined ? key.id : `${key.id}: ${storable(actor)}`;
    const { kind, answer } = await this.holds.decide(tenant.id, { holdId, decision, actor: by });
    switch (kind) {
      case 'decided':
        return { holdId, decision, ...answer };
      case 'decided_otherwise':
        throw new Problem(409, { code: 'decided_otherwise', detail: 'This hold was decided otherwise before.' });
      case 'parked':
        throw new Problem(409, { code: 'parked_key', detail: 'It closes when what waits behind the key is applied: POST /v1/parked-keys/retry.' });
      case 'unknown':
        throw new Problem(404, { code: 'unknown_hold', detail: 'The tenant has no such hold.' });
    }
  }
}
