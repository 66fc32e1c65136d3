import { canaryInput, laneKey, LANES, uuidOf } from '@stopline/contracts';
import type { OutgoingEvent } from '@stopline/messaging';

/** One canary for each lane of each input. `at`: the database's clock, read before any of them is sent. */
export function canariesAt(at: string): OutgoingEvent<'stopline.canary.sent.v1'>[] {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  return canaryInput.options.flatMap((input) =>
    lanes.map((lane): OutgoingEvent<'stopline.canary.sent.v1'> => {
      const id = uuidOf('canary', input, String(lane), at);
      return { topic: input, type: 'stopline.canary.sent.v1', id, correlationId: id, key: laneKey(lane), data: { lane, input, at } };
    }),
  );
}
