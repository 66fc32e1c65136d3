import { context, trace } from '@opentelemetry/api';
import type { ServiceName } from '@stopline/contracts';
import type { KafkaRecord } from './client-port.js';
import { encodeEvent, type OutgoingEvent } from './encode-event.js';
import { BrokerUnavailable } from './errors.js';
import { sizeOf, type RecordProducer } from './record-producer.client.js';
import { formatTraceparent } from './trace-context.js';

/** Publishes events of one service. */
export abstract class Publisher {
  /**
   * Resolves when all events are acknowledged by all in-sync copies. Rejects with BrokerUnavailable after `timeoutMs`
   * (default 10 s): a late landing is then possible and absorbed by the deterministic ids. Throws TopologyViolation for
   * an event that the service may not write. Events of one call and of calls in sequence keep their order.
   */
  abstract publish(events: readonly OutgoingEvent[], options?: { readonly timeoutMs?: number }): Promise<void>;
}

interface Call {
  readonly records: readonly KafkaRecord[];
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
  expired: boolean;
}

/** How long and how much a publisher holds. Times in ms, sizes in bytes. */
export interface PublisherLimits {
  readonly timeoutMs: number;
  /** The most that may wait; beyond it `publish` rejects at once. */
  readonly queueBytes: number;
  /** The most that one send carries. */
  readonly sendBytes: number;
  /** Wait after a failed send. */
  readonly retryMs: number;
}

const LIMITS: PublisherLimits = { timeoutMs: 10_000, queueBytes: 32 * 1024 * 1024, sendBytes: 900 * 1024, retryMs: 200 };

/**
 * Group commit: one send is in flight, what is published meanwhile goes into the next one. A failed send is tried again
 * as long as somebody waits for it.
 */
export class KafkaPublisher extends Publisher {
  private readonly limits: PublisherLimits;
  private waiting: Call[] = [];
  private waitingBytes = 0;
  private draining: Promise<void> | undefined;

  constructor(
    private readonly service: ServiceName,
    private readonly producer: RecordProducer,
    limits: Partial<PublisherLimits> = {},
  ) {
    super();
    this.limits = { ...LIMITS, ...limits };
  }

  override async publish(events: readonly OutgoingEvent[], options: { readonly timeoutMs?: number } = {}): Promise<void> {
    if (events.length === 0) return;
    const now = new Date().toISOString();
    const records = events.map((event) => encodeEvent(this.service, { ...activeTrace(), ...event }, now));
    const bytes = records.reduce((sum, record) => sum + sizeOf(record), 0);
    if (this.waitingBytes + bytes > this.limits.queueBytes) throw new BrokerUnavailable('too many events are waiting for Kafka');
    await this.enqueue(records, bytes, options.timeoutMs ?? this.limits.timeoutMs);
  }

  /** Waits for what is in hand. */
  async flush(): Promise<void> {
    await this.draining;
  }

  private enqueue(records: readonly KafkaRecord[], bytes: number, timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        call.expired = true;
        reject(new BrokerUnavailable(`Kafka did not acknowledge within ${timeoutMs} ms`));
      }, timeoutMs);
      const call: Call = {
        records,
        bytes,
        expired: false,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (reason) => {
          clearTimeout(timer);
          reject(reason as Error);
        },
      };
      this.waiting.push(call);
      this.waitingBytes += bytes;
      this.draining ??= this.drain();
    });
  }

  private async drain(): Promise<void> {
    // Callers of this turn of the event loop share the first send.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.sendNext();
    this.draining = undefined;
  }

  private async sendNext(): Promise<void> {
    const calls = this.take();
    if (calls.length === 0) return;
    try {
      await this.producer.send(calls.flatMap(({ records }) => records));
      for (const call of calls) call.resolve();
    } catch (error) {
      if (!(error instanceof BrokerUnavailable)) {
        for (const call of calls) call.reject(error);
        return;
      }
      this.waiting.unshift(...calls);
      this.waitingBytes += calls.reduce((sum, { bytes }) => sum + bytes, 0);
      await new Promise((resolve) => setTimeout(resolve, this.limits.retryMs));
    }
  }

  /** The oldest calls that fit into one send; expired ones are dropped, since nobody waits for them. */
  private take(): Call[] {
    const calls: Call[] = [];
    let bytes = 0;
    while (this.waiting.length > 0) {
      const [call] = this.waiting;
      if (!call || (calls.length > 0 && bytes + call.bytes > this.limits.sendBytes)) break;
      this.waiting.shift();
      this.waitingBytes -= call.bytes;
      if (call.expired) continue;
      calls.push(call);
      bytes += call.bytes;
    }
    return calls;
  }
}

function activeTrace(): { traceparent?: string } {
  const span = trace.getSpanContext(context.active());
  return span ? { traceparent: formatTraceparent(span) } : {};
}
