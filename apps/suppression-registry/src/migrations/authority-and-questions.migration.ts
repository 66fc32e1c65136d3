import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On whose word an entry rests; how a request was read and where it came from; the changes of a tenant in the order of a lane; questions. */
export class AuthorityAndQuestions1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...AUTHORITY, ...READING, ...ORDER, QUESTION, QUESTIONS_OF_SUBJECT]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry.question');
    for (const index of ['transition_order', 'superseded_order', 'hold_order', 'hold_closed_order']) await runner.query(`DROP INDEX registry.${index}`);
    for (const table of ['transition', 'superseded']) {
      await runner.query(`ALTER TABLE registry.${table} DROP COLUMN lane, DROP COLUMN rule, DROP COLUMN rules_version, DROP COLUMN correlation_id, DROP COLUMN source`);
    }
    await runner.query('ALTER TABLE registry.superseded DROP COLUMN authority');
    for (const [table, key] of KEYS) {
      await runner.query(`ALTER TABLE registry.${table} DROP CONSTRAINT ${table}_pkey, ADD PRIMARY KEY (${key.replace(', authority', '')})`);
      await runner.query(`ALTER TABLE registry.${table} DROP COLUMN authority`);
    }
  }
}

const KEYS = [
  ['entry', 'tenant, subject, scope, authority'],
  ['transition', 'tenant, subject, scope, authority, version'],
] as const;

const AUTHORITY = [
  ...KEYS.flatMap(([table, key]) => [
    `ALTER TABLE registry.${table} ADD COLUMN authority text NOT NULL DEFAULT 'person' CHECK (authority IN ('person', 'record'))`,
    `ALTER TABLE registry.${table} DROP CONSTRAINT ${table}_pkey, ADD PRIMARY KEY (${key})`,
  ]),
  "ALTER TABLE registry.superseded ADD COLUMN authority text NOT NULL DEFAULT 'person'",
];

/** `source`: the provider's message, `<provider>/<account>/<id>`. */
const READING = ['transition', 'superseded'].map(
  (table) => `ALTER TABLE registry.${table} ADD COLUMN lane smallint NOT NULL DEFAULT -1, ADD COLUMN rule text, ADD COLUMN rules_version text,
              ADD COLUMN correlation_id text NOT NULL DEFAULT '', ADD COLUMN source text`,
);

const ORDER = [
  'CREATE INDEX transition_order ON registry.transition (tenant, lane, lane_seq)',
  'CREATE INDEX superseded_order ON registry.superseded (tenant, lane, lane_seq)',
  'CREATE INDEX hold_order ON registry.hold (tenant, lane, lane_seq)',
  'CREATE INDEX hold_closed_order ON registry.hold (tenant, lane, closed_seq) WHERE closed_at IS NOT NULL',
];

const QUESTION = `
  CREATE TABLE registry.question (
    question_id    uuid PRIMARY KEY,
    tenant         text NOT NULL,
    subject        text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('confirm_opt_in', 'clarify')),
    sender         text NOT NULL,
    scopes         text[] NOT NULL,
    cause          text NOT NULL,
    actor          text,
    said           timestamptz(3) NOT NULL,
    asked_at       timestamptz(3) NOT NULL,
    expires_at     timestamptz(3) NOT NULL,
    caused_by      uuid NOT NULL,
    correlation_id text NOT NULL,
    lane           smallint NOT NULL,
    lane_seq       bigint NOT NULL,
    outcome        text CHECK (outcome IN ('affirmed', 'declined', 'expired', 'withdrawn', 'replaced')),
    closed_at      timestamptz(3),
    closed_by      uuid,
    closed_seq     bigint
  )`;

const QUESTIONS_OF_SUBJECT = 'CREATE INDEX question_subject ON registry.question (tenant, subject)';
