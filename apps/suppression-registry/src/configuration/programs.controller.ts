import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { slug } from '@stopline/contracts';
import { CurrentKey, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import { storable } from '../deciding/requests.js';
import {
  pageQuery,
  programBody,
  programsPage,
  programView,
  programWithHistory,
  viewOfProgram,
  type PageQuery,
  type ProgramBody,
  type ProgramsPage,
  type ProgramView,
  type ProgramWithHistory,
} from './configuration-views.js';
import { Configuration } from './configuration.store.js';
import { acceptedOf } from './refusals.js';

const PAGE = 500;

@Controller('v1/programs')
@Roles('compliance')
export class ProgramsController {
  constructor(private readonly configuration: Configuration) {}

  @Get()
  @ApiOperation({ summary: "The programs of the key's tenant, from the file and by API." })
  @ApiOkResponse({ standardSchema: programsPage, description: 'One page' })
  async listPrograms(@Query({ schema: pageQuery }) { after = '0' }: PageQuery, @CurrentKey() { tenant }: CallerKey): Promise<ProgramsPage> {
    const placed = await this.configuration.programs(tenant.id, { after, limit: PAGE });
    const last = placed.at(-1);
    return { programs: placed.map(({ data }) => viewOfProgram(data)), ...(last && placed.length === PAGE && { next: last.seq }) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A program as it is now, and every version it had.' })
  @ApiOkResponse({ standardSchema: programWithHistory, description: "Of the key's tenant" })
  @ApiNotFoundResponse({ description: 'The tenant has no such program' })
  async showProgram(@Param('id', { schema: slug }) id: string, @CurrentKey() { tenant }: CallerKey): Promise<ProgramWithHistory> {
    const history = (await this.configuration.program(tenant.id, id)).map(viewOfProgram);
    const now = history.at(-1);
    if (!now) throw new Problem(404, { code: 'unknown_program', detail: 'The tenant has no such program.' });
    return { ...now, history };
  }

  @Put(':id')
  @ApiOperation({ summary: 'Defines a program anew: all of it, in force in every service without a restart. Retired, never deleted.' })
  @ApiOkResponse({ standardSchema: programView, description: 'In force; the same definition again changes nothing' })
  @ApiConflictResponse({ description: 'version_conflict: somebody changed it since; defined_in_file: the installation file is the place' })
  @ApiUnprocessableEntityResponse({ description: 'The category is not known, or a template says too little or too much' })
  async putProgram(
    @Param('id', { schema: slug }) id: string,
    @Body({ schema: programBody }) { ifVersion, actor, ...definition }: ProgramBody,
    @CurrentKey() { tenant, key }: CallerKey,
  ): Promise<ProgramView> {
    const by = actor === undefined ? key.id : `${key.id}: ${storable(actor)}`;
    return viewOfProgram(acceptedOf(await this.configuration.putProgram({ id, ...definition }, { tenant: tenant.id, ifVersion, actor: by })));
  }
}
