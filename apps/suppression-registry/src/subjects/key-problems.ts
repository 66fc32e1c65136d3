import type { SubjectKeyCheck } from '@stopline/phone-number';

/** What is wrong with the loaded keys, a line for each key that this registry has noted. A tenant of whom no key is loaded has left the installation. */
export function keyProblems(noted: readonly SubjectKeyCheck[], loaded: readonly SubjectKeyCheck[]): string[] {
  const values = new Map(loaded.map((key) => [nameOf(key), key.checkValue]));
  const tenants = new Set(loaded.map(({ tenant }) => tenant));
  return noted
    .filter((key) => tenants.has(key.tenant) && values.get(nameOf(key)) !== key.checkValue)
    .map((key) => `tenant ${key.tenant}: key ${key.keyId} is ${values.has(nameOf(key)) ? 'not the one it was' : 'missing'}`);
}

function nameOf({ tenant, keyId }: SubjectKeyCheck): string {
  return `${tenant}/${keyId}`;
}
