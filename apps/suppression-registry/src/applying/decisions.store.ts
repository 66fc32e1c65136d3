import type { Directory, StoplineEvent } from '@stopline/contracts';
import type { LaneTx } from '@stopline/database';
import { traceparentOf } from '@stopline/messaging';
import type { Sealer } from '@stopline/key-store';
import type { SubjectKeyring } from '@stopline/phone-number';
import { answersTo } from '../consent-requests/answers.js';
import { writeAnswers } from '../consent-requests/api-write.store.js';
import { readNamedHolds, writeFacts } from './facts.store.js';
import { fold, peopleOf } from '../deciding/fold.js';
import { eventsOf } from '../deciding/outgoing.js';
import { withoutRepeatedHolds } from '../deciding/repeated-holds.js';
import { readPeople } from './people.store.js';
import { requestsOf, type HeldWords, type Heard, type RequestType } from '../deciding/requests.js';
import type { Fact, Numbered } from '../deciding/facts.js';

/** An input of the registry, from a topic or from behind a parked key. */
export interface RequestRecord {
  readonly event: StoplineEvent<RequestType>;
  readonly traceparent?: string;
}

/** What is to be decided of a lane, in its order. */
export type Requested = LaneTx & { readonly records: readonly RequestRecord[] };

/** Reads, decides and records the requests of lanes that one transaction holds: three statements for most of them, however many lanes. */
export class Decisions {
  constructor(
    private readonly directory: Directory,
    private readonly keyring: SubjectKeyring,
    private readonly sealer: Sealer,
  ) {}

  heardOf(record: RequestRecord): Heard {
    const heard = requestsOf(record.event, this.directory);
    return { ...heard, ...(heard.held && { held: this.sealed(heard.held) }), ...traceparentOf(record) };
  }

  private sealed({ text, ...held }: HeldWords): HeldWords {
    if (typeof text !== 'string') return held;
    return { ...held, text: { sealed: this.sealer.seal(Buffer.from(text)), key: this.sealer.keyId } };
  }

  /** Answers the facts that came of the records. */
  async decide(lanes: readonly Requested[]): Promise<readonly Numbered[]> {
    const heard = lanes.map(({ records }) => records.map((record) => this.heardOf(record)));
    const [first] = lanes;
    const persons = peopleOf(heard.flat());
    if (!first || persons.length === 0) return [];
    const people = await readPeople(first.tx, this.keyring, persons);
    const folded = lanes.map((lane, place) => fold(heard[place] ?? [], people, lane.now));
    const stored = await readNamedHolds(first.tx, folded.flat());
    const ofLanes = lanes.map((lane, place) => numbered(lane, withoutRepeatedHolds(folded[place] ?? [], stored)));
    const facts = ofLanes.flat();
    await writeFacts(first.tx, facts, first.now);
    await writeAnswers(first.tx, new Map(ofLanes.flatMap((ofLane) => [...answersTo(ofLane.filter((fact) => fact.heard.awaited))])));
    return facts;
  }
}

/** Numbers the facts, puts their events into the outbox, and writes what they change. */
export async function recordFacts(lane: LaneTx, facts: readonly Fact[]): Promise<readonly Numbered[]> {
  const recorded = numbered(lane, withoutRepeatedHolds(facts, await readNamedHolds(lane.tx, facts)));
  await writeFacts(lane.tx, recorded, lane.now);
  return recorded;
}

function numbered({ lane, now, outbox }: LaneTx, facts: readonly Fact[]): Numbered[] {
  return facts.map((fact) => ({ ...fact, lane, laneSeq: outbox.add((laneSeq) => eventsOf(fact, { lane, laneSeq, now })) }));
}
