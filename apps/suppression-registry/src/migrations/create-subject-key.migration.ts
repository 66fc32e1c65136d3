import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The subject keys under which this registry has ever run: told apart by a value that says nothing of the key. */
export class CreateSubjectKey1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry.subject_key (
        tenant      text NOT NULL,
        key_id      text NOT NULL,
        check_value text NOT NULL,
        noted_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant, key_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry.subject_key');
  }
}
