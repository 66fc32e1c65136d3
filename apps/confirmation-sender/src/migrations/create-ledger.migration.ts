import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reply ledger (reliability.md §8). Subjects are tokens; `text` is our own template, filled. */
export class CreateLedger1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [LEDGER, ...LEDGER_INDEXES, REFUSE_MOVE, MOVES, EARLY_RECEIPT, EARLY_RECEIPT_INDEX, TIMELINE, FIRST_TIMELINE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['timeline', 'early_receipt', 'ledger']) await runner.query(`DROP TABLE reply.${table}`);
    await runner.query('DROP FUNCTION reply.refuse_move');
  }
}

const LEDGER = `
  CREATE TABLE reply.ledger (
    reply_id            uuid PRIMARY KEY,
    caused_by           uuid NOT NULL UNIQUE,
    lane                smallint NOT NULL,
    tenant              text NOT NULL,
    subject             text NOT NULL,
    sender              text NOT NULL,
    program             text NOT NULL,
    kind                text NOT NULL CHECK (kind IN ('opt_out', 'opt_in', 'help')),
    language            text NOT NULL,
    effective_at        timestamptz(3) NOT NULL,
    expires_at          timestamptz(3) NOT NULL,
    request_id          uuid NOT NULL,
    correlation_id      text NOT NULL,
    traceparent         text,
    state               text NOT NULL DEFAULT 'pending'
                        CHECK (state IN ('pending', 'claimed', 'sent', 'rejected', 'unknown', 'expired', 'skipped')),
    due_at              timestamptz NOT NULL,
    attempts            integer NOT NULL DEFAULT 0,
    claimed_by          uuid,
    claimed_at          timestamptz,
    lease_until         timestamptz,
    provider            text,
    account             text,
    template            text,
    text                text,
    provider_message_id text,
    reason              text,
    concluded_at        timestamptz(3),
    look_ups            integer NOT NULL DEFAULT 0,
    look_up_at          timestamptz,
    receipt             text,
    receipt_at          timestamptz(3),
    CHECK ((state = 'claimed') = (lease_until IS NOT NULL)),
    CHECK ((state = 'sent') = (provider_message_id IS NOT NULL)),
    CHECK (state NOT IN ('claimed', 'sent', 'rejected', 'unknown') OR num_nulls(claimed_by, claimed_at, provider, account, template, text) = 0),
    CHECK ((state IN ('pending', 'claimed')) = (concluded_at IS NULL)),
    CHECK (look_up_at IS NULL OR state = 'unknown')
  )`;

const LEDGER_INDEXES = [
  `CREATE INDEX ledger_due ON reply.ledger (due_at) WHERE state = 'pending'`,
  `CREATE INDEX ledger_lease ON reply.ledger (lease_until) WHERE state = 'claimed'`,
  `CREATE INDEX ledger_look_up ON reply.ledger (look_up_at) WHERE look_up_at IS NOT NULL`,
  `CREATE INDEX ledger_person ON reply.ledger (tenant, subject, sender, claimed_at)`,
  `CREATE INDEX ledger_provider_message ON reply.ledger (provider, account, provider_message_id) WHERE provider_message_id IS NOT NULL`,
];

/** No statement of anybody takes a reply back from where it is: what may have been sent is never sent again (I4). */
const REFUSE_MOVE = `
  CREATE FUNCTION reply.refuse_move() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a reply does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END $$`;
const MOVES = `
  CREATE TRIGGER ledger_moves BEFORE UPDATE OF state ON reply.ledger FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND OLD.state || ' ' || NEW.state NOT IN (
    'pending claimed', 'pending expired', 'pending skipped',
    'claimed sent', 'claimed rejected', 'claimed unknown', 'claimed pending',
    'unknown sent'
  )) EXECUTE FUNCTION reply.refuse_move()`;

/** Delivery reports that overtook the provider's answer to our call. */
const EARLY_RECEIPT = `
  CREATE TABLE reply.early_receipt (
    event_id            uuid PRIMARY KEY,
    provider            text NOT NULL,
    account             text NOT NULL,
    provider_message_id text NOT NULL,
    status              text NOT NULL,
    code                text,
    reported_at         timestamptz(3) NOT NULL,
    received_at         timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;
const EARLY_RECEIPT_INDEX = `CREATE INDEX early_receipt_message ON reply.early_receipt (provider, account, provider_message_id)`;

/** A restore or a promoted standby begins a new WAL timeline: what the ledger knew of the time just before may be lost (F29). */
const TIMELINE = `
  CREATE TABLE reply.timeline (
    wal   text PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;
const FIRST_TIMELINE = `INSERT INTO reply.timeline (wal, since) VALUES (left(pg_walfile_name(pg_current_wal_lsn()), 8), '-infinity')`;
