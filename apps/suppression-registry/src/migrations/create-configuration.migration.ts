import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every version of every program and sender, as it was published: inserted, never changed. The newest one is in force. */
export class CreateConfiguration1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry.configuration (
        seq      bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
        tenant   text NOT NULL,
        kind     text NOT NULL CHECK (kind IN ('program', 'sender')),
        id       text NOT NULL,
        version  integer NOT NULL CHECK (version > 0),
        event_id uuid NOT NULL,
        data     json NOT NULL,
        PRIMARY KEY (tenant, kind, id, version)
      )`);
    await runner.query('CREATE UNIQUE INDEX configuration_in_order ON registry.configuration (tenant, kind, seq)');
    await runner.query("CREATE INDEX configuration_of_address ON registry.configuration (id) WHERE kind = 'sender'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry.configuration');
  }
}
