import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { StatementRefused } from '@stopline/database';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { HoldStore, type ReviewOutcome } from './holds.store.js';
import {
  cursorOf,
  holdClaim,
  holdReopening,
  holdReview,
  holdsPage,
  holdsQuery,
  placeOf,
  reviewed,
  type HoldClaim,
  type HoldReopening,
  type HoldReview,
  type HoldsPage,
  type HoldsQuery,
  type Reviewed,
} from './holds-api.js';
import { OpenHolds, type HoldFilter } from './open-holds.store.js';

const PAGE = 100;
const UNKNOWN = { description: 'The tenant has no such hold' };
const CONFLICT = { description: 'Somebody else has it until `claimedUntil`; or it is closed; or not for a person to decide' };

@Controller('v1/holds')
@Roles('compliance')
export class HoldsController {
  constructor(
    private readonly holds: HoldStore,
    private readonly openHolds: OpenHolds,
  ) {}

  @Get()
  @ApiOperation({ summary: "Open holds of the key's tenant: people who get nothing until somebody decides. The read itself becomes a record." })
  @ApiOkResponse({ standardSchema: holdsPage, description: 'One page' })
  async open(@Query({ schema: holdsQuery }) query: HoldsQuery, @CurrentKey() caller: CallerKey): Promise<HoldsPage> {
    const found = await this.openHolds.list(caller.tenant, filterOf(query, caller), PAGE);
    await this.openHolds.noteRead(caller.tenant.id, caller.key.id, found.map(({ holdId }) => holdId));
    const last = found.at(-1);
    return { holds: found.map(({ view }) => view), ...(last && found.length === PAGE && { next: cursorOf(last) }) };
  }

  @Post('claim')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a hold for 15 minutes, or for 15 more: nobody else decides it meanwhile.' })
  @ApiOkResponse({ standardSchema: reviewed, description: 'Claimed; until when' })
  @ApiNotFoundResponse(UNKNOWN)
  @ApiConflictResponse(CONFLICT)
  async claim(@Body({ schema: holdClaim }) { holdId, reviewer }: HoldClaim, @CurrentKey() caller: CallerKey): Promise<Reviewed> {
    return answered(holdId, this.holds.claim(caller.tenant.id, { holdId, actor: actorOf(caller, reviewer) }));
  }

  @Post('release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gives a claimed hold back. It stays open.' })
  @ApiOkResponse({ standardSchema: reviewed, description: 'Nobody has it now' })
  @ApiNotFoundResponse(UNKNOWN)
  @ApiConflictResponse(CONFLICT)
  async release(@Body({ schema: holdClaim }) { holdId, reviewer }: HoldClaim, @CurrentKey() caller: CallerKey): Promise<Reviewed> {
    return answered(holdId, this.holds.release(caller.tenant.id, { holdId, actor: actorOf(caller, reviewer) }));
  }

  @Post('decide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decides one hold, or leaves it to somebody else; other holds and entries of the person are untouched.' })
  @ApiOkResponse({ standardSchema: reviewed, description: 'Decided; with what became of it where it is a suppression now' })
  @ApiNotFoundResponse(UNKNOWN)
  @ApiConflictResponse(CONFLICT)
  async decide(@Body({ schema: holdReview }) review: HoldReview, @CurrentKey() caller: CallerKey): Promise<Reviewed> {
    const { reviewer, ...by } = review;
    const actor = actorOf(caller, reviewer);
    const outcome = by.decision === 'escalate' ? this.holds.escalate(caller.tenant.id, { ...by, actor }) : this.holds.decide(caller.tenant.id, { ...by, actor });
    return { ...(await answered(by.holdId, outcome)), decision: by.decision };
  }

  @Post('reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Undoes a dismissal: the hold blocks again, with a new deadline.' })
  @ApiOkResponse({ standardSchema: reviewed, description: 'Open again' })
  @ApiNotFoundResponse(UNKNOWN)
  @ApiConflictResponse({ description: 'It was not dismissed' })
  async reopen(@Body({ schema: holdReopening }) { reviewer, ...by }: HoldReopening, @CurrentKey() caller: CallerKey): Promise<Reviewed> {
    return answered(by.holdId, this.holds.reopen(caller.tenant.id, { ...by, actor: actorOf(caller, reviewer) }));
  }
}

function actorOf({ key }: CallerKey, reviewer: string): string {
  return `${key.id}: ${reviewer}`;
}

function filterOf({ after, cause, overdue, escalated, claimedBy, reviewer = '' }: HoldsQuery, caller: CallerKey): HoldFilter {
  const place = after === undefined ? undefined : placeOf(after);
  return {
    ...(place && { after: place }),
    ...(cause && { cause }),
    ...(overdue && { overdue: overdue === 'true' }),
    ...(escalated && { escalated: escalated === 'true' }),
    ...(claimedBy && { claimedBy: claimedBy === 'me' ? actorOf(caller, reviewer) : null }),
  };
}

async function answered(holdId: string, reviewing: Promise<ReviewOutcome>): Promise<Reviewed> {
  const outcome = await reviewing.catch((error: unknown) => {
    if (!(error instanceof StatementRefused)) throw error;
    throw new Problem(503, { code: 'review_not_recorded', detail: 'This could not be recorded, so it is refused.', cause: error });
  });
  if (outcome.kind === 'done') return { holdId, ...outcome.answer, ...(outcome.claim && { claim: outcome.claim }) };
  throw refusalOf(outcome);
}

function refusalOf(outcome: Exclude<ReviewOutcome, { kind: 'done' }>): Problem {
  switch (outcome.kind) {
    case 'unknown':
      return new Problem(404, { code: 'unknown_hold', detail: 'The tenant has no such hold.' });
    case 'claimed': {
      const members = { claimedBy: outcome.claim.by, claimedUntil: outcome.claim.until };
      return new Problem(409, { code: 'claimed', detail: 'Somebody else has this hold: wait until `claimedUntil`, or ask them to release it.', members });
    }
    case 'parked':
      return new Problem(409, { code: 'parked_key', detail: 'It closes when what waits behind the key is applied: POST /v1/parked-keys/retry.' });
    case 'closed':
      return new Problem(409, { code: 'closed', detail: 'This hold is closed. A dismissal can be undone: POST /v1/holds/reopen.' });
    case 'decided_otherwise':
      return new Problem(409, { code: 'decided_otherwise', detail: 'This hold was decided otherwise before. A dismissal can be undone: POST /v1/holds/reopen.' });
    case 'not_dismissed':
      return new Problem(409, { code: 'not_dismissed', detail: 'Only a dismissal can be undone. An opt-out is lifted by the person alone.' });
  }
}
