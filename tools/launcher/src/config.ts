import { fieldProblems, problemInWords } from '@stopline/contracts';
import { z } from 'zod';
import { portOwners, portVariables, type PortOwner, type Ports } from './ports.js';

type PortVariable = (typeof portVariables)[PortOwner]['variable'];

const NO_PORT = 'must be a port, 1 to 65535';

const portField = (owner: PortOwner) =>
  z.coerce.number(NO_PORT).int(NO_PORT).min(1, NO_PORT).max(65_535, NO_PORT).default(portVariables[owner].byDefault).describe(`Port of ${owner}`);

const portFields = Object.fromEntries(portOwners.map((owner) => [portVariables[owner].variable, portField(owner)])) as Record<
  PortVariable,
  ReturnType<typeof portField>
>;

/** What `npm start` is told by its environment. */
export const launcherConfig = z.object({
  ...portFields,
  KAFKA_BROKERS: z.string().optional().describe('A Kafka cluster to use instead of starting a broker: host:port, separated by commas'),
  DATABASE_URL: z.string().optional().describe('A PostgreSQL database to use instead of starting a server'),
  STOPLINE_CONFIG: z.string().default('stopline.yaml').describe('Path of the installation file'),
});

export interface LauncherConfig {
  readonly ports: Ports;
  readonly brokers?: string;
  readonly databaseUrl?: string;
  readonly installationFile: string;
}

/** The environment does not fit. Names the variables and what they must be. */
export class EnvironmentRefused extends Error {
  override readonly name = 'EnvironmentRefused';
}

/** Reads the environment of this process; an empty variable counts as absent. Throws {@link EnvironmentRefused}. */
export function readConfig(): LauncherConfig {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = launcherConfig.safeParse(given);
  if (!parsed.success) {
    const lines = fieldProblems(parsed.error).map((problem) => `  ${problemInWords(problem)}`);
    throw new EnvironmentRefused(['The environment variables are wrong:', ...lines].join('\n'));
  }
  const { KAFKA_BROKERS, DATABASE_URL, STOPLINE_CONFIG, ...values } = parsed.data;
  return {
    ports: Object.fromEntries(portOwners.map((owner) => [owner, values[portVariables[owner].variable]])) as Record<PortOwner, number>,
    installationFile: STOPLINE_CONFIG,
    ...(KAFKA_BROKERS !== undefined && { brokers: KAFKA_BROKERS }),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
  };
}

/** What the services inherit: the environment of this process, so that `stopline.yaml` may refer to any variable. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env };
}
