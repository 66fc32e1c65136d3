import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '@stopline/service-runtime';
import type { FastifyRequest } from 'fastify';
import { faultOrder, Faults, type Fault } from './faults.js';
import { readJsonBody } from './json-body.js';
import { assertLoopback } from './loopback.js';

/** Switches that make providers fail. */
@Public()
@ApiTags('faults (own machine only)')
@Controller('faults')
export class FaultController {
  constructor(private readonly faults: Faults) {}

  /** How a provider (default: each) behaves from now on; an empty body makes all healthy. */
  @Post()
  @HttpCode(200)
  set(@Req() request: FastifyRequest): Record<string, Fault> {
    assertLoopback(request.ip);
    this.faults.set(readJsonBody(faultOrder, request.body));
    return this.faults.all();
  }

  @Get()
  all(@Req() request: FastifyRequest): Record<string, Fault> {
    assertLoopback(request.ip);
    return this.faults.all();
  }
}
