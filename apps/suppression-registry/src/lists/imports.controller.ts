import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { uuidOf, type Directory } from '@stopline/contracts';
import { CurrentKey, DIRECTORY, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportUploads } from './import-upload.worker.js';
import { dryRun, importAnswer, importQuestion, type DryRun, type ImportAnswer, type ImportQuestion } from './import.js';
import { listTypes } from './list-body.js';
import { IMPORT_SINK, type ImportSink } from './list-import.store.js';
import { ListIntake } from './list-intake.worker.js';
import { importQuery, importScope, type ImportQuery } from './list-settings.js';
import { ndjsonLines } from './ndjson-lines.js';
import { showMapping } from './shown-mapping.js';

@Controller('v1/imports')
@Roles('compliance')
export class ImportsController {
  constructor(
    private readonly uploads: ImportUploads,
    private readonly intake: ListIntake,
    @Inject(IMPORT_SINK) private readonly sink: ImportSink,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Takes in a list of opt-outs of any length, as a stream. Nothing in it lifts anything.' })
  @ApiHeader({ name: 'Idempotency-Key', description: 'Needed but for a dry run: the same key and list again goes on where it stopped, without double effect' })
  @ApiConsumes(...listTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'CSV or NDJSON, plain, gzip or zstd' })
  @ApiOkResponse({ standardSchema: dryRun, description: 'Of a dry run: what the import would do' })
  @ApiAcceptedResponse({ standardSchema: importAnswer, description: 'All of the list is durable; it is being applied' })
  async take(
    @Query({ schema: importQuery }) query: ImportQuery,
    @Req() request: FastifyRequest,
    @CurrentKey() { tenant, key }: CallerKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DryRun | ImportAnswer> {
    const scope = importScope(this.directory, tenant.id, query);
    if (query.dryRun) {
      const list = await this.intake.open(request, reply, query);
      void reply.status(200);
      return { mapping: showMapping(list), ...(await this.uploads.dryRun(list, tenant.id, scope)) };
    }
    const importId = uuidOf('import', tenant.id, givenKey(request.headers['idempotency-key']));
    const list = await this.intake.open(request, reply, query);
    const named = query.name === undefined ? {} : { name: query.name };
    return importAnswerOf(await this.uploads.upload(list, { importId, tenant: tenant.id, scope, actor: key.id, ...named, mapping: showMapping(list) }));
  }

  @Get(':importId')
  @ApiOperation({ summary: 'How far an import is.' })
  @ApiOkResponse({ standardSchema: importAnswer, description: 'Progress and totals' })
  @ApiNotFoundResponse({ description: 'The tenant has no such import' })
  async progress(@Param({ schema: importQuestion }) { importId }: ImportQuestion, @CurrentKey() { tenant }: CallerKey): Promise<ImportAnswer> {
    const progress = await this.sink.progress(tenant.id, importId);
    if (!progress) throw unknownImport();
    return importAnswerOf(progress);
  }

  @Get(':importId/results')
  @ApiOperation({ summary: 'What became of each row, one a line, in the order of the list: added, already_suppressed, released_later, duplicate, invalid, short_code.' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ description: 'NDJSON; an invalid row has its line and the reason' })
  @ApiNotFoundResponse({ description: 'The tenant has no such import' })
  async results(@Param({ schema: importQuestion }) { importId }: ImportQuestion, @CurrentKey() { tenant }: CallerKey, @Res() reply: FastifyReply): Promise<void> {
    if (!(await this.sink.progress(tenant.id, importId))) throw unknownImport();
    void reply.type('application/x-ndjson').send(Readable.from(ndjsonLines(this.sink.results(tenant.id, importId))));
  }
}

function importAnswerOf({ importId: id, ...progress }: Awaited<ReturnType<ImportUploads['upload']>>): ImportAnswer {
  return { id, ...progress };
}

function unknownImport(): Problem {
  return new Problem(404, { code: 'unknown_import', detail: 'The tenant has no such import.' });
}

function givenKey(header: unknown): string {
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new Problem(400, { code: 'idempotency_key_required', detail: 'Idempotency-Key must be given: 1 to 255 printable ASCII characters without spaces.' });
}
