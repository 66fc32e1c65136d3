import { asyncApiDocument } from './asyncapi.js';
import { flowDocument } from './flow-document.js';
import { eventSchemas, installationSchema } from './schemas.js';

/** Folders that hold generated files only: whatever else lies there is left over. */
export const GENERATED_FOLDERS = ['docs/schemas', 'docs/openapi'] as const;

/** Every generated file of the workspace, path to content. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  files.set('docs/flow.md', flowDocument());
  files.set('docs/asyncapi.json', json(asyncApiDocument()));
  for (const [name, schema] of eventSchemas()) files.set(`docs/schemas/${name}`, json(schema));
  files.set('docs/stopline.schema.json', json(installationSchema(new Map())));
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
