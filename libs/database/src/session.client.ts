import pg from 'pg';
import { arrayLiteral } from './array-literal.js';
import { serviceConnection, type ConnectionOptions } from './connection.js';
import { readConnectError, readDriverError } from './errors.js';

/** Runs one statement and answers its rows; rejects with a DatabaseError. */
export async function ask<Row extends object>(client: pg.ClientBase, sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
  try {
    const { rows } = await client.query<Row>(sql, parameters?.map(written));
    return rows;
  } catch (error) {
    throw readDriverError(error);
  }
}

function written(parameter: unknown): unknown {
  return Array.isArray(parameter) ? (arrayLiteral(parameter) ?? parameter) : parameter;
}

/** One connection held for as long as its owner lives: session advisory locks and LISTEN end with it. */
export class Session {
  private gone = false;

  private constructor(private readonly client: pg.Client) {}

  /** Connects; rejects with DatabaseUnavailable. */
  static async open(config: pg.ClientConfig): Promise<Session> {
    const client = new pg.Client(config);
    const session = new Session(client);
    client.on('error', () => void (session.gone = true));
    client.on('end', () => void (session.gone = true));
    await client.connect().catch((error: unknown) => {
      throw readConnectError(error);
    });
    return session;
  }

  /** true: every lock of this session is somebody else's by now. */
  get lost(): boolean {
    return this.gone;
  }

  /** Calls back once, when the connection ends for whatever reason. */
  onLost(hear: () => void): void {
    this.client.once('end', hear);
  }

  /** Calls back with channel and payload of each notification that this session listens for. */
  onNotification(hear: (channel: string, payload: string) => void): void {
    this.client.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''));
  }

  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return ask<Row>(this.client, sql, parameters);
  }

  /** Starts to hear a channel, by its name in PostgreSQL. */
  async listen(channel: string): Promise<void> {
    await this.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  }

  /** Ends the connection at once, a statement under way included; never rejects. */
  async close(): Promise<void> {
    this.gone = true;
    await this.client.end().catch(() => undefined);
  }
}

/** A connection of its own for a service that takes session locks and may run without PostgreSQL. Rejects with DatabaseUnavailable. */
export function openSession(options: ConnectionOptions): Promise<Session> {
  return Session.open(serviceConnection(options));
}
