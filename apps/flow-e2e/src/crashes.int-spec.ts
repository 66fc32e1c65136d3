import { describe, expect, test } from '@jest/globals';
import type { AppName } from '@stopline/launcher';
import { fictionalNumber } from '@stopline/phone-number';
import { DEALS } from './expectations.client.js';
import { textStop } from './load.client.js';
import { useStopline } from './stopline.client.js';
import { check } from './surfaces.client.js';
import { watch } from './watch.client.js';

const world = useStopline();
const PEOPLE = 5000;
/** A killed sender leaves at most its calls in flight unanswered: they are looked up, and never sent again. */
const IN_FLIGHT = 64;
const CRASHES: readonly [after: number, service: AppName][] = [
  [800, 'suppression-registry'],
  [2000, 'keyword-classifier'],
  [3500, 'confirmation-sender'],
];

describe('5. services are killed in the middle of 5,000 STOPs (F2, F3, F4, F5)', () => {
  test(
    'every acknowledged STOP is suppressed (I1), and nobody gets a second reply (I4)',
    async () => {
      const people = Array.from({ length: PEOPLE }, (_, n) => fictionalNumber(1000 + n));
      const restarts: Promise<void>[] = [];
      const acknowledged = await textStop(world, {
        people,
        concurrency: 40,
        onAcknowledged: (count) => {
          const crash = CRASHES.find(([after]) => after === count);
          if (crash) restarts.push(world.stopline.kill(crash[1]).then(() => world.stopline.restart(crash[1])));
        },
      });
      await Promise.all(restarts);
      expect(restarts).toHaveLength(CRASHES.length);
      expect(acknowledged.size).toBe(PEOPLE);

      const allowed = await watch(() => notBlocked(people), (left) => left.length === 0, 60_000);
      expect(allowed.answer).toEqual([]);

      const replies = await watch(repliesByHandset, (counts) => counts.size >= PEOPLE - IN_FLIGHT, 60_000);
      expect(replies.answer.size).toBeGreaterThanOrEqual(PEOPLE - IN_FLIGHT);
      expect([...replies.answer].filter(([, count]) => count > 1)).toEqual([]);
    }
  );
});

async function notBlocked(people: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (let from = 0; from < people.length; from += 50) {
    const slice = people.slice(from, from + 50);
    const answers = await Promise.all(slice.map((to) => check(world, { to, sender: DEALS })));
    answers.forEach(({ decision }, n) => {
      if (decision !== 'BLOCK') left.push(slice[n] ?? '');
    });
  }
  return left;
}

async function repliesByHandset(): Promise<Map<string, number>> {
  const response = await fetch(`${world.urls['carrier-simulator']}/handsets/statistics`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const { messages } = (await response.json()) as { messages: Record<string, number> };
  return new Map(Object.entries(messages));
}
