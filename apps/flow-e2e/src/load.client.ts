import type { World } from './stopline.client.js';
import { DEALS } from './expectations.client.js';
import { deliver, twilioRequest } from './twilio-webhook.client.js';

export interface LoadOptions {
  readonly people: readonly string[];
  readonly concurrency: number;
  /** Called after each acknowledged STOP with their number so far: where faults are injected. */
  readonly onAcknowledged?: (count: number) => void;
  /** Called with each person whose STOP was acknowledged. */
  readonly onEach?: (person: string) => void;
}

/** Texts STOP from each person once; retries what was not acknowledged, as a provider does. Gives those that were, in the end. */
export async function textStop(world: World, { people, concurrency, onAcknowledged, onEach }: LoadOptions): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>();
  const waiting = [...people];
  const deliverNext = async (): Promise<void> => {
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
      const request = twilioRequest(world.urls['inbound-gateway'], { sid: `SM${person.slice(1)}`, from: person, to: DEALS, body: 'STOP' });
      const status = await deliver(request).then((answer) => answer.status, () => 0);
      if (status === 200) {
        acknowledged.add(person);
        onEach?.(person);
        onAcknowledged?.(acknowledged.size);
      } else waiting.unshift(person);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, deliverNext));
  return acknowledged;
}
