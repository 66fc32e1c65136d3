import { describe, expect, jest, test } from '@jest/globals';
import { directoryOf, installation, type CheckAnswer, type CheckQuestion } from '@stopline/contracts';
import { CheckController } from './check.controller.js';
import type { Checker } from './checker.js';

const to = '+12025550123';
const freshness = { ageMs: 5, boundMs: 3000 };
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: [{ id: 'demo-sender', role: 'sender', secret: 'demo-sender-key-0001' }],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
      },
    ],
  }),
);

async function ask(answer: CheckAnswer, question: Partial<CheckQuestion> = {}) {
  const status = jest.fn();
  const check = jest.fn<Checker['check']>().mockResolvedValue(answer);
  const controller = new CheckController({ check } as unknown as Checker);
  const body = await controller.check({ to, ...question }, directory.keys[0]!, { status });
  return { body, check, status };
}

describe('POST /v1/check', () => {
  test.each<[CheckAnswer['decision'], CheckAnswer['reason'], number]>([
    ['ALLOW', 'NO_ENTRY', 200],
    ['BLOCK', 'SUPPRESSED', 200],
    ['UNKNOWN', 'STALE', 503],
    ['UNKNOWN', 'TOKEN_NOT_REACHED', 503],
    ['UNKNOWN', 'CONFIG', 503],
  ])('%s, %s is answered %i with the answer as the body', async (decision, reason, code) => {
    const answer: CheckAnswer = { decision, reason, freshness };
    const { body, status } = await ask(answer);
    expect(status).toHaveBeenCalledWith(code);
    expect(body).toEqual(answer);
  });

  test("asks for the key's tenant, whether the body names it or not", async () => {
    const answer: CheckAnswer = { decision: 'ALLOW', reason: 'NO_ENTRY', freshness };
    for (const question of [{}, { tenant: 'demo' }]) {
      const { check } = await ask(answer, question);
      expect(check).toHaveBeenCalledWith('demo', { to, ...question });
    }
  });

  test("S12: another tenant's name is answered 404", async () => {
    const asked = ask({ decision: 'ALLOW', reason: 'NO_ENTRY', freshness }, { tenant: 'northwind' });
    await expect(asked).rejects.toMatchObject({ status: 404 });
  });
});
