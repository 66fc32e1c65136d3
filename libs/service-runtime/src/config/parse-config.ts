import { fieldProblems, problemInWords, StoplineError } from '@stopline/contracts';
import { z } from 'zod';

/** The environment does not fit the schema. Names the variables, never their values. */
export class ConfigError extends StoplineError {
  readonly code = 'config';
  readonly logLevel = 'fatal';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration of a process; an empty variable counts as absent. Throws {@link ConfigError} with every wrong variable, a line each. */
export function parseConfig<C>(schema: z.ZodType<C>, env: Environment): C {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = fieldProblems(parsed.error).map((problem) => `  ${problemInWords(problem)}`);
  throw new ConfigError(['The environment variables are wrong:', ...lines].join('\n'));
}

/** One variable of a process, for `.env.example` and the README's table. */
export interface ConfigVariable {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** As one would write it in the environment; absent when there is none. */
  readonly default?: string;
  /** The values that are allowed, where they are few. */
  readonly values?: readonly string[];
}

/** The variables of a config schema in the order of the schema. */
export function configVariables(schema: z.ZodObject): ConfigVariable[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', default: byDefault, enum: values } = property as z.core.JSONSchema.Schema;
    return {
      name,
      description,
      required: required.includes(name),
      ...(byDefault !== undefined && { default: String(byDefault) }),
      ...(values && { values: values.map(String) }),
    };
  });
}
