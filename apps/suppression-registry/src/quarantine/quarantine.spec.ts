import { describe, expect, it } from '@jest/globals';
import type { RecordQuarantined } from '@stopline/contracts';
import { buildData } from '@stopline/testing';
import { fits, inOrder, itemOf, replayRequest } from './quarantine.js';

const at = (topic: string, partition: number, offset: string): RecordQuarantined => {
  const origin = { kind: 'kafka', topic, partition, offset } as const;
  return buildData('stopline.record.quarantined.v1', { quarantineId: `${topic}/${partition}/${offset}`, tenant: 'demo', origin });
};
const INGRESS = 'stopline.ingress.demo.v1';
const webhook = buildData('stopline.record.quarantined.v1', { origin: { kind: 'http', provider: 'twilio', account: 'demo-twilio' } });

describe('fits', () => {
  it.each([
    ['everything', {}, true],
    ['its tenant', { tenant: 'demo' }, true],
    ['another tenant', { tenant: 'northwind' }, false],
    ['its topic, by the short name', { topic: 'ingress' }, true],
    ['another topic', { topic: 'inbound-messages' }, false],
    ['its reason and another service', { why: 'not_json', service: 'inbound-gateway' }, false],
  ] as const)('%s', (_, filter, fitting) => {
    expect(fits(at(INGRESS, 0, '1'), filter)).toBe(fitting);
  });
});

it('records are written in the order that their lanes had, by number', () => {
  const records = [at(INGRESS, 1, '10'), at(INGRESS, 1, '9'), at(INGRESS, 0, '11')];
  expect(inOrder(records).map(({ quarantineId }) => quarantineId)).toEqual([`${INGRESS}/0/11`, `${INGRESS}/1/9`, `${INGRESS}/1/10`]);
});

it('an item tells what it is and how old; a webhook is not for us to replay', () => {
  expect(itemOf({ ...webhook, sealed: '', services: [webhook.service] }, Date.parse(webhook.at) + 61_500)).toMatchObject({ ageSeconds: 61, replays: 0, notReplayable: 'came_by_http' });
});

describe('a request to replay', () => {
  it.each([
    ['neither ids nor filter', {}],
    ['both', { ids: ['00000000-0000-5000-8000-000000000001'], filter: {} }],
    ['an unknown field (S14)', { filter: { number: 1 } }],
  ])('with %s is refused', (_, request) => {
    expect(replayRequest.safeParse({ reason: 'r', ...request }).success).toBe(false);
  });

  it('without a reason is refused', () => {
    expect(replayRequest.safeParse({ filter: {} }).error?.issues).toMatchObject([{ path: ['reason'] }]);
  });
});
