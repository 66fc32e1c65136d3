import { effectId, senderAddress } from '@stopline/contracts';
import { storable, type Heard } from '../deciding/requests.js';
import type { Fact, SubjectState } from '../deciding/facts.js';

/** A person whom a waiting record concerns, and the first record that does. */
export interface Concerned {
  readonly heard: Heard;
  readonly state: SubjectState;
}

/** Who closes the hold of a parked key: no person decided. */
const ACTOR = 'suppression-registry';

/**
 * A hold for everybody who is not held for a parked key yet. What waits may be a STOP to any sender, so it is for the whole
 * tenant. What the record claims may be why it waits, so the hold repeats nothing that may be bad: its times are the parking's.
 */
export function parkingHolds(concerned: readonly Concerned[], now: string): Fact[] {
  return concerned
    .filter(({ state }) => !state.holds.some(({ cause }) => cause === 'parked_key'))
    .map(({ heard, state: { tenant, subject } }) => ({
      kind: 'hold_opened',
      heard: withoutClaims(heard, now),
      tenant,
      subject,
      hold: { holdId: effectId(heard.eventId, 'parked', tenant), scope: { kind: 'tenant' }, cause: 'parked_key', openedAt: now },
    }));
}

function withoutClaims({ eventId, correlationId, traceparent, origin, number, ...claimed }: Heard, now: string): Heard {
  const sender = senderAddress.safeParse(claimed.sender).data;
  return {
    eventId,
    correlationId: storable(correlationId),
    ...(traceparent !== undefined && { traceparent }),
    origin,
    number,
    ...(sender !== undefined && { sender }),
    said: now,
    saidBy: 'receipt',
    receivedAt: now,
    awaited: false,
    asks: [],
  };
}

/** Closes the holds of a key whose records have been applied. */
export function parkingClosings(concerned: readonly Concerned[]): Fact[] {
  return concerned.flatMap(({ heard, state: { tenant, subject, holds } }) =>
    holds
      .filter(({ cause }) => cause === 'parked_key')
      .map((hold) => ({ kind: 'hold_closed', heard, tenant, subject, hold, decision: 'applied', actor: ACTOR }) as const),
  );
}
