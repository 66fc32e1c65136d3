import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CurrentKey, Roles, type CallerKey } from '@stopline/service-runtime';
import { z } from 'zod';
import { Registrar } from '../applying/registrar.worker.js';

const retried = z.strictObject({
  applied: z.int().min(0).describe('Keys whose waiting records are applied now'),
  waiting: z.int().min(0).describe('Keys that still fail'),
});
type Retried = z.infer<typeof retried>;

@Controller('v1/parked-keys')
export class ParkedKeysController {
  constructor(private readonly registrar: Registrar) {}

  @Post('retry')
  @HttpCode(200)
  @Roles('compliance')
  @ApiOperation({ summary: 'Tries what waits behind keys that failed once more, in order, and closes the holds of those that succeed.' })
  @ApiOkResponse({ standardSchema: retried, description: "Of the key's tenant" })
  retry(@CurrentKey() { tenant }: CallerKey): Promise<Retried> {
    return this.registrar.retryParked(tenant.id);
  }
}
