import { StoplineError } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import type { SubjectKeyCheck, SubjectKeyring } from '@stopline/phone-number';
import { keyProblems } from './key-problems.js';

/** With other keys every number has another token: whoever has opted out would be unknown, and be sent to. */
export class SubjectKeysChanged extends StoplineError {
  readonly code = 'subject_keys_changed';
  readonly logLevel = 'error';
  constructor(problems: readonly string[]) {
    super(
      [
        'The subject keys in STOPLINE_KEYS_DIR are not those that this registry recorded its opt-outs with:',
        ...problems.map((problem) => `  ${problem}`),
        'With them nobody who has opted out would be recognised, so nothing is started.',
        'Bring back installation.key and tenants/<tenant>.json of STOPLINE_KEYS_DIR from their backup, then start again.',
      ].join('\n'),
    );
  }
}

const NOTE = `
  INSERT INTO subject_key (tenant, key_id, check_value)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
  ON CONFLICT DO NOTHING`;
const NOTED = 'SELECT tenant, key_id AS "keyId", check_value AS "checkValue" FROM subject_key ORDER BY tenant, key_id';

/** Notes keys seen for the first time. Throws SubjectKeysChanged, with nothing noted, where a noted key is another one now or missing. */
export function assertSubjectKeys(db: Database, keyring: SubjectKeyring): Promise<void> {
  const loaded = keyring.checkValues();
  return db.transaction(async (tx) => {
    await tx.query(NOTE, [loaded.map(({ tenant }) => tenant), loaded.map(({ keyId }) => keyId), loaded.map(({ checkValue }) => checkValue)]);
    const problems = keyProblems(await tx.query<SubjectKeyCheck>(NOTED), loaded);
    if (problems.length > 0) throw new SubjectKeysChanged(problems);
  });
}
