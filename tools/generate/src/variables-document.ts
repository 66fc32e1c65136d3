import type { AppDescription, Variable } from './apps.client.js';

/** `docs/variables.md`: which environment variables each process reads. */
export function variablesDocument(apps: readonly AppDescription[]): string {
  return [
    '# Environment variables',
    '',
    '<!-- Generated from each config.ts by `npm run generate`. Do not edit. -->',
    '',
    '`npm start` sets all of them; ports are moved by the variables that it names when one is taken.',
    '',
    ...apps.flatMap(({ app, variables }) => [
      `## ${app}`,
      '',
      '| Variable | Default | Means |',
      '|---|---|---|',
      ...variables.map((variable) => `| \`${variable.name}\` | ${defaultOf(variable)} | ${variable.description} |`),
      '',
    ]),
  ].join('\n');
}

function defaultOf({ required, default: value }: Variable): string {
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

function exampleOf(name: string, readers: readonly { app: string; variable: Variable }[], apps: number): string[] {
  const who = readers.length === apps ? 'every process' : readers.map(({ app }) => app).join(', ');
  const [first, ...others] = readers.map(({ variable }) => variable);
  if (!first || others.some(({ description }) => description !== first.description)) return [`# Of its own for each process (${who})`, `# ${name}=`];
  const value = first.default === undefined ? '' : String(first.default);
  return [`# ${first.description} (${who})`, first.required ? `${name}=` : `# ${name}=${value}`];
}
