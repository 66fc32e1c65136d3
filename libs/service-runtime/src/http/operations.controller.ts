import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Health, healthReport, type HealthReport } from '../lifecycle/health.worker.js';
import { renderMetrics } from '../telemetry/metrics.client.js';
import { OPENAPI } from '../tokens.js';
import { Public } from './access.module.js';
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

  @Get('health/live')
  @ApiOperation({ summary: 'Does the work move on? 503: restart me.' })
  @ApiOkResponse({ standardSchema: healthReport, description: 'Alive' })
  async live(): Promise<HealthReport> {
    return orUnavailable(await this.health.live());
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'May traffic come? 503: not now, `checks` says why.' })
  @ApiOkResponse({ standardSchema: healthReport, description: 'Ready' })
  async ready(): Promise<HealthReport> {
    return orUnavailable(await this.health.ready());
  }

  @Get('metrics')
  @ApiOperation({ summary: 'Metrics for Prometheus' })
  @ApiOkResponse({ description: "Prometheus' text format" })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return renderMetrics();
  }

  @Get('openapi.json')
  @ApiOperation({ summary: 'This document' })
  @ApiOkResponse({ description: 'OpenAPI 3' })
  openapi(): object {
    return this.document();
  }
}

function orUnavailable(report: HealthReport): HealthReport {
  if (report.status === 'ok') return report;
  throw new Problem(503, { code: 'unavailable', detail: 'A check fails; `checks` says which.', members: { checks: report.checks } });
}
