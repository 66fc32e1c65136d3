import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/**
 * Reads `watch <signal> <group>` and `leave <group>`; when its input ends, its parent is gone, however that happened:
 * what is still watched is signalled, newest first, and killed ten seconds later.
 */
const SCRIPT = `
groups=''
while read -r verb signal group; do
  if [ "$verb" = watch ]; then groups="$signal:$group $groups"; continue; fi
  left=''
  for entry in $groups; do [ "\${entry#*:}" = "$signal" ] || left="$left $entry"; done
  groups="$left"
done
[ -n "$groups" ] || exit 0
for entry in $groups; do kill -s "\${entry%%:*}" -- "-\${entry#*:}" 2>/dev/null; done
sleep 10
for entry in $groups; do kill -s KILL -- "-\${entry#*:}" 2>/dev/null; done
`;

let input: Writable | undefined;

function guard(): Writable {
  if (input) return input;
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.unref();
  shell.stdin.on('error', () => undefined);
  // A pipe would keep this process alive; the guard must only ever notice its end.
  (shell.stdin as unknown as { unref(): void }).unref();
  input = shell.stdin;
  return input;
}

/** From now on the process group ends when this process does, even by SIGKILL. The signal comes without `SIG`: `TERM`. */
export function watchGroup(group: number, signal: string): void {
  guard().write(`watch ${signal} ${group}\n`);
}

/** The group has ended: its number may soon belong to somebody else. */
export function leaveGroup(group: number): void {
  guard().write(`leave ${group}\n`);
}
