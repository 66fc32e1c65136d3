import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** S7: any other request that is not complete after this long is cut. */
const REQUEST_TIMEOUT_MS = 10_000;

/** What streams, and where. */
export interface StreamedBodies {
  /** Paths of the routes, such as `/v1/imports`. */
  readonly paths: readonly string[];
  readonly types: readonly string[];
  /** For others; 10 s when left out. */
  readonly timeoutMs?: number;
}

/**
 * Bodies of these media types reach the routes of these paths as the stream that they come in: of any length, for as long as something comes. All
 * other routes keep the limits of S7, and refuse these types. What still comes of a request that was answered is dropped for a while, so that
 * whoever sends it gets to read the answer, then the connection is cut.
 */
export function streamedBodies(app: NestFastifyApplication, { paths, types, timeoutMs = REQUEST_TIMEOUT_MS }: StreamedBodies): void {
  const fastify = app.getHttpAdapter().getInstance();
  const streams = (request: FastifyRequest): boolean => paths.includes(request.url.split('?', 1)[0] ?? '');
  fastify.addContentTypeParser([...types], (request, payload, done) => {
    if (streams(request)) done(null, payload);
    else done(new Problem(415, { code: 'unsupported_content_type' }));
  });
  // Node has one limit for all requests of a server: it is taken off, and put on each that does not stream.
  fastify.server.requestTimeout = 0;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!streams(request)) limitTime(request, timeoutMs);
    done();
  });
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.complete) cutAfter(raw, timeoutMs, () => raw.destroy());
    done();
  });
}

function limitTime({ raw, headers }: FastifyRequest, timeoutMs: number): void {
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
  cutAfter(raw, timeoutMs, () => {
    // Whoever reads the body answers its error; where nobody does, nobody waits for an answer.
    if (raw.listenerCount('error') > 0) raw.emit('error', new Problem(408, { code: 'too_slow' }));
    else raw.destroy();
  });
}

function cutAfter(raw: FastifyRequest['raw'], timeoutMs: number, cut: () => void): void {
  const timer = setTimeout(() => {
    if (!raw.complete) cut();
  }, timeoutMs).unref();
  raw.once('close', () => clearTimeout(timer));
}
