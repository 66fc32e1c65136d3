import { laneMigrations, type ServiceSchema } from '@stopline/database';
import { CreateConfiguration1764000000014 } from './migrations/create-configuration.migration.js';
import { CreateRegistry1764000000010 } from './migrations/create-registry.migration.js';
import { AuthorityAndQuestions1764000000012 } from './migrations/authority-and-questions.migration.js';
import { ReviewOfHolds1764000000017 } from './migrations/review-of-holds.migration.js';
import { CreateImports1764000000015 } from './migrations/create-imports.migration.js';
import { CreateSubjectKey1764000000011 } from './migrations/create-subject-key.migration.js';
import { Operations1764000000019 } from './migrations/operations.migration.js';
import { RepliesAndQuestionOrder1764000000018 } from './migrations/replies-and-question-order.migration.js';

export const SERVICE = 'suppression-registry';
/** One name for the positions, the inbox and the parked keys of all input topics. */
export const CONSUMER = SERVICE;

const SCHEMA = 'registry';
const ROLE = 'stopline_registry';

/** What the registry may do: everything its work needs, and neither rewrite history nor delete a suppression (R21). */
const grants = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${ROLE}`,
  `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${ROLE}`,
  `REVOKE ALL ON ${SCHEMA}.migrations FROM ${ROLE}`,
  `REVOKE UPDATE, DELETE ON ${SCHEMA}.transition, ${SCHEMA}.superseded, ${SCHEMA}.subject_key, ${SCHEMA}.hold_step, ${SCHEMA}.configuration, ${SCHEMA}.reverted FROM ${ROLE}`,
  `REVOKE DELETE ON ${SCHEMA}.entry, ${SCHEMA}.hold, ${SCHEMA}.question, ${SCHEMA}.reply FROM ${ROLE}`,
];

export const schema: ServiceSchema = {
  schema: SCHEMA,
  role: ROLE,
  migrations: [
    ...laneMigrations(SCHEMA),
    CreateRegistry1764000000010,
    CreateSubjectKey1764000000011,
    AuthorityAndQuestions1764000000012,
    CreateConfiguration1764000000014,
    CreateImports1764000000015,
    ReviewOfHolds1764000000017,
    RepliesAndQuestionOrder1764000000018,
    Operations1764000000019,
  ],
  grants,
};
