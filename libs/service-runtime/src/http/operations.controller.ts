import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Health, type HealthReport } from '../lifecycle/health.js';
import { renderMetrics } from '../telemetry/metrics.js';
import { OPENAPI } from '../tokens.js';
import { Public } from './access.js';
import { Problem } from './problem.js';

/** What every service answers about itself, without a key. */
@Public()
@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(
    private readonly health: Health,
    @Inject(OPENAPI) private readonly document: () => object,
  ) {}

  /** 503 when the work stands still: restart me. */
  @Get('health/live')
  async live(): Promise<HealthReport> {
    return orUnavailable(await this.health.live());
  }

  /** 503 while the service cannot take traffic; `checks` says why. */
  @Get('health/ready')
  async ready(): Promise<HealthReport> {
    return orUnavailable(await this.health.ready());
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return renderMetrics();
  }

  @Get('openapi.json')
  openapi(): object {
    return this.document();
  }
}

function orUnavailable(report: HealthReport): HealthReport {
  if (report.status === 'ok') return report;
  throw new Problem(503, { code: 'unavailable', detail: 'A check fails; `checks` says which.', members: { checks: report.checks } });
}
