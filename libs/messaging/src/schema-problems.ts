interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
}

const SHOWN = 5;

/** Which fields are wrong and why, in words, at most 1,024 characters: paths and rules, never a value (I16). */
export function describeProblems({ issues }: { readonly issues: readonly Problem[] }): string {
  const lines = issues.slice(0, SHOWN).map(({ path, code, message }) => {
    const field = path.map(String).join('.') || 'data';
    // Names of unknown fields are the producer's words: they might be anything, even a number.
    return code === 'unrecognized_keys' ? `${field} has unknown fields` : `${field}: ${message}`;
  });
  if (issues.length > SHOWN) lines.push(`and ${issues.length - SHOWN} more`);
  return lines.join('; ').slice(0, 1024);
}
