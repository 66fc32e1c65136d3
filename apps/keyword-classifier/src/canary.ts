import { effectId, laneKey } from '@stopline/contracts';
import type { Mark, OutgoingEvent } from '@stopline/messaging';

/** The canaries of a batch as they go on, unchanged but for their ids: the same each time. */
export function canariesOf(marks: readonly Mark[]): OutgoingEvent<'stopline.canary.sent.v1'>[] {
  return marks.flatMap(({ event }) => {
    if (event.type !== 'stopline.canary.sent.v1') return [];
    const { id, type, correlationId, data } = event;
    return [{ topic: 'classified-messages', type, id: effectId(id, 'classified'), correlationId, causationId: id, key: laneKey(data.lane), data }];
  });
}
