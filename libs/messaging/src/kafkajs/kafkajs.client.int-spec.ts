import { describe } from '@jest/globals';
import { useKafka } from '@stopline/testing';
import { kafkaClientContract } from '../client-port.contract.js';
import { kafkaClient } from './kafkajs.client.js';

describe('kafkajs on a real broker', () => {
  const kafka = useKafka();
  kafkaClientContract(() => kafkaClient({ brokers: [kafka.brokers], clientId: 'contract' }));
});
