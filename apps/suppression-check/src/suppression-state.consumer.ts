import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { parseStateKey, topics, type StoplineEvent } from '@stopline/contracts';
import type { LaneBatch } from '@stopline/messaging';
import { AppliedNumbers, Replica } from '@stopline/replica';

/** Builds the replica from suppression-state. */
@Controller()
export class SuppressionStateConsumer {
  constructor(
    private readonly replica: Replica,
    private readonly applied: AppliedNumbers,
  ) {}

  @EventPattern(topics['suppression-state'].name)
  hear(@Payload() batch: LaneBatch): Promise<void> {
    const steps = [
      ...batch.records.map(({ offset, event }) => ({ offset, apply: () => this.apply(event, batch.lane) })),
      ...batch.tombstones.map(({ offset, key }) => ({ offset, apply: () => this.remove(key, batch.lane) })),
    ];
    // A key may be purged and written again: only the order of the log says which of the two stands.
    if (batch.tombstones.length > 0) steps.sort((one, other) => Number(one.offset - other.offset));
    for (const { apply } of steps) apply();
    return Promise.resolve();
  }

  private apply(event: StoplineEvent, lane: number): void {
    if (event.type === 'stopline.suppression-entry.recorded.v1') this.replica.table(lane).record(event.data);
    else if (event.type === 'stopline.hold.recorded.v1') this.replica.table(lane).recordHold(event.data);
    else return;
    this.applied.advance(lane, event.data.laneSeq);
  }

  private remove(key: string, lane: number): void {
    const named = parseStateKey(key);
    if (named) this.replica.table(lane).remove(named);
  }
}
