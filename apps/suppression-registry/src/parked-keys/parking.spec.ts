import { describe, expect, it } from '@jest/globals';
import type { HoldCause } from '@stopline/contracts';
import { parkingClosings, parkingHolds, type Concerned } from './parking.js';

const NOW = '2026-11-24T08:30:00.000Z';

function concerned(tenant: string, ...causes: HoldCause[]): Concerned {
  const id = '11111111-1111-5111-8111-111111111111';
  return {
    heard: { eventId: id, correlationId: id, origin: 'classified-messages', number: '+12125550123', said: NOW, saidBy: 'provider', receivedAt: NOW, awaited: false, asks: [] },
    state: {
      tenant,
      subject: 'k1.000102030405060708090a0b0c0d0e0f',
      entries: [],
      questions: [],
      holds: causes.map((cause) => ({ holdId: `hold of ${cause}`, scope: { kind: 'tenant' }, cause, openedAt: NOW })),
    },
  };
}

describe('a parked key', () => {
  it('holds everybody whom its records concern, each with a hold of its own', () => {
    const facts = parkingHolds([concerned('demo'), concerned('northwind', 'ambiguous_text')], NOW);
    expect(facts).toMatchObject(['demo', 'northwind'].map((tenant) => ({ kind: 'hold_opened', tenant, hold: { scope: { kind: 'tenant' }, cause: 'parked_key', openedAt: NOW } })));
    expect(new Set(facts.map((fact) => fact.kind === 'hold_opened' && fact.hold.holdId)).size).toBe(2);
  });

  it('is held by its own times, whatever the record claims: that may be why it is parked', () => {
    const { heard, state } = concerned('demo');
    const claims = { ...heard, said: '0000-01-01T00:00:00.000Z', receivedAt: 'never', sender: 'a\0b', correlationId: 'a\0b' };
    const [fact] = parkingHolds([{ heard: claims, state }], NOW);
    expect(fact?.heard).toEqual({ ...heard, said: NOW, saidBy: 'receipt', receivedAt: NOW, correlationId: 'a\uFFFDb' });
  });

  it('holds nobody twice', () => {
    expect(parkingHolds([concerned('demo', 'parked_key')], NOW)).toEqual([]);
  });

  it('closes its own holds and no other when its records are applied', () => {
    expect(parkingClosings([concerned('demo', 'ambiguous_text', 'parked_key')])).toMatchObject([
      { kind: 'hold_closed', hold: { holdId: 'hold of parked_key' }, decision: 'applied', actor: 'suppression-registry' },
    ]);
  });
});
