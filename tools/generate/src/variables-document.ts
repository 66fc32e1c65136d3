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
  const seen = new Map<string, { variable: Variable; apps: string[] }>();
  for (const { app, variables } of apps) {
    for (const variable of variables) {
      const known = seen.get(variable.name) ?? { variable, apps: [] };
      seen.set(variable.name, { ...known, apps: [...known.apps, app] });
    }
  }
  return [
    '# Generated from each config.ts by `npm run generate`. Each process reads its own part: see docs/variables.md.',
    ...[...seen.values()].flatMap(({ variable, apps: readers }) => [
      '',
      `# ${variable.description} (${readers.length === apps.length ? 'every process' : readers.join(', ')})`,
      variable.required ? `${variable.name}=` : `# ${variable.name}=${variable.default === undefined ? '' : String(variable.default)}`,
    ]),
    '',
  ].join('\n');
}
