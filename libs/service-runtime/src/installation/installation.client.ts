import { readFile } from 'node:fs/promises';
import { StoplineError, type Installation } from '@stopline/contracts';
import { providers } from '@stopline/providers';
import { readInstallation, type InstallationProblem } from './read-installation.js';

/** The installation file cannot be used. `problems` holds each place; the message lists them all, a line each. */
export class InstallationError extends StoplineError {
  readonly code = 'installation';
  readonly logLevel = 'fatal';

  constructor(
    path: string,
    readonly problems: readonly InstallationProblem[],
  ) {
    const lines = problems.map(({ line, column, field, reason }) => `  ${path}:${line}:${column}  ${field ? `${field} ` : ''}${reason}`);
    super([`${path} is wrong in ${problems.length === 1 ? 'one place' : `${problems.length} places`}:`, ...lines].join('\n'));
  }
}

/** Reads `stopline.yaml`. Throws {@link InstallationError} with every problem: line, column, field and reason. */
export async function loadInstallation(path: string, env: Readonly<Record<string, string | undefined>>): Promise<Installation> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new InstallationError(path, [{ line: 1, column: 1, field: '', reason: `cannot be read (${cause.code}); STOPLINE_CONFIG says where it is` }]);
  });
  const read = readInstallation({ text, env, providers });
  if ('problems' in read) throw new InstallationError(path, read.problems);
  return read.installation;
}
