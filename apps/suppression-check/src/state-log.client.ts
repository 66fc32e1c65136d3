import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { kafkaTopic } from '@stopline/contracts';
import type { Keys } from '@stopline/key-store';
import { backoffMs, readBounds, readClusterId, type KafkaLanes, type LaneBounds } from '@stopline/messaging';
import type { SnapshotOrigin } from '@stopline/replica';

const TOPIC = 'suppression-state';

/** The log that the replica is built from: which one it is, how far it reaches, and where its reading begins. Asks until Kafka answers. */
export class StateLog {
  private readonly logger = new Logger('replica');

  constructor(
    private readonly brokers: readonly string[],
    private readonly keys: Pick<Keys, 'keyring'>,
    private readonly lanes: Pick<KafkaLanes, 'beginAt' | 'readAgain'>,
  ) {}

  async origin(): Promise<SnapshotOrigin> {
    const cluster = await this.untilAnswered(() => readClusterId(this.brokers));
    return { cluster, topic: kafkaTopic(TOPIC), keys: hash('sha256', JSON.stringify(this.keys.keyring.checkValues())) };
  }

  bounds(): Promise<ReadonlyMap<number, LaneBounds>> {
    return this.untilAnswered(() => readBounds(this.brokers, kafkaTopic(TOPIC)));
  }

  /** Before it is read. */
  beginAt(next: ReadonlyMap<number, bigint>): void {
    this.lanes.beginAt(TOPIC, next);
  }

  readAgain(lane: number): void {
    this.lanes.readAgain(TOPIC, lane);
  }

  private async untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await ask();
      } catch (error) {
        this.logger.warn(`Kafka does not answer, trying again: ${error instanceof Error ? error.message : String(error)}`);
        await delay(backoffMs(failures));
      }
    }
  }
}
