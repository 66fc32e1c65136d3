import { expect } from '@jest/globals';
import type { AuditRecord, HandsetMessage } from '@stopline/demo';
import type { World } from './stopline.client.js';
import { auditRecords, check, messagesOn, type Caller } from './surfaces.client.js';
import { watch } from './watch.client.js';

export const DEALS = '+12025550100';
const WITHIN_MS = 30_000;

/** Waits until a check of the deals sender says so, and gives its whole answer. */
export async function expectDecision(world: World, to: string, decision: 'ALLOW' | 'BLOCK', withinMs = WITHIN_MS) {
  const { answer } = await watch(() => check(world, { to, sender: DEALS }), (given) => given.decision === decision, withinMs);
  expect(answer.decision).toBe(decision);
  return answer;
}

/** Waits until the handset has that many messages. */
export async function expectMessages(world: World, number: string, count: number): Promise<readonly HandsetMessage[]> {
  const { answer } = await watch(() => messagesOn(world, number), (messages) => messages.length >= count, WITHIN_MS);
  expect(answer).toHaveLength(count);
  return answer;
}

/** Waits until the audit has each of these types for the number. */
export async function expectRecorded(world: Caller, number: string, types: readonly string[]): Promise<readonly AuditRecord[]> {
  const complete = (records: readonly AuditRecord[]) => types.every((type) => records.some((record) => record.type === type));
  const { answer } = await watch(() => auditRecords(world, number), complete, WITHIN_MS);
  expect(answer.map(({ type }) => type)).toEqual(expect.arrayContaining([...types]));
  return answer;
}
