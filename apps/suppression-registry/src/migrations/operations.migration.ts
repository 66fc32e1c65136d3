import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators and compliance do by hand: which requests were reverted, which records were replayed from quarantine, which tenants have left. */
export class Operations1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reverted', 'quarantine_replay']) await runner.query(`DROP TABLE registry.${table}`);
    await runner.query('DROP INDEX registry.transition_received');
    await runner.query('DROP INDEX registry.superseded_received');
  }
}

const STATEMENTS = [
  "ALTER TABLE registry.entry DROP CONSTRAINT entry_state_check, ADD CONSTRAINT entry_state_check CHECK (state IN ('suppressed', 'released', 'void'))",
  // The contract says which decisions there are.
  'ALTER TABLE registry.hold DROP CONSTRAINT IF EXISTS hold_decision_check',
  // Rows come about in the order of receipt: a search by time reads few blocks, and an insert pays nothing.
  'CREATE INDEX transition_received ON registry.transition USING brin (received_at) WITH (autosummarize = on)',
  'CREATE INDEX superseded_received ON registry.superseded USING brin (received_at) WITH (autosummarize = on)',
  `CREATE TABLE registry.reverted (
     tenant       text NOT NULL,
     subject      text NOT NULL,
     lane_seq     bigint NOT NULL,
     operation_id uuid NOT NULL,
     PRIMARY KEY (tenant, subject, lane_seq)
   )`,
  'CREATE INDEX reverted_by ON registry.reverted (operation_id)',
  `CREATE TABLE registry.quarantine_replay (
     quarantine_id uuid PRIMARY KEY,
     operation_id  uuid NOT NULL,
     recorded_at   timestamptz(3) NOT NULL,
     sent_at       timestamptz(3)
   )`,
];
