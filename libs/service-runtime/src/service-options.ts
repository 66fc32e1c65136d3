import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceName, TopicName } from '@stopline/contracts';
import type { ServiceSchema } from '@stopline/database';
import type { z } from 'zod';
import type { DatabaseConfig, HttpConfig } from './config/config.js';

/** What the runtime reads of a service's configuration: that of httpConfig, baseConfig or databaseConfig. */
export type ServiceConfig = HttpConfig & Partial<DatabaseConfig>;

/** All that a service tells the runtime. */
export interface ServiceOptions<C extends ServiceConfig> {
  readonly service: ServiceName | 'carrier-simulator';
  readonly module: Type;
  /** Extends httpConfig (no Kafka), baseConfig (Kafka) or databaseConfig (Kafka and PostgreSQL). */
  readonly config: z.ZodObject & z.ZodType<C>;
  /** What it owns in PostgreSQL. */
  readonly schema?: ServiceSchema;
  /** It begins and answers without PostgreSQL, and connects by itself: no pool is opened, and nothing is waited for. */
  readonly databaseApart?: true;
  /** It reads the topics of `flow.ts`: sharing the lanes with its other processes, or each process all of them. */
  readonly consumer?: 'group' | 'every-lane';
  /** It is not in a hurry: records gather for so long, ms, so that its batches are fewer and larger. */
  readonly gatherMs?: number;
  /** Topics that a consumer of their own reads, one record of a lane at a time: what comes on them keeps nothing else from being read. */
  readonly apart?: readonly TopicName[];
  /** Of a service that reads every lane: topics of which its processes share the lanes all the same. */
  readonly shared?: readonly TopicName[];
  /** Its positions are stored with its state; without it the group's offsets count. */
  readonly positions?: true;
  /** It publishes by an outbox: the relay runs. */
  readonly outbox?: true;
  /** Its relay records on `suppression-state` up to when each lane is complete, by the canaries of its inputs, and so often, ms, the lane's digest. */
  readonly watermarks?: (config: C) => { readonly digestEveryMs: number };
  /** Listens on a further server, such as gRPC, once HTTP does; whoever starts one says at the Shutdown how it stops. */
  readonly listen?: (app: NestFastifyApplication, config: C) => Promise<unknown>;
  /** Prepares the HTTP application before its routes are made: `rawBodies`, content-type parsers. */
  readonly configure?: (app: NestFastifyApplication, config: C) => void;
}
