import type { Socket } from 'node:net';
import { StandardSchemaValidationPipe, type LoggerService, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RawRequest } from '@stopline/providers';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { RuntimeModule } from '../runtime.module.js';
import { OPENAPI } from '../tokens.js';
import { openApiDocument } from './openapi.module.js';
import { invalidBody, Problem } from './problem.js';
import { answerWith, ProblemFilter, problemOf, type ErrorReply } from './problem-filter.controller.js';
import { observeRequests } from './request-metrics.client.js';
import { sendSecurityHeaders } from './security-headers.client.js';

/** S7: a larger body is refused before it is parsed. */
const BODY_LIMIT = 64 * 1024;
/** S7: a request that is not complete after this long is cut. */
const REQUEST_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
const SWEEP_MS = 50;

/** What the HTTP application of a service is made of. */
export interface HttpAppOptions {
  readonly service: string;
  /** The app's own module. */
  readonly module: Type;
  /** What the module injects, `Health` and `ApiKeys` among it. */
  readonly providers: readonly Provider[];
  /** Silent when left out. */
  readonly logger?: LoggerService;
  /** Called before the routes are made: {@link rawBodies}, content-type parsers. */
  readonly configure?: ((app: NestFastifyApplication) => void) | undefined;
}

/**
 * The HTTP application of a service as `startService` runs it, not initialised and not listening: limits (S7), security
 * headers, key guard, zod validation of parameters that name a schema, problems for all errors, routes about itself.
 */
export async function httpAppOf({ service, module, providers, logger, configure }: HttpAppOptions): Promise<NestFastifyApplication> {
  const adapter = limitedAdapter();
  const document = { provide: OPENAPI, useValue: () => openApiDocument(app, service) };
  const app = await NestFactory.create<NestFastifyApplication>(RuntimeModule.around(module, [...providers, document]), adapter, {
    logger: logger ?? false,
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  await sendSecurityHeaders(fastify);
  fastify.removeContentTypeParser('text/plain');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: (issues) => invalidBody({ issues: issues as z.core.$ZodIssue[] }) }));
  observeRequests(fastify);
  configure?.(app);
  return app;
}

function limitedAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: IDLE_TIMEOUT_MS,
    // Node looks for late requests every 30 s by itself, and takes the longer of the two limits for the whole request.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: REQUEST_TIMEOUT_MS },
    frameworkErrors: (error: Error, _request: unknown, reply: unknown) => answerWith(problemOf(error), reply as ErrorReply),
    clientErrorHandler: answerBrokenRequest,
    return503OnClosing: false,
  });
}

/** Takes no new connection and resolves when the running requests are answered. */
export async function drainHttp(app: NestFastifyApplication): Promise<void> {
  const adapter = app.getHttpAdapter();
  // Node closes the connections that are idle now; one whose request ends later would stay until its keep-alive time is over.
  const sweep = setInterval(() => adapter.getHttpServer().closeIdleConnections(), SWEEP_MS);
  await adapter.close().finally(() => clearInterval(sweep));
}

/** Bodies of every content type, one that is none included, arrive as a Buffer, unparsed: for routes that authenticate the raw bytes first. */
export function rawBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeAllContentTypeParsers();
  // Fastify answers 415 to a media type that it cannot read, before any route; here nobody reads it.
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.headers['content-type'] !== undefined) request.headers['content-type'] = 'application/octet-stream';
    done();
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** A request whose body {@link rawBodies} left as it came. `publicUrl` is the base that the caller used, where a proxy hides it. */
export function rawRequest(request: FastifyRequest, publicUrl?: string): RawRequest {
  const base = publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
  return {
    method: request.method,
    url: `${base}${request.originalUrl}`,
    headers: request.headers as RawRequest['headers'],
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

/** What is no HTTP, has headers that are too large, or came too slowly, never reaches a route. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const problem = new Problem(slow ? 408 : 400, { code: slow ? 'too_slow' : 'bad_request' });
  const { title } = problem.toJSON();
  const body = JSON.stringify(problem);
  const head = [`HTTP/1.1 ${problem.status} ${String(title)}`, 'content-type: application/problem+json', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
