import { rulesVersion, writeKeptRules } from '@stopline/classification';
import { checkProto } from '@stopline/contracts';
import { packs } from '@stopline/language-packs';
import { launcherConfig } from '@stopline/launcher';
import { providers } from '@stopline/providers';
import { configVariables } from '@stopline/service-runtime';
import { describeApps } from './apps.client.js';
import { asyncApiDocument } from './asyncapi.js';
import { classifierDocument } from './classifier-document.js';
import { judgedCorpus } from './corpus.client.js';
import { flowDocument } from './flow-document.js';
import { eventSchemas, installationSchema } from './schemas.js';
import { envExample, variablesDocument } from './variables-document.js';

/** Folders that hold generated files only: whatever else lies there is left over. */
export const GENERATED_FOLDERS = ['docs/schemas', 'docs/openapi'] as const;

/** Every generated file of the workspace, path to content. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const apps = await describeApps(root);
  const settings = new Map(Object.values(providers).map((provider) => [provider.id, provider.settings]));
  const corpus = { development: await judgedCorpus(root, 'development'), evaluation: await judgedCorpus(root, 'evaluation') };
  return new Map([
    ['docs/classifier.md', classifierDocument(corpus)],
    [`libs/classification/rules/${rulesVersion}.json`, writeKeptRules(packs)],
    ['docs/flow.md', flowDocument()],
    ['docs/asyncapi.json', json(asyncApiDocument())],
    ['docs/stopline.schema.json', json(installationSchema(settings))],
    ['docs/variables.md', variablesDocument(configVariables(launcherConfig), apps)],
    ['.env.example', envExample(apps)],
    ['libs/contracts/proto/stopline/check/v1/check.proto', checkProto()],
    ...[...eventSchemas()].map(([name, schema]) => [`docs/schemas/${name}`, json(schema)] as const),
    ...apps.map(({ app, openapi }) => [`docs/openapi/${app}.json`, json(openapi)] as const),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
