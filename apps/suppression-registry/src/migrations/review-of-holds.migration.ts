import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reviewer reads of a hold, who has it, until when it may wait; and every step of its review. */
export class ReviewOfHolds1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...HELD, ...DEADLINES, STEP, STEPS_OF_SUBJECT, CLOSED_BEFORE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry.hold_step');
    await runner.query('DROP INDEX registry.hold_decided, registry.hold_verdict, registry.hold_overdue, registry.hold_waiting, registry.hold_open');
    await runner.query('CREATE INDEX hold_open ON registry.hold (tenant, opened_at, hold_id) WHERE closed_at IS NULL');
    await runner.query(`ALTER TABLE registry.hold ${COLUMNS.map((column) => `DROP COLUMN ${column.split(' ')[0] ?? ''}`).join(', ')}`);
  }
}

/** `version` is that of its record on suppression-state. `open_since`: when it was last opened, from which its deadline is counted. */
const COLUMNS = [
  'version integer NOT NULL DEFAULT 1',
  'open_since timestamptz(3)',
  'source text',
  'rule text',
  'rules_version text',
  'language text',
  'alternatives json',
  'text_sealed text',
  'text_key text',
  'claimed_by text',
  'claimed_until timestamptz(3)',
  'escalated_by text',
  'escalated_at timestamptz(3)',
  'escalation_sealed text',
  'escalation_key text',
  'overdue_at timestamptz(3)',
];

const HELD = [
  `ALTER TABLE registry.hold ${COLUMNS.map((column) => `ADD COLUMN ${column}`).join(', ')}`,
  'UPDATE registry.hold SET open_since = opened_at, version = CASE WHEN closed_at IS NULL THEN 1 ELSE 2 END',
  'ALTER TABLE registry.hold ALTER COLUMN open_since SET NOT NULL',
];

/** Of one tenant all holds may wait equally long: the order of opening is that of the deadlines. */
const DEADLINES = [
  'DROP INDEX registry.hold_open',
  'CREATE INDEX hold_open ON registry.hold (tenant, open_since, hold_id) WHERE closed_at IS NULL',
  'CREATE INDEX hold_waiting ON registry.hold (tenant, open_since) WHERE closed_at IS NULL AND overdue_at IS NULL',
  'CREATE INDEX hold_overdue ON registry.hold (tenant) WHERE closed_at IS NULL AND overdue_at IS NOT NULL',
  "CREATE INDEX hold_verdict ON registry.hold (tenant, closed_at, hold_id) WHERE decision IN ('keep', 'dismiss') AND text_sealed IS NOT NULL",
  "CREATE INDEX hold_decided ON registry.hold (caused_by) WHERE decision IN ('keep', 'dismiss')",
];

/** Inserted, never changed. */
const STEP = `
  CREATE TABLE registry.hold_step (
    tenant      text NOT NULL,
    lane        smallint NOT NULL,
    lane_seq    bigint NOT NULL,
    subject     text NOT NULL,
    hold_id     uuid NOT NULL,
    what        text NOT NULL CHECK (what IN ('closed', 'claimed', 'unclaimed', 'escalated', 'reopened', 'overdue')),
    at          timestamptz(3) NOT NULL,
    actor       text,
    decision    text CHECK (decision IN ('keep', 'dismiss', 'applied', 'reverted')),
    reason      text,
    until       timestamptz(3),
    note_sealed text,
    note_key    text,
    PRIMARY KEY (tenant, lane, lane_seq)
  )`;

const STEPS_OF_SUBJECT = 'CREATE INDEX hold_step_subject ON registry.hold_step (tenant, subject)';

const CLOSED_BEFORE = `
  INSERT INTO registry.hold_step (tenant, lane, lane_seq, subject, hold_id, what, at, actor, decision)
  SELECT tenant, lane, closed_seq, subject, hold_id, 'closed', closed_at, actor, decision FROM registry.hold WHERE closed_at IS NOT NULL`;
