import type { IncomingHttpHeaders } from 'node:http';
import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { apiEventId, type Directory } from '@stopline/contracts';
import { parseSubscriber } from '@stopline/phone-number';
import { CurrentKey, DIRECTORY, edgeTraceparent, Problem, Roles, type CallerKey } from '@stopline/service-runtime';
import type { FastifyReply } from 'fastify';
import { apiAccepted, apiAnswer, apiRequest, type ApiAccepted, type ApiAnswer, type ApiRequest } from './api-write.js';
import { ApiWrites } from './api-writes.worker.js';

@Controller('v1/consent-requests')
export class ConsentRequestsController {
  constructor(
    private readonly writes: ApiWrites,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Post()
  @Roles('platform', 'compliance')
  @ApiOperation({ summary: 'A person opted out or in by web, voice, e-mail, agent or another system: the same path as a text message.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key again: the same answer, no second effect' })
  @ApiOkResponse({ standardSchema: apiAnswer, description: 'Applied' })
  @ApiAcceptedResponse({ standardSchema: apiAccepted, description: 'Durable, and not applied within two seconds' })
  async request(
    @Body({ schema: apiRequest }) body: ApiRequest,
    @Headers() headers: IncomingHttpHeaders,
    @CurrentKey() { tenant }: CallerKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiAnswer | ApiAccepted> {
    const id = apiEventId(tenant.id, idempotencyKey(headers['idempotency-key']));
    this.assertKnown(tenant.id, body);
    const request = { ...body, number: parseSubscriber(body.number) ?? body.number };
    const answer = await this.writes.apply({ id, tenant: tenant.id, request, traceparent: edgeTraceparent({ traceparent: headers['traceparent'] }) });
    void reply.status(answer ? 200 : 202);
    return { id, ...answer };
  }

  /** Too wide is lawful, so the registry widens what it does not know; a caller who is there can do better. A sender that nobody knows is recorded (R12). */
  private assertKnown(tenant: string, { program, category }: ApiRequest): void {
    if (program !== undefined && !this.directory.program(tenant, program)) throw unknown('program', 'GET /v1/programs lists them.');
    if (category !== undefined && !this.directory.category(tenant, category)) throw unknown('category', 'stopline.yaml lists them.');
  }
}

function unknown(field: 'program' | 'category', remedy: string): Problem {
  return new Problem(422, { code: `unknown_${field}`, detail: `The tenant has no such ${field}. ${remedy}`, errors: [{ pointer: `/${field}`, detail: `is no ${field} of the tenant` }] });
}

function idempotencyKey(header: unknown): string {
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new Problem(400, { code: 'idempotency_key_required', detail: 'Idempotency-Key must be given: 1 to 255 printable ASCII characters without spaces.' });
}
