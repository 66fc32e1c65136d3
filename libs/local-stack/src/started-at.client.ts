import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * When the process with this id started, as a token to compare; undefined when there is none. Id and token together name
 * one process for ever: ids alone are given again.
 */
export function startedAt(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/stat')) {
      // Fields after the command, which is in parentheses and may hold anything: state is the first, start time the 20th.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
      return fields?.[0] === 'Z' ? undefined : fields?.[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
