import type { Directory, StoplineEvent } from '@stopline/contracts';
import type { LaneTx } from '@stopline/database';
import { traceparentOf } from '@stopline/messaging';
import type { SubjectKeyring } from '@stopline/phone-number';
import { answersTo } from '../consent-requests/answers.js';
import { writeAnswers } from '../consent-requests/api-write.store.js';
import { writeFacts } from './facts.store.js';
import { fold, peopleOf } from '../deciding/fold.js';
import { eventsOf } from '../deciding/outgoing.js';
import { readPeople } from './people.store.js';
import { requestsOf, type Heard, type RequestType } from '../deciding/requests.js';
import type { Fact, Numbered } from '../deciding/transitions.js';

/** An input of the registry, from a topic or from behind a parked key. */
export interface RequestRecord {
  readonly event: StoplineEvent<RequestType>;
  readonly traceparent?: string;
}

/** Reads, decides and records the requests of one lane, in its transaction: three statements for most batches. */
export class Decisions {
  constructor(
    private readonly directory: Directory,
    private readonly keyring: SubjectKeyring,
  ) {}

  heardOf(record: RequestRecord): Heard {
    return { ...requestsOf(record.event, this.directory), ...traceparentOf(record) };
  }

  /** Answers the facts that came of the records. */
  async decide(lane: LaneTx, records: readonly RequestRecord[]): Promise<readonly Numbered[]> {
    const heard = records.map((record) => this.heardOf(record));
    const persons = peopleOf(heard);
    if (persons.length === 0) return [];
    const people = await readPeople(lane.tx, this.keyring, persons);
    const facts = await recordFacts(lane, fold(heard, people, lane.now));
    await writeAnswers(lane.tx, answersTo(facts.filter((fact) => fact.heard.awaited), lane.lane));
    return facts;
  }
}

/** Numbers the facts, puts their events into the outbox, and writes what they change. */
export async function recordFacts(lane: LaneTx, facts: readonly Fact[]): Promise<readonly Numbered[]> {
  const numbered = facts.map((fact) => ({
    ...fact,
    laneSeq: lane.outbox.add((laneSeq) => eventsOf(fact, { lane: lane.lane, laneSeq, now: lane.now })),
  }));
  await writeFacts(lane.tx, numbered, lane);
  return numbered;
}
