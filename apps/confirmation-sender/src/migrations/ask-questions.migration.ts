import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies that ask something: their kinds, and the names that may be answered. */
export class AskQuestions1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reply.ledger ADD COLUMN choices text[]');
    await runner.query(`${KINDS} ('opt_out', 'opt_in', 'help', 'confirm_opt_in', 'clarify'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${KINDS} ('opt_out', 'opt_in', 'help')) NOT VALID`);
    await runner.query('ALTER TABLE reply.ledger DROP COLUMN choices');
  }
}

const KINDS = 'ALTER TABLE reply.ledger DROP CONSTRAINT ledger_kind_check, ADD CONSTRAINT ledger_kind_check CHECK (kind IN';
