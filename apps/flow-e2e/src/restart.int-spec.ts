import { describe, expect, test } from '@jest/globals';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS, expectDecision, expectMessages } from './expectations.client.js';
import { useStopline } from './stopline.client.js';
import { check, lookup, sendText, wholeLookup, type WholeLookup } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();

/** How many replies the lookup shows as ended, those that were sent as delivered too, once there are so many. */
async function afterReplies(number: string, count: number): Promise<number> {
  const ended = ({ history }: WholeLookup): number => history.filter(({ reply }) => reply && (reply.outcome !== 'sent' || reply.delivery?.status === 'delivered')).length;
  const { answer } = await watch(() => wholeLookup(world, number), (told) => ended(told) === count, 30_000);
  return ended(answer);
}

describe('9. a restart of everything', () => {
  test(
    'finds state, positions and replicas as before, and does nothing twice (I4, I9, I12)',
    async () => {
      const [stopped, rejoined, later] = [50, 51, 52].map(fictionalNumber) as [string, string, string];
      await sendText(world, { from: stopped, to: DEALS, text: 'STOP' });
      await sendText(world, { from: rejoined, to: DEALS, text: 'STOP' });
      await sendText(world, { from: rejoined, to: DEALS, text: 'START' });
      await expectDecision(world, stopped, 'BLOCK');
      await expectDecision(world, rejoined, 'ALLOW');
      await expectMessages(world, stopped, 1);
      const ended = [await afterReplies(stopped, 1), await afterReplies(rejoined, 2)];
      expect(ended).toEqual([1, 2]);
      const before = [await lookup(world, stopped), await lookup(world, rejoined)];

      await world.restartAll();

      expect(await check(world, { to: stopped, sender: DEALS })).toMatchObject({ decision: 'BLOCK', reason: 'SUPPRESSED' });
      expect(await check(world, { to: rejoined, sender: DEALS })).toMatchObject({ decision: 'ALLOW', reason: 'RELEASED' });
      expect([await lookup(world, stopped), await lookup(world, rejoined)]).toEqual(before);

      // The simulated carrier forgot its handsets; a reply that came again would be on them by the time a new one is.
      await sendText(world, { from: later, to: DEALS, text: 'STOP' });
      await expectMessages(world, later, 1);
      await expectMessages(world, stopped, 0);
    }
  );
});
