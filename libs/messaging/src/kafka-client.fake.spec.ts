import { describe } from '@jest/globals';
import { kafkaClientContract } from './client-port.contract.js';
import { FakeKafka } from './kafka-client.fake.js';

describe('the fake', () => {
  let kafka: FakeKafka | undefined;
  kafkaClientContract(() => (kafka ??= new FakeKafka()));
});
