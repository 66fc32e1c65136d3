import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the replies to a person ended, as the lookup shows it; questions in the order of a lane, for those who follow the changes. */
export class RepliesAndQuestionOrder1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [REPLY, REPLIES_OF_SUBJECT, ...ORDER]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registry.reply');
    for (const index of ['question_order', 'question_closed_order']) await runner.query(`DROP INDEX registry.${index}`);
  }
}

/** `caused_by`: the person's message. The delivery stands alone while the conclusion is still to come. */
const REPLY = `
  CREATE TABLE registry.reply (
    reply_id            uuid PRIMARY KEY,
    tenant              text NOT NULL,
    subject             text NOT NULL,
    caused_by           uuid NOT NULL,
    kind                text,
    sender              text,
    outcome             text,
    reason              text,
    template            text,
    text                text,
    provider            text,
    provider_message_id text,
    concluded_at        timestamptz(3),
    delivery            text,
    delivery_code       text,
    delivery_at         timestamptz(3),
    CHECK ((outcome IS NULL) = (concluded_at IS NULL)),
    CHECK ((delivery IS NULL) = (delivery_at IS NULL))
  )`;

const REPLIES_OF_SUBJECT = 'CREATE INDEX reply_subject ON registry.reply (tenant, subject)';

const ORDER = [
  'CREATE INDEX question_order ON registry.question (tenant, lane, lane_seq)',
  'CREATE INDEX question_closed_order ON registry.question (tenant, lane, closed_seq) WHERE closed_at IS NOT NULL',
];
