import type { Database, Tx } from '@stopline/database';
import pg from 'pg';
import { schema } from '../schema.js';

/** A statement as the driver got it. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements of one transaction, in order. */
export type Transaction = readonly Statement[];

/** Names the lanes that a transaction locks, by its first statement. */
export function lanesOf([lock]: Transaction): string {
  return JSON.stringify(lock?.parameters);
}

/** The database as it is, which tells what each transaction asks of it. */
export function recording(db: Database, note: (transaction: Transaction) => void): Database {
  const transaction: Database['transaction'] = async (work) => {
    const statements: Statement[] = [];
    const result = await db.transaction((tx) => work(recordingTx(tx, statements)));
    note(statements);
    return result;
  };
  return Object.assign(Object.create(db) as Database, { transaction });
}

function recordingTx(tx: Tx, statements: Statement[]): Tx {
  return {
    ...tx,
    query: (sql, parameters = []) => {
      statements.push({ sql, parameters });
      return tx.query(sql, parameters);
    },
  };
}

/** As many bare connections of the driver, each the registry's role in the registry's schema. */
export function bareClients(url: string, count: number): Promise<pg.Client[]> {
  const options = `-c role=${schema.role} -c search_path=${schema.schema}`;
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString: url, options });
      await client.connect();
      return client;
    }),
  );
}

/** Runs the transactions one after the other, and nothing else. */
export async function replay(client: pg.Client, transactions: readonly Transaction[]): Promise<void> {
  for (const statements of transactions) {
    await client.query('BEGIN');
    for (const { sql, parameters } of statements) await client.query(sql, [...parameters]);
    await client.query('COMMIT');
  }
}
