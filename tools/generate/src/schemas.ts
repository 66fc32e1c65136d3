import { events, installation } from '@stopline/contracts';
import { z } from 'zod';

/** JSON Schema (2020-12) of each event's data, by file name. */
export function eventSchemas(): Map<string, object> {
  return new Map(
    events.map((event) => [
      `${event.type}.json`,
      { title: event.type, description: event.summary, ...z.toJSONSchema(event.data, { io: 'input' }) },
    ]),
  );
}

/**
 * JSON Schema of `stopline.yaml` for editors: the installation's shape, and for each provider the settings of its accounts.
 * Draft 7, which is what YAML language servers read.
 */
export function installationSchema(settings: ReadonlyMap<string, z.ZodType>): object {
  const schema = z.toJSONSchema(installation, { target: 'draft-07', io: 'input' });
  return { title: 'stopline.yaml', ...withProviderSettings(schema, settings) };
}

function withProviderSettings(schema: object, settings: ReadonlyMap<string, z.ZodType>): object {
  return JSON.parse(JSON.stringify(schema), (_key, node: unknown) => {
    if (!isAccount(node)) return node;
    return {
      ...node,
      properties: { ...node.properties, provider: { ...node.properties.provider, enum: [...settings.keys()] } },
      allOf: [...settings].map(([provider, type]) => ({
        if: { properties: { provider: { const: provider } } },
        then: { properties: { settings: z.toJSONSchema(type, { target: 'draft-07', io: 'input' }) } },
      })),
    };
  }) as object;
}

function isAccount(node: unknown): node is { properties: { provider: object; settings: object } } {
  const properties: unknown = typeof node === 'object' && node !== null && 'properties' in node ? node.properties : undefined;
  return typeof properties === 'object' && properties !== null && 'provider' in properties && 'settings' in properties;
}
