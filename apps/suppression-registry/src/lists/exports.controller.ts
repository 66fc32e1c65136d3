import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { Keys } from '@stopline/key-store';
import { CurrentKey, KEYS, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply } from 'fastify';
import { exportHeader, exportQuestion, exportRow, type ExportQuestion } from './export.js';
import { ExportStore } from './exports.store.js';
import { ListSlots } from './list-slots.js';

/** The trailer that ends a list: one that was cut off has none. */
export const TOTALS = 'stopline-totals';

@Controller('v1/exports')
@Roles('compliance')
export class ExportsController {
  constructor(
    private readonly exports: ExportStore,
    private readonly slots: ListSlots,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: "The tenant's suppressions as a stream, recorded in the audit before the first byte." })
  @ApiProduces('text/csv', 'application/x-ndjson')
  @ApiOkResponse({ description: `One entry a row; the trailer ${TOTALS} says how many, and that the list is complete` })
  async give(@Body({ schema: exportQuestion }) question: ExportQuestion, @CurrentKey() { tenant, key }: CallerKey, @Res() reply: FastifyReply): Promise<void> {
    const { format, numbers, actor, ...filter } = question;
    if (numbers === 'clear' && key.clearNumbers !== true) {
      throw new Problem(403, { code: 'clear_numbers_forbidden', detail: 'This key may not see numbers in clear: ask for masked ones or tokens, or use a key with clearNumbers.' });
    }
    reply.raw.once('close', this.slots.take());
    const by = actor === undefined ? key.id : `${key.id}: ${actor}`;
    await this.exports.record({ tenant: tenant.id, actor: by, filter, format, numbers });
    let rows = 0;
    const text = this.written(tenant.id, question, (count) => void (rows += count));
    void reply
      .trailer(TOTALS, () => Promise.resolve(JSON.stringify({ rows })))
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson')
      .send(Readable.from(text));
  }

  private async *written(tenant: string, question: ExportQuestion, count: (rows: number) => void): AsyncGenerator<string> {
    const { format } = question;
    const numberOf = this.numbersOf(tenant, question);
    const header = exportHeader(question);
    if (header !== '') yield header;
    for await (const entries of this.exports.entries(tenant, question)) {
      count(entries.length);
      yield entries.map((entry) => exportRow(entry, numberOf(entry.subject), format)).join('');
    }
  }

  private numbersOf(tenant: string, { numbers }: ExportQuestion): (subject: string) => string {
    const { keyring, mask } = this.keys;
    switch (numbers) {
      case 'token':
        return (subject) => subject;
      case 'clear':
        return (subject) => keyring.reveal(tenant, subject);
      case 'masked':
        return (subject) => mask(keyring.reveal(tenant, subject));
    }
  }
}
