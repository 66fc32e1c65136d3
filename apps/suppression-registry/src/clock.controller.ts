import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { registryClock, type RegistryClockAnswer } from '@stopline/contracts';
import { Database } from '@stopline/database';
import { Public } from '@stopline/service-runtime';

/** Open like health: it tells the time and nothing else, and every copy needs it. */
@Public()
@Controller('v1/clock')
export class ClockController {
  constructor(private readonly db: Database) {}

  @Get()
  @ApiOperation({ summary: 'The clock that all times of decisions are read from; a copy measures its own against it.' })
  @ApiOkResponse({ standardSchema: registryClock, description: 'Read while the request was answered' })
  async now(): Promise<RegistryClockAnswer> {
    const [row] = await this.db.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    if (!row) throw new Error('the clock gave no row');
    return { now: row.now.toISOString() };
  }
}
