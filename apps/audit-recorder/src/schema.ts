import { positionMigration, type ServiceSchema } from '@stopline/database';
import { CreateRecord1764000000001 } from './migrations/create-record.migration.js';

export const SERVICE = 'audit-recorder';
/** Whose positions are kept: the runtime seeks to the positions under the service's name. */
export const CONSUMER = SERVICE;

/** May add records and nothing else: what is written cannot be read back, changed or removed by who wrote it (S18). */
export const WRITER = 'audit_writer';
/** May read records, of one tenant at a time. */
export const READER = 'audit_reader';
/** Keeps the consumer's positions; sees no record. */
export const KEEPER = 'audit_keys';

export const schema: ServiceSchema = {
  schema: 'audit',
  role: KEEPER,
  roles: [WRITER, READER],
  migrations: [positionMigration('audit'), CreateRecord1764000000001],
  grants: [
    `GRANT SELECT, INSERT, UPDATE ON audit.consumer_position TO ${KEEPER}`,
    `GRANT INSERT ON audit.record TO ${WRITER}`,
    `GRANT SELECT ON audit.record TO ${READER}`,
  ],
};
