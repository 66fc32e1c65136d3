/** Kafka did not acknowledge in time. A late landing is possible and harmless: ids are deterministic. Try again. */
export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
  readonly code = 'broker_unavailable';
  readonly logLevel = 'warn';
  readonly retriable = true;
}

/** Records are missing between where a lane stood and where its next fetch began: a loss. The lane stops until a person decides (I10). */
export class GapDetected extends Error {
  override readonly name = 'GapDetected';
  readonly code = 'gap_detected';
  readonly logLevel = 'error';
  readonly retriable = false;

  constructor(
    readonly place: { readonly topic: string; readonly lane: number },
    readonly expected: bigint,
    readonly fetchedFrom: bigint,
  ) {
    super(`${place.topic}/${place.lane}: expected offset ${expected}, the log begins at ${fetchedFrom}`);
  }
}

/** A service tried to write what `flow.ts` or the event's schema does not allow, or to hear what it may not: a mistake in code. */
export class TopologyViolation extends Error {
  override readonly name = 'TopologyViolation';
  readonly code = 'topology_violation';
  readonly logLevel = 'error';
  readonly retriable = false;
}

/** A topic exists with another number of partitions than the lanes, which are frozen (design §2). */
export class TopicMismatch extends Error {
  override readonly name = 'TopicMismatch';
  readonly code = 'topic_mismatch';
  readonly logLevel = 'error';
  readonly retriable = false;
}
