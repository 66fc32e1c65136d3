import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `entry` and `hold` are the state, `transition` and `superseded` its history: inserted, never changed. Subjects are tokens, scopes are scope keys. */
export class CreateRegistry1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ENTRY, TRANSITION, SUPERSEDED, HOLD, HOLDS_OF_SUBJECT, OPEN_HOLDS, API_WRITE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['api_write', 'hold', 'superseded', 'transition', 'entry']) await runner.query(`DROP TABLE registry.${table}`);
  }
}

const ENTRY = `
  CREATE TABLE registry.entry (
    tenant    text NOT NULL,
    subject   text NOT NULL,
    scope     text NOT NULL,
    state     text NOT NULL CHECK (state IN ('suppressed', 'released')),
    version   integer NOT NULL CHECK (version > 0),
    said      timestamptz(3) NOT NULL,
    said_by   text NOT NULL,
    origin    text NOT NULL,
    cause     text NOT NULL,
    caused_by uuid NOT NULL,
    sender    text,
    since     timestamptz(3) NOT NULL,
    state_seq bigint NOT NULL,
    PRIMARY KEY (tenant, subject, scope)
  ) WITH (fillfactor = 80)`;

const TRANSITION = `
  CREATE TABLE registry.transition (
    tenant      text NOT NULL,
    subject     text NOT NULL,
    scope       text NOT NULL,
    version     integer NOT NULL,
    state       text NOT NULL,
    previous    text,
    said        timestamptz(3) NOT NULL,
    said_by     text NOT NULL,
    origin      text NOT NULL,
    cause       text NOT NULL,
    caused_by   uuid NOT NULL,
    actor       text,
    sender      text,
    received_at timestamptz(3) NOT NULL,
    decided_at  timestamptz(3) NOT NULL,
    lane_seq    bigint NOT NULL,
    PRIMARY KEY (tenant, subject, scope, version)
  )`;

const SUPERSEDED = `
  CREATE TABLE registry.superseded (
    tenant      text NOT NULL,
    subject     text NOT NULL,
    lane_seq    bigint NOT NULL,
    scope       text,
    action      text NOT NULL,
    reason      text NOT NULL,
    said        timestamptz(3) NOT NULL,
    said_by     text NOT NULL,
    origin      text NOT NULL,
    cause       text NOT NULL,
    caused_by   uuid NOT NULL,
    actor       text,
    sender      text,
    received_at timestamptz(3) NOT NULL,
    decided_at  timestamptz(3) NOT NULL,
    PRIMARY KEY (tenant, subject, lane_seq)
  )`;

const HOLD = `
  CREATE TABLE registry.hold (
    hold_id        uuid PRIMARY KEY,
    tenant         text NOT NULL,
    subject        text NOT NULL,
    scope          text NOT NULL,
    cause          text NOT NULL,
    lane           smallint NOT NULL,
    lane_seq       bigint NOT NULL,
    caused_by      uuid NOT NULL,
    correlation_id text NOT NULL,
    origin         text NOT NULL,
    sender         text,
    said           timestamptz(3) NOT NULL,
    said_by        text NOT NULL,
    received_at    timestamptz(3) NOT NULL,
    opened_at      timestamptz(3) NOT NULL,
    closed_at      timestamptz(3),
    closed_seq     bigint,
    decision       text CHECK (decision IN ('keep', 'dismiss', 'applied')),
    actor          text
  )`;

const HOLDS_OF_SUBJECT = 'CREATE INDEX hold_subject ON registry.hold (tenant, subject)';
const OPEN_HOLDS = 'CREATE INDEX hold_open ON registry.hold (tenant, opened_at, hold_id) WHERE closed_at IS NULL';

const API_WRITE = `
  CREATE TABLE registry.api_write (
    event_id    uuid PRIMARY KEY,
    fingerprint text NOT NULL,
    received_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    answer      json
  )`;
