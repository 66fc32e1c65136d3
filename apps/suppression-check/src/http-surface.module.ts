import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { streamedBodies } from '@stopline/service-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CheckController, NDJSON } from './check.controller.js';

/** 10,000 numbers as JSON, however they are spaced. */
const MANY_LIMIT = 512 * 1024;

/**
 * The routes of the check are called by Fastify itself. Nest would put guards, pipes and interceptors around each request, where
 * little else is done; the controller is where they are described, and its methods admit the caller and read the body by the same functions as Nest's guard and
 * pipe would. A route that is not named here goes Nest's way, and its guard admits nobody whom these would not.
 */
export function httpSurface(app: NestFastifyApplication): void {
  const checks = app.get(CheckController);
  const direct: Record<string, { handler: (request: FastifyRequest, reply: FastifyReply) => unknown; bodyLimit?: number }> = {
    '/v1/check': { handler: (request, reply) => checks.check(request, reply) },
    '/v1/checks': { handler: (request, reply) => checks.checkMany(request, reply), bodyLimit: MANY_LIMIT },
  };
  streamedBodies(app, { paths: ['/v1/checks'], types: [NDJSON] });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => void Object.assign(route, direct[route.url]));
}
