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
 * Any text may be a `${VARIABLE}` reference instead. Draft 7, which is what YAML language servers read.
 */
export function installationSchema(settings: ReadonlyMap<string, z.ZodType>): object {
  return { title: 'stopline.yaml', ...mapNodes(draft7(installation), (node) => (isAccount(node) ? withProviders(node, settings) : orReference(node))) };
}

function draft7(type: z.ZodType): object {
  return z.toJSONSchema(type, { target: 'draft-07', io: 'input' });
}

/** Every object of a document, the innermost first, replaced by what `map` makes of it. */
function mapNodes(schema: object, map: (node: object) => object): object {
  return JSON.parse(JSON.stringify(schema), (_key, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node) ? map(node) : node,
  ) as object;
}

interface AccountNode {
  readonly properties: { readonly provider: object; readonly settings: object };
}

function isAccount(node: object): node is AccountNode {
  const properties: unknown = 'properties' in node ? node.properties : undefined;
  return typeof properties === 'object' && properties !== null && 'provider' in properties && 'settings' in properties;
}

function withProviders(node: AccountNode, settings: ReadonlyMap<string, z.ZodType>): object {
  return {
    ...node,
    properties: { ...node.properties, provider: { type: 'string', enum: [...settings.keys()] } },
    allOf: [...settings].map(([provider, type]) => ({
      if: { properties: { provider: { const: provider } } },
      then: { properties: { settings: mapNodes(draft7(type), orReference) } },
    })),
  };
}

function orReference(node: object): object {
  if (!('type' in node) || node.type !== 'string' || 'enum' in node) return node;
  const { description, default: standard, ...shape } = node as { description?: string; default?: unknown };
  if (Object.keys(shape).length === 1) return node;
  return {
    ...(description !== undefined && { description }),
    ...(standard !== undefined && { default: standard }),
    anyOf: [shape, { type: 'string', pattern: '\\$\\{[A-Z_][A-Z0-9_]*(:-[^}]*)?\\}' }],
  };
}
