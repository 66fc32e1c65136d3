import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry's order of the requests of a lane: which of two replies to a person is the later one. Rows from before are the oldest. */
export class OrderRequests1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reply.ledger ADD COLUMN lane_seq bigint NOT NULL DEFAULT 0');
    await runner.query('ALTER TABLE reply.ledger ALTER COLUMN lane_seq DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reply.ledger DROP COLUMN lane_seq');
  }
}
