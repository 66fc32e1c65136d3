import { parseScopeKey, type HoldCause, type TopicName } from '@stopline/contracts';
import { writeLane, type Database, type LaneTx } from '@stopline/database';
import type { SubjectKeyring } from '@stopline/phone-number';
import { answersTo, type Answer } from '../consent-requests/answers.js';
import { recordFacts } from '../applying/decisions.store.js';
import { personKey } from '../deciding/fold.js';
import { readPeople } from '../applying/people.store.js';
import { countFacts } from '../registry-metrics.client.js';
import type { Heard } from '../deciding/requests.js';
import { decideHold, type HeldMessage, type OpenHold } from './review.js';
import { SERVICE } from '../schema.js';
import type { Numbered } from '../deciding/facts.js';

interface HoldRow {
  readonly hold_id: string;
  readonly subject: string;
  readonly scope: string;
  readonly cause: HoldCause;
  readonly lane: number;
  readonly opened_at: Date;
  readonly said: Date;
  readonly said_by: Heard['saidBy'];
  readonly origin: TopicName;
  readonly sender: string | null;
  readonly received_at: Date;
  readonly caused_by: string;
  readonly correlation_id: string;
  readonly decision: string | null;
}

interface Review {
  readonly holdId: string;
  readonly decision: 'keep' | 'dismiss';
  readonly actor: string;
}

/** `parked`: no person decides it, it closes when its key's records are applied. */
export interface Decided {
  readonly kind: 'decided' | 'decided_otherwise' | 'parked' | 'unknown';
  readonly answer?: Answer;
  readonly facts?: readonly Numbered[];
}

/** Holds as people see and decide them. */
export class HoldStore {
  constructor(
    private readonly db: Database,
    private readonly keyring: SubjectKeyring,
  ) {}

  /** Open holds of a tenant, oldest first, behind the one given. */
  async open(tenant: string, after: string | undefined, limit: number): Promise<OpenHold[]> {
    const rows = await this.db.query<HoldRow>(
      `SELECT * FROM hold WHERE tenant = $1 AND closed_at IS NULL
         AND ($2::uuid IS NULL OR (opened_at, hold_id) > (SELECT opened_at, hold_id FROM hold WHERE hold_id = $2 AND tenant = $1))
       ORDER BY opened_at, hold_id LIMIT $3`,
      [tenant, after ?? null, limit],
    );
    return rows.map((row) => {
      const { hold, heard } = this.heldMessage(tenant, row);
      const { number, said, saidBy, sender, eventId: causedBy, correlationId } = heard;
      return { ...hold, number, said, saidBy, causedBy, correlationId, ...(sender !== undefined && { sender }) };
    });
  }

  /** Decides one hold. The same decision again changes nothing. */
  async decide(tenant: string, { holdId, ...by }: Review): Promise<Decided> {
    const [place] = await this.db.query<{ lane: number }>('SELECT lane FROM hold WHERE hold_id = $1 AND tenant = $2', [holdId, tenant]);
    if (!place) return { kind: 'unknown' };
    const decided = await writeLane(this.db, { service: SERVICE, lane: place.lane }, async (lane) => ({
      now: lane.now,
      ...(await this.decideIn(lane, tenant, { holdId, ...by })),
    }));
    countFacts(decided.facts ?? [], decided.now);
    return decided;
  }

  private async decideIn(lane: LaneTx, tenant: string, { holdId, ...by }: Review): Promise<Decided> {
    const [row] = await lane.tx.query<HoldRow>('SELECT * FROM hold WHERE hold_id = $1', [holdId]);
    if (!row) return { kind: 'unknown' };
    if (row.cause === 'parked_key') return { kind: 'parked' };
    if (row.decision !== null) return { kind: row.decision === by.decision ? 'decided' : 'decided_otherwise' };
    const held = this.heldMessage(tenant, row);
    const person = { tenant, number: held.heard.number };
    const state = (await readPeople(lane.tx, this.keyring, [person])).get(personKey(person));
    if (!state) return { kind: 'unknown' };
    const facts = await recordFacts(lane, decideHold(held, state, by, lane.now));
    const answer = answersTo(facts).get(held.heard.eventId);
    return { kind: 'decided', facts, ...(answer && { answer }) };
  }

  private heldMessage(tenant: string, row: HoldRow): HeldMessage {
    return {
      hold: { holdId: row.hold_id, scope: parseScopeKey(row.scope), cause: row.cause, openedAt: row.opened_at.toISOString() },
      heard: {
        eventId: row.caused_by,
        correlationId: row.correlation_id,
        origin: row.origin,
        number: this.keyring.reveal(tenant, row.subject),
        said: row.said.toISOString(),
        saidBy: row.said_by,
        receivedAt: row.received_at.toISOString(),
        awaited: false,
        asks: [],
        ...(row.sender !== null && { sender: row.sender }),
      },
    };
  }
}
