import { StoplineError } from '@stopline/contracts';

/** Kafka did not acknowledge in time. A late landing is possible and harmless: ids are deterministic. Try again. */
export class BrokerUnavailable extends StoplineError {
  readonly code = 'broker_unavailable';
  readonly logLevel = 'warn';
  override readonly retriable = true;
}

/** Records are missing between where a lane stood and where its next fetch began: a loss. The lane stops until a person decides (I10). */
export class GapDetected extends StoplineError {
  readonly code = 'gap_detected';
  readonly logLevel = 'error';

  constructor(
    readonly place: { readonly topic: string; readonly lane: number },
    readonly expected: bigint,
    readonly fetchedFrom: bigint,
  ) {
    super(`${place.topic}/${place.lane}: expected offset ${expected}, the log begins at ${fetchedFrom}`);
  }
}

/** A service tried to write what `flow.ts` or the event's schema does not allow, or to hear what it may not: a mistake in code. */
export class TopologyViolation extends StoplineError {
  readonly code = 'topology_violation';
  readonly logLevel = 'error';
}

/** A topic exists with another number of partitions than the lanes, which are frozen (design §2). */
export class TopicMismatch extends StoplineError {
  readonly code = 'topic_mismatch';
  readonly logLevel = 'error';
}
