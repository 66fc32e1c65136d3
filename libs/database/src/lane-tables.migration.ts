import { DIGEST_BYTES, LANES } from '@stopline/contracts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identifier } from './connection.js';

/** A TypeORM migration as a class; its name ends in the 13 digits that order it. */
export type MigrationClass = new () => MigrationInterface;

/** Of one hash partition's size each: the retention job frees one slice of one of them at a time. */
const INBOX_PARTITIONS = 8;

/** The table of stored positions alone, for a service whose inserts are idempotent and that has no outbox. */
export function positionMigration(schema: string): MigrationClass {
  const at = identifier(schema);
  return migrationOf('ConsumerPosition1764000000000', [
    `CREATE TABLE ${at}.consumer_position (
       consumer text NOT NULL,
       topic text NOT NULL,
       part smallint NOT NULL,
       next_offset bigint NOT NULL,
       PRIMARY KEY (consumer, topic, part)
     ) WITH (fillfactor = 50)`,
  ], [`DROP TABLE ${at}.consumer_position`]);
}

/** The tables of a service that applies lanes: positions, lanes, inbox, outbox, parked keys (reliability.md §3 to §5). */
export function laneMigrations(schema: string): MigrationClass[] {
  const at = identifier(schema);
  return [
    positionMigration(schema),
    migrationOf('Lanes1764000000001', lanes(at), [`DROP TABLE ${at}.lane`]),
    migrationOf('Inbox1764000000002', inbox(at), [`DROP TABLE ${at}.inbox`]),
    migrationOf('Outbox1764000000003', outbox(at), [`DROP TABLE ${at}.outbox`]),
    migrationOf('ParkedKeys1764000000004', parkedKeys(at), [`DROP TABLE ${at}.parked_record`, `DROP TABLE ${at}.parked_key`]),
    migrationOf('OutboxSets1764000000005', outboxSets(at), [`ALTER TABLE ${at}.outbox DROP COLUMN records, DROP COLUMN again`]),
    migrationOf('Canaries1764000000006', canaries(at), [
      `ALTER TABLE ${at}.consumer_position DROP COLUMN canary_at`,
      `ALTER TABLE ${at}.lane DROP COLUMN digest, DROP COLUMN digest_complete`,
    ]),
  ];
}

function lanes(at: string): string[] {
  return [
    `CREATE TABLE ${at}.lane (
       lane smallint PRIMARY KEY,
       next_seq bigint NOT NULL DEFAULT 1,
       parked_keys integer NOT NULL DEFAULT 0
     ) WITH (fillfactor = 50)`,
    `INSERT INTO ${at}.lane (lane) SELECT generate_series(0, ${LANES - 1})`,
  ];
}

/** Partitioned by event id: a table partitioned by day could not see yesterday's id. */
function inbox(at: string): string[] {
  const partitions = Array.from({ length: INBOX_PARTITIONS }, (_, part) => [
    `CREATE TABLE ${at}.inbox_${part} PARTITION OF ${at}.inbox FOR VALUES WITH (MODULUS ${INBOX_PARTITIONS}, REMAINDER ${part})`,
    `CREATE INDEX inbox_${part}_applied_at ON ${at}.inbox_${part} USING brin (applied_at) WITH (autosummarize = on)`,
  ]);
  return [
    `CREATE TABLE ${at}.inbox (
       event_id uuid NOT NULL,
       consumer text NOT NULL,
       applied_at timestamptz NOT NULL DEFAULT now(),
       kept boolean NOT NULL DEFAULT false,
       PRIMARY KEY (event_id, consumer)
     ) PARTITION BY HASH (event_id)`,
    `COMMENT ON COLUMN ${at}.inbox.kept IS 'Applied opt-ins are known for ever: a captured one that is replayed years later must lift nothing'`,
    ...partitions.flat(),
  ];
}

function outbox(at: string): string[] {
  return [
    `CREATE TABLE ${at}.outbox (
       id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
       lane smallint NOT NULL,
       lane_seq bigint NOT NULL,
       topic text NOT NULL,
       key text NOT NULL,
       partition smallint,
       headers json NOT NULL,
       value text NOT NULL,
       event_id uuid NOT NULL,
       published_at timestamptz
     ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)`,
    `CREATE INDEX outbox_unpublished ON ${at}.outbox (lane, id) WHERE published_at IS NULL`,
  ];
}

/** A row may hold many records that share their headers: keys and values are then a line each. */
function outboxSets(at: string): string[] {
  return [
    `ALTER TABLE ${at}.outbox ADD COLUMN records integer NOT NULL DEFAULT 1, ADD COLUMN again boolean NOT NULL DEFAULT true`,
    `CREATE INDEX outbox_unpublished_sets ON ${at}.outbox (lane) WHERE published_at IS NULL AND records > 1`,
  ];
}

/**
 * `canary_at`: the newest canary that the position has passed. `digest` moves with every change from here on; where something stood before,
 * it is complete once the owner of what stands has counted that in: a digest is not computed here, under a lock, of a table of any size.
 */
function canaries(at: string): string[] {
  return [
    `ALTER TABLE ${at}.consumer_position ADD COLUMN canary_at timestamptz(3)`,
    `ALTER TABLE ${at}.lane ADD COLUMN digest bytea NOT NULL DEFAULT decode(repeat('00', ${DIGEST_BYTES}), 'hex') CHECK (octet_length(digest) = ${DIGEST_BYTES}),
       ADD COLUMN digest_complete boolean NOT NULL DEFAULT true`,
    `UPDATE ${at}.lane SET digest_complete = false WHERE next_seq > 1`,
  ];
}

function parkedKeys(at: string): string[] {
  return [
    `CREATE TABLE ${at}.parked_key (
       consumer text NOT NULL,
       lane smallint NOT NULL,
       key text NOT NULL,
       reason text NOT NULL,
       parked_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (consumer, key)
     )`,
    `COMMENT ON COLUMN ${at}.parked_key.key IS 'A token: no number stands here in clear'`,
    `CREATE TABLE ${at}.parked_record (
       id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
       consumer text NOT NULL,
       key text NOT NULL,
       event_id uuid NOT NULL,
       topic text NOT NULL,
       part smallint NOT NULL,
       record_offset bigint NOT NULL,
       sealed text NOT NULL,
       sealed_with text NOT NULL,
       FOREIGN KEY (consumer, key) REFERENCES ${at}.parked_key
     )`,
    `CREATE INDEX parked_record_queue ON ${at}.parked_record (consumer, key, id)`,
  ];
}

function migrationOf(name: string, up: readonly string[], down: readonly string[]): MigrationClass {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of up) await runner.query(statement);
    }
    async down(runner: QueryRunner): Promise<void> {
      for (const statement of down) await runner.query(statement);
    }
  };
}
