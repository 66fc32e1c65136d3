import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row for each fact. In clear: what proves order and cause, and the subject's token. The event's data is sealed as a
 * whole (`payload_sealed`: nonce, ciphertext, tag) under the key that `payload_key` names: today the installation's, so that
 * keys of single persons are new values of the column and no new shape.
 *
 * Row security keeps the reader inside the tenant that its transaction set, whatever the statement says; unset: no row.
 */
export class CreateRecord1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit.record (
        event_id       uuid PRIMARY KEY,
        type           text NOT NULL,
        source         text NOT NULL,
        tenant         text,
        subject        text,
        lane           smallint,
        lane_seq       bigint,
        at             timestamptz(3) NOT NULL,
        said           timestamptz(3),
        received_at    timestamptz(3),
        decided_at     timestamptz(3),
        correlation_id text NOT NULL,
        causation_id   text,
        cause          text,
        trace_id       text,
        topic          text,
        part           smallint,
        kafka_offset   bigint,
        payload_sealed bytea NOT NULL,
        payload_key    text NOT NULL,
        recorded_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query('CREATE INDEX record_story ON audit.record (tenant, at, event_id)');
    await runner.query('CREATE INDEX record_subject ON audit.record (subject, at, event_id) WHERE subject IS NOT NULL');
    await runner.query('CREATE INDEX record_correlation ON audit.record (correlation_id)');
    await runner.query('ALTER TABLE audit.record ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE audit.record FORCE ROW LEVEL SECURITY');
    await runner.query('CREATE POLICY record_insert ON audit.record FOR INSERT TO audit_writer WITH CHECK (true)');
    await runner.query(`
      CREATE POLICY record_read ON audit.record FOR SELECT TO audit_reader
      USING (tenant = current_setting('stopline.tenant', true))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit.record');
  }
}
