import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are taken in, what their rows came to, and whom an unfinished one has met without changing anything. */
export class CreateImports1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [LIST_IMPORT, WAITING, IMPORT_CHUNK, IN_ROW_ORDER, IMPORT_REJECTED, IMPORT_MET]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_met', 'import_rejected', 'import_chunk', 'list_import']) await runner.query(`DROP TABLE registry.${table}`);
  }
}

/** `chunks_known`: chunks 0 to one less are durable in Kafka. `read`: what reading the whole list came to. */
const LIST_IMPORT = `
  CREATE TABLE registry.list_import (
    import_id    uuid PRIMARY KEY,
    tenant       text NOT NULL,
    scope        text NOT NULL,
    cause        text NOT NULL,
    actor        text NOT NULL,
    name         text,
    mapping      json NOT NULL,
    fingerprint  text NOT NULL,
    received_at  timestamptz(3) NOT NULL,
    chunks_known integer NOT NULL DEFAULT 0,
    read         json,
    read_at      timestamptz(3),
    done_at      timestamptz(3)
  )`;

const WAITING = 'CREATE INDEX list_import_waiting ON registry.list_import (read_at) WHERE read_at IS NOT NULL AND done_at IS NULL';

/** `rows` are numbers of rows, ascending; `results` has a letter for each. No row of it refers to a list: chunks that are replayed into a restored registry come before it. */
const IMPORT_CHUNK = `
  CREATE TABLE registry.import_chunk (
    import_id          uuid NOT NULL,
    chunk              integer NOT NULL,
    first_row          integer NOT NULL,
    rows               integer[] NOT NULL,
    results            text NOT NULL,
    added              integer NOT NULL,
    already_suppressed integer NOT NULL,
    released_later     integer NOT NULL,
    duplicate          integer NOT NULL,
    PRIMARY KEY (import_id, chunk)
  )`;

const IN_ROW_ORDER = 'CREATE INDEX import_chunk_row ON registry.import_chunk (import_id, first_row)';

const IMPORT_REJECTED = `
  CREATE TABLE registry.import_rejected (
    import_id uuid NOT NULL,
    row       integer NOT NULL,
    line      integer NOT NULL,
    fault     text NOT NULL,
    PRIMARY KEY (import_id, row)
  )`;

/** Only while the list is not done: tells a number that stands in it twice. */
const IMPORT_MET = `
  CREATE TABLE registry.import_met (
    import_id uuid NOT NULL,
    subject   text NOT NULL,
    PRIMARY KEY (import_id, subject)
  )`;
