import { migrate, openSession } from '@stopline/database';
import { KafkaPublisher, KafkaRecordProducer } from '@stopline/messaging';
import { schema } from '../schema.js';
import { CanarySender } from './canary-sender.worker.js';
import { Leadership } from './leadership.client.js';

/** One gateway's canaries in a process that a spec may end as a crash would. Tells its parent once it leads. */
const [, , url = '', broker = ''] = process.argv;
await migrate(url, schema);
const producer = new KafkaRecordProducer({ brokers: [broker], clientId: 'canary-sender-fake' });
const sender = new CanarySender(new Leadership(() => openSession({ url, ...schema, applicationName: 'gateway fake' })), new KafkaPublisher('inbound-gateway', producer));
sender.start();
setInterval(() => {
  if (sender.leads) process.send?.('leads');
}, 50);
