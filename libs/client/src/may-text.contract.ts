import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MayText } from './may-text.js';
import { CallerMistake } from './question.js';

/** One way to ask, set up so that of these numbers one may be sent to, one is suppressed, and of one nothing is known. */
export interface AskedWorld {
  readonly client: MayText;
  readonly allowed: string;
  readonly blocked: string;
  readonly unknown: string;
  end(): Promise<void>;
}

/** What every MayText must do, whatever it asks. */
export function mayTextContract(name: string, setUp: () => Promise<AskedWorld>): void {
  describe(`MayText, ${name}`, () => {
    let world: AskedWorld;
    beforeEach(async () => {
      world = await setUp();
    });
    afterEach(async () => {
      await world.client.close();
      await world.end();
    });

    test('ALLOW carries the number to send to, and how fresh it is', async () => {
      const verdict = await world.client.mayText({ to: world.allowed });
      expect(verdict).toMatchObject({ decision: 'ALLOW', to: world.allowed, reason: 'NO_ENTRY', freshness: { ageMs: expect.any(Number) } });
    });

    test('BLOCK says why, and names no number to send to', async () => {
      const verdict = await world.client.mayText({ to: world.blocked });
      expect(verdict).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
      expect(verdict).not.toHaveProperty('to');
    });

    test('I7: what is not known is UNKNOWN, and names no number to send to', async () => {
      const verdict = await world.client.mayText({ to: world.unknown });
      expect(verdict).toMatchObject({ decision: 'UNKNOWN', reason: 'STALE' });
      expect(verdict).not.toHaveProperty('to');
    });

    test('many numbers get their verdicts in their order', async () => {
      const { client, allowed, blocked, unknown } = world;
      const verdicts = await client.mayTextMany({}, [blocked, allowed, unknown, allowed, blocked]);
      expect(verdicts.map(({ decision }) => decision)).toEqual(['BLOCK', 'ALLOW', 'UNKNOWN', 'ALLOW', 'BLOCK']);
      expect(await client.mayTextMany({}, [])).toEqual([]);
    });

    test('a question that is none is a mistake of the caller, told without the value (I16)', async () => {
      const { client, allowed } = world;
      await expect(client.mayText({ to: '0123-secret' })).rejects.toThrow(CallerMistake);
      await expect(client.mayText({ to: '0123-secret' })).rejects.toThrow(/^the question: to must be E.164: a plus sign and 7 to 15 digits$/);
      await expect(client.mayText({ to: allowed, programme: 'deals' } as never)).rejects.toThrow('the question: programme is not known');
      await expect(client.mayTextMany({}, [allowed, '0123-secret'])).rejects.toThrow(/^the numbers: \[1\] must be E.164/);
      await expect(client.mayTextMany({ to: allowed } as never, [allowed])).rejects.toThrow('the send: to is not known');
    });

    test('once closed it knows nothing', async () => {
      await world.client.close();
      expect(await world.client.mayText({ to: world.allowed })).toEqual({ decision: 'UNKNOWN', reason: 'CLOSED' });
      expect(await world.client.mayTextMany({}, [world.blocked])).toEqual([{ decision: 'UNKNOWN', reason: 'CLOSED' }]);
    });
  });
}
