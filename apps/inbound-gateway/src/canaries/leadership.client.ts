import { DatabaseUnavailable, type Session } from '@stopline/database';

/** PostgreSQL ends the session of a leader that asks nothing for so long: a stopped process keeps its connection, and must not keep the lead (F11). */
const IDLE_MS = 3_000;
/** A leader that gets no answer for so long is none. */
const ANSWER_MS = 2_000;

const LEAD = "SELECT pg_try_advisory_lock(hashtextextended('gateway.canaries', 0)) AS leads";
const CLOCK = `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;

/** Who leads among all gateways: the process whose session has the lock, for as long as the session lives. */
export class Leadership {
  private session: Session | undefined;
  private holder: Session | undefined;

  constructor(private readonly connect: () => Promise<Session>) {}

  /** The database's clock, read in the session that has the lead; undefined while another process has it. Rejects where PostgreSQL does not answer: give it up then. */
  async clock(): Promise<string | undefined> {
    const session = await this.currentSession();
    if (this.holder !== session) {
      const [lock] = await inTime(session.query<{ leads: boolean }>(LEAD));
      if (!lock?.leads) return undefined;
      this.holder = session;
    }
    const [read] = await inTime(session.query<{ at: string }>(CLOCK));
    return read?.at;
  }

  /** Lets another process lead, at once. */
  async giveUp(): Promise<void> {
    const { session } = this;
    this.session = this.holder = undefined;
    await session?.close();
  }

  private async currentSession(): Promise<Session> {
    if (this.session && !this.session.lost) return this.session;
    await this.giveUp();
    const session = await this.connect();
    this.session = session;
    await inTime(session.query(`SET idle_session_timeout = ${IDLE_MS}`));
    return session;
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable(`no answer from PostgreSQL within ${ANSWER_MS} ms`)), ANSWER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
