import { describe, expect, test } from '@jest/globals';
import kafkajs from 'kafkajs';
import { isRefusal } from './refusal.client.js';

const protocol = (retriable: boolean): Error => {
  const error = new kafkajs.KafkaJSProtocolError(new Error('code'));
  Object.assign(error, { retriable });
  return error;
};
const spent = (cause: Error): Error => Object.assign(new kafkajs.KafkaJSNonRetriableError(cause), { cause });

describe('a refusal is no outage', () => {
  test.each([
    ['a broker that says no', protocol(false), true],
    ['the same after the client’s retries', spent(protocol(false)), true],
    ['a broker that says not now', protocol(true), false],
    ['the same after the client’s retries', spent(protocol(true)), false],
    ['a lost connection', new kafkajs.KafkaJSConnectionError('reset'), false],
    ['no group coordinator, which kafkajs calls final', spent(new Error('Failed to find group coordinator')), false],
    ['anything else', new Error('x'), false],
  ])('%s', (_, error, refusal) => {
    expect(isRefusal(error)).toBe(refusal);
  });
});
