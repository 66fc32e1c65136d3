import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Database } from '@stopline/database';
import { KafkaLanes, Publisher, RecordProducer } from '@stopline/messaging';
import { z } from 'zod';
import { Health } from '../lifecycle/health.worker.js';
import { Shutdown } from '../lifecycle/shutdown.worker.js';
import { RuntimeModule } from '../runtime.module.js';
import { CONFIG, DIRECTORY, KEYS, OPENAPI } from '../tokens.js';
import { ApiKeys } from './api-keys.js';
import { problemDocument } from './problem-document.js';

/** Everything that a service may inject: named, so that its module is complete, and never made. */
const tokens = [CONFIG, DIRECTORY, KEYS, OPENAPI, ApiKeys, Health, Shutdown, Database, Publisher, RecordProducer, KafkaLanes];

const PROBLEM = { $ref: '#/components/responses/Problem' };

/** The OpenAPI document of a service, made without connecting to anything: no provider and no controller is instantiated. */
export async function openApiOf(module: Type, service: string): Promise<OpenAPIObject> {
  const app = await NestFactory.create(RuntimeModule.around(module, tokens.map((provide) => ({ provide, useValue: undefined }))), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return openApiDocument(app, service);
}

/** The OpenAPI document of an application: routes from its controllers, bodies from their zod schemas, bearer keys, problems as the default answer. */
export function openApiDocument(app: INestApplication, service: string): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle(`Stopline ${service}`)
    .setVersion('1')
    .addSecurity('key', { type: 'http', scheme: 'bearer' })
    .addSecurityRequirements('key')
    .build();
  const document = SwaggerModule.createDocument(app, description, { operationIdFactory: (_, method) => method });
  for (const { responses } of Object.values(document.paths).flatMap((path) => [path.get ?? [], path.post ?? [], path.put ?? []].flat())) {
    responses['default'] = PROBLEM;
  }
  document.components = {
    ...document.components,
    responses: {
      Problem: {
        description: 'An error (RFC 9457)',
        content: { 'application/problem+json': { schema: z.toJSONSchema(problemDocument, { target: 'openapi-3.0' }) as object } },
      },
    },
  };
  return document;
}
