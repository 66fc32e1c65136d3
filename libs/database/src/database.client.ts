import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { serviceConnection, type ConnectionOptions } from './connection.js';
import { DatabaseUnavailable, readConnectError, readDriverError, WrongRole } from './errors.js';
import { Listener } from './listener.client.js';
import { Pace } from './pace.store.js';
import { ask, Session } from './session.client.js';

/** One transaction of the service's schema. */
export interface Tx {
  /** Runs one statement and answers its rows. Rejects with a DatabaseError. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Tells everyone who listens to the channel, when and if this transaction commits. The payload: a few ids, never a number. */
  notify(channel: string, payload?: string): Promise<void>;
  /** Undoes what `work` wrote when it rejects, and rejects alike; the transaction goes on. */
  savepoint<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** How a pool connects, and how many connections it may hold. */
export interface DatabaseOptions extends ConnectionOptions {
  /** Connections in the pool, at most; listeners and relays have one of their own each. */
  readonly poolSize: number;
}

/** PostgreSQL as one service sees it: its own schema, through its restricted role. Every failure is a DatabaseError. */
export class Database {
  /** Keeps lanes from outrunning this database. */
  readonly pace = new Pace((sql, parameters) => this.query(sql, parameters));
  private readonly listener = new Listener(() => this.session());
  private readonly pool: pg.Pool;

  private constructor(
    private readonly source: DataSource,
    private readonly options: DatabaseOptions,
  ) {
    this.pool = (source.driver as PostgresDriver).master as pg.Pool;
  }

  /** Connects and makes sure that the role was taken. Rejects with DatabaseUnavailable when PostgreSQL does not answer. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      schema: options.schema,
      poolSize: options.poolSize,
      logger: 'debug',
      extra: serviceConnection(options),
      // A lost idle connection is replaced by the pool; whoever was using one sees the error itself.
      poolErrorHandler: () => undefined,
    });
    await source.initialize().catch((error: unknown) => {
      throw readDriverError(error);
    });
    const database = new Database(source, options);
    const [found] = await database.query<{ role: string }>('SELECT current_user::text AS role');
    if (found?.role === options.role) return database;
    await database.close();
    throw new WrongRole(options.role, found?.role ?? 'nobody');
  }

  get schema(): string {
    return this.options.schema;
  }

  /** Runs one statement outside any transaction. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return this.borrow((client) => ask<Row>(client, sql, parameters));
  }

  /** Commits when `work` resolves, rolls back when it rejects. A rejected commit leaves the outcome unknown: read it again before acting on it. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.borrow(async (client) => {
      const tx = this.transactionOf(client);
      await ask(client, 'BEGIN');
      let result: Result;
      try {
        result = await work(tx);
      } catch (error) {
        // Where even this fails the connection is gone, and with it the transaction: that is what the caller must hear.
        await ask(client, 'ROLLBACK');
        throw error;
      }
      await ask(client, 'COMMIT');
      return result;
    });
  }

  /**
   * Calls `heard` with the payload after each commit that notified the channel, and once without one after every
   * (re)connection, since notifications of the time between are lost. Survives the loss of its connection. Answers a function that ends it.
   */
  listen(channel: string, heard: (payload?: string) => void): () => void {
    return this.listener.add(this.channel(channel), heard);
  }

  /** A connection of its own, outside the pool: for session locks, which last exactly as long as it does. */
  session(): Promise<Session> {
    return Session.open(serviceConnection(this.options));
  }

  /** The channel's name in PostgreSQL: channels are the whole database's, names in code are the schema's. */
  channel(name: string): string {
    return `${this.options.schema}.${name}`;
  }

  /** Ends listeners, waits for running transactions and closes every connection. */
  async close(): Promise<void> {
    await this.listener.close();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private transactionOf(client: pg.ClientBase): Tx {
    return {
      query: (sql, parameters) => ask(client, sql, parameters),
      notify: async (channel, payload = '') => {
        await ask(client, 'SELECT pg_notify($1, $2)', [this.channel(channel), payload]);
      },
      savepoint: async (work) => {
        await ask(client, 'SAVEPOINT attempt');
        try {
          const result = await work();
          await ask(client, 'RELEASE SAVEPOINT attempt');
          return result;
        } catch (error) {
          await ask(client, 'ROLLBACK TO SAVEPOINT attempt');
          throw error;
        }
      },
    };
  }

  /** A connection that gave no clean answer is closed, never given back to the pool. */
  private async borrow<Result>(work: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw readConnectError(error);
    });
    let lost: Error | undefined;
    // The query under way rejects too; without a listener the event alone would end the process.
    const noteLoss = (error: Error): void => void (lost = error);
    client.on('error', noteLoss);
    try {
      return await work(client);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) lost = error;
      throw error;
    } finally {
      client.off('error', noteLoss);
      client.release(lost);
    }
  }
}
