import { z } from 'zod';

/** The variables of the process. Read here and in the apps' own config.ts only. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** A TCP port with its default. 0 takes a free one. */
export function port(byDefault: number): z.ZodDefault<z.ZodCoercedNumber> {
  return z.coerce
    .number({ error: 'must be a port, 0 to 65535' })
    .int('must be a port, 0 to 65535')
    .min(0, 'must be a port, 0 to 65535')
    .max(65_535, 'must be a port, 0 to 65535')
    .default(byDefault);
}

const address = /^[^\s:,]+:\d{1,5}$/;

/** What every process is told, also one without Kafka. Apps extend it with `PORT: port(4100)` and what is theirs. */
export const httpConfig = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address that the HTTP server listens on'),
  PORT: port(0).describe('Port of the HTTP server'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('Least level that is logged'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be a URL').optional().describe('Collector for traces; without it no trace is made'),
});
export type HttpConfig = z.infer<typeof httpConfig>;

/** What a service on Kafka is told. */
export const baseConfig = httpConfig.extend({
  KAFKA_BROKERS: z
    .string()
    .transform((list) => list.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every((broker) => address.test(broker)), 'must be a comma-separated list of host:port')
    .describe('Kafka brokers, host:port, separated by commas'),
  STOPLINE_CONFIG: z.string().min(1).default('stopline.yaml').describe('Path of the installation file'),
  STOPLINE_KEYS_DIR: z.string().min(1).describe('Folder of the key files'),
});
export type BaseConfig = z.infer<typeof baseConfig>;

/** What a service with a schema of its own in PostgreSQL is told. */
export const databaseConfig = baseConfig.extend({
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'must be a postgres:// URL' })
    .describe('PostgreSQL: postgres://user:password@host:port/database'),
});
export type DatabaseConfig = z.infer<typeof databaseConfig>;
