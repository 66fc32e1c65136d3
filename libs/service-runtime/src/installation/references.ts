type Environment = Readonly<Record<string, string | undefined>>;

/** A text with its references replaced, or why that is not possible. */
export type Resolved = { readonly text: string } | { readonly reason: string };

const REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/**
 * Replaces `${VARIABLE}` and `${VARIABLE:-default}` in one string of the installation file. An empty variable counts as
 * absent. What comes out is text and is never parsed again, so a secret may hold any character.
 */
export function resolveReferences(text: string, env: Environment): Resolved {
  const missing: string[] = [];
  const resolved = text.replace(REFERENCE, (_, name: string, byDefault: string | undefined) => {
    const value = env[name] || byDefault;
    if (value === undefined) missing.push(name);
    return value ?? '';
  });
  if (missing.length > 0) return { reason: `needs the environment variable ${missing.join(', ')}, which is not set` };
  if (text.replace(REFERENCE, '').includes('${')) return { reason: 'holds a malformed reference: write ${NAME} or ${NAME:-default}' };
  return { text: resolved };
}
