import type { ConfigVariable } from '@stopline/service-runtime';
import type { AppDescription } from './apps.client.js';

/** `docs/variables.md`: which environment variables `npm start` and each process read. */
export function variablesDocument(launcher: readonly ConfigVariable[], apps: readonly AppDescription[]): string {
  return [
    '# Environment variables',
    '',
    '<!-- Generated from each config.ts by `npm run generate`. Do not edit. -->',
    '',
    '`npm start` reads the first table and sets all others.',
    '',
    ...section('npm start', launcher),
    ...apps.flatMap(({ app, variables }) => section(app, variables)),
  ].join('\n');
}

function section(process: string, variables: readonly ConfigVariable[]): string[] {
  const rows = variables.map((variable) => `| \`${variable.name}\` | ${defaultOf(variable)} | ${variable.description} |`);
  return [`## ${process}`, '', '| Variable | Default | Means |', '|---|---|---|', ...rows, ''];
}

function defaultOf({ required, default: value }: ConfigVariable): string {
  if (value !== undefined) return `\`${String(value)}\``;
  return required ? '**needed**' : 'none';
}

/** `.env.example`: every variable once, commented out where it has a default. */
export function envExample(apps: readonly AppDescription[]): string {
  const readings = apps.flatMap(({ app, variables }) => variables.map((variable) => ({ app, variable })));
  return [
    '# Generated from each config.ts by `npm run generate`. Each process reads its own part: see docs/variables.md.',
    ...[...Map.groupBy(readings, ({ variable }) => variable.name)].flatMap(([name, readers]) => ['', ...exampleOf(name, readers, apps.length)]),
    '',
  ].join('\n');
}

function exampleOf(name: string, readers: readonly { app: string; variable: ConfigVariable }[], apps: number): string[] {
  const who = readers.length === apps ? 'every process' : readers.map(({ app }) => app).join(', ');
  const [first, ...others] = readers.map(({ variable }) => variable);
  if (!first || others.some(({ description }) => description !== first.description)) return [`# Of its own for each process (${who})`, `# ${name}=`];
  const value = first.default === undefined ? '' : String(first.default);
  return [`# ${first.description} (${who})`, first.required ? `${name}=` : `# ${name}=${value}`];
}
