import type { Directory } from '@stopline/contracts';
import { writeLane, type Database, type LaneTx } from '@stopline/database';
import type { Keys } from '@stopline/key-store';
import { answersTo, type Answer } from '../consent-requests/answers.js';
import { recordFacts } from '../applying/decisions.store.js';
import { personKey } from '../deciding/fold.js';
import { readPeople } from '../applying/people.store.js';
import { countFacts } from '../registry-metrics.client.js';
import type { Numbered } from '../deciding/facts.js';
import { SERVICE } from '../schema.js';
import { heardOf, recordStep, reviewOf, sealText, type HoldRow } from './hold-row.store.js';
import type { HoldReview } from './holds-api.js';
import { claim, decideHold, escalate, mayDecide, reopen, unclaim, type Claim, type Deciding, type Refusal, type Reviewing, type Step } from './review.js';

type Escalation = Extract<HoldReview, { decision: 'escalate' }>;
type Decision = Exclude<HoldReview, Escalation>;
/** As the API takes it, with the API key and the reviewer's name in one. */
type By<Request> = Request extends unknown ? Omit<Request, 'reviewer'> & { readonly actor: string } : never;

/** What a reviewer is answered. `unknown`: the tenant has no such hold. */
export type ReviewOutcome = Refusal | { readonly kind: 'unknown' } | ({ readonly kind: 'done' } & Done);

interface Done {
  readonly answer?: Partial<Answer>;
  readonly claim?: Claim;
}

/** A hold in the transaction that has its lane. */
interface Held {
  readonly lane: LaneTx;
  readonly row: HoldRow;
}

interface Recorded {
  readonly outcome: ReviewOutcome;
  readonly facts?: readonly Numbered[];
}

/** The review of holds. Every step is recorded with its event in the transaction that takes it: what cannot be recorded does not happen. */
export class HoldStore {
  constructor(
    private readonly db: Database,
    private readonly keys: Keys,
    private readonly directory: Directory,
  ) {}

  claim(tenant: string, { holdId, actor }: { readonly holdId: string; readonly actor: string }): Promise<ReviewOutcome> {
    return this.step(tenant, holdId, (held) => claim(this.review(held), actor, held.lane.now));
  }

  /** Gives a claimed hold back. */
  release(tenant: string, { holdId, actor }: { readonly holdId: string; readonly actor: string }): Promise<ReviewOutcome> {
    return this.step(tenant, holdId, (held) => unclaim(this.review(held), actor, held.lane.now));
  }

  escalate(tenant: string, { holdId, actor, note }: By<Escalation>): Promise<ReviewOutcome> {
    const sealed = sealText(this.keys.sealer, note);
    return this.step(tenant, holdId, (held) => escalate(this.review(held), { actor, note, sealed }, held.lane.now));
  }

  /** Undoes a dismissal. */
  reopen(tenant: string, { holdId, actor, note }: { readonly holdId: string; readonly actor: string; readonly note?: string }): Promise<ReviewOutcome> {
    return this.step(tenant, holdId, (held) => reopen(this.review(held), { actor, ...this.sealed(note) }));
  }

  /** Decides one hold. The same decision again changes nothing. */
  decide(tenant: string, { holdId, note, ...by }: By<Decision>): Promise<ReviewOutcome> {
    return this.inLane(tenant, holdId, async (held) => {
      const may = mayDecide(this.review(held), by, held.lane.now);
      if (may.kind === 'record') return this.record(held, { ...by, ...this.sealed(note) });
      return { outcome: may.kind === 'done' ? { kind: 'done', answer: tokenOf(held.row) } : may };
    });
  }

  private async record({ lane, row }: Held, by: Deciding): Promise<Recorded> {
    const heard = heardOf(row, this.keys.keyring);
    const person = { tenant: row.tenant, number: heard.number };
    const state = (await readPeople(lane.tx, this.keys.keyring, [person])).get(personKey(person));
    if (!state) throw new Error('the person of an open hold was not read');
    const known = heard.sender === undefined ? undefined : this.directory.sender(row.tenant, heard.sender);
    const { hold } = reviewOf(row, this.keys.sealer);
    const facts = await recordFacts(lane, decideHold({ hold, heard, state, now: lane.now, ...(known && { known }) }, by));
    const closed = facts.find(({ kind }) => kind === 'hold_closed');
    const answer = { ...answersTo(facts).get(heard.eventId), token: `${lane.lane}:${closed?.laneSeq ?? 0}` };
    return { facts, outcome: { kind: 'done', answer } };
  }

  private step(tenant: string, holdId: string, decide: (held: Held) => Reviewing<{ readonly step: Step }>): Promise<ReviewOutcome> {
    return this.inLane(tenant, holdId, async (held) => {
      const review = this.review(held);
      const decided = decide(held);
      if (decided.kind !== 'record') return { outcome: decided };
      const { step } = decided;
      const laneSeq = await recordStep(held.lane, review, step);
      const token = step.what === 'reopened' ? { answer: { token: `${held.lane.lane}:${laneSeq}` } } : {};
      return { outcome: { kind: 'done', ...token, ...(step.what === 'claimed' && { claim: { by: step.actor, until: step.until } }) } };
    });
  }

  private async inLane(tenant: string, holdId: string, work: (held: Held) => Promise<Recorded>): Promise<ReviewOutcome> {
    const [place] = await this.db.query<{ lane: number }>('SELECT lane FROM hold WHERE hold_id = $1 AND tenant = $2', [holdId, tenant]);
    if (!place) return { kind: 'unknown' };
    const { outcome, facts = [], now } = await writeLane(this.db, { service: SERVICE, lane: place.lane }, async (lane) => {
      const [row] = await lane.tx.query<HoldRow>('SELECT * FROM hold WHERE hold_id = $1', [holdId]);
      if (!row) throw new Error('a hold is gone, though none is ever deleted');
      return { now: lane.now, ...(await work({ lane, row })) };
    });
    countFacts(facts, now);
    return outcome;
  }

  private review({ row }: Held): ReturnType<typeof reviewOf> {
    return reviewOf(row, this.keys.sealer);
  }

  private sealed(note: string | undefined): { note?: ReturnType<typeof sealText> } {
    return note === undefined ? {} : { note: sealText(this.keys.sealer, note) };
  }
}

function tokenOf({ lane, closed_seq: seq }: HoldRow): Partial<Answer> {
  return seq === null ? {} : { token: `${lane}:${seq}` };
}
