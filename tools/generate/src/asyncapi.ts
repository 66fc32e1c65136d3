import { events, flow, topics, type ServiceFlow, type TopicDefinition, type TopicName } from '@stopline/contracts';
import { z } from 'zod';

const topicNames = Object.keys(topics) as TopicName[];
const ref = (path: string) => ({ $ref: `#/${path}` });

/** The headers of a record: CloudEvents 1.0 in the Kafka binary binding, plus tracing and correlation. */
const cloudEventHeaders = {
  type: 'object',
  required: ['ce_specversion', 'ce_type', 'ce_source', 'ce_id'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_type: { type: 'string', description: 'The event type of this message' },
    ce_source: { type: 'string', format: 'uri-reference' },
    ce_id: { type: 'string', description: 'Unique with its source; of Stopline itself a UUIDv5' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_correlationid: { type: 'string' },
    ce_causationid: { type: 'string' },
    traceparent: { type: 'string', description: 'W3C Trace Context' },
    'content-type': { type: 'string', examples: ['application/json'] },
  },
};

/** The AsyncAPI 3 document: every topic as a channel, every event as a message, every service's reads and writes as operations. */
export function asyncApiDocument(): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Stopline',
      version: '1.0.0',
      description: 'Events of the opt-out system of record. Platforms produce to their own ingress topic and ask on their own send-requests; inner topics are written by Stopline alone.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    servers: { kafka: { host: '127.0.0.1:4092', protocol: 'kafka', description: 'The broker that `npm start` brings' } },
    channels: Object.fromEntries(topicNames.map((topic) => [topic, channel(topic)])),
    operations: operations(),
    components: {
      messages: Object.fromEntries(events.map((event) => [event.type, message(event)])),
      messageTraits: { cloudEvent: { headers: cloudEventHeaders } },
    },
  };
}

function channel(topic: TopicName): object {
  const definition: TopicDefinition = topics[topic];
  return {
    address: definition.name.replace('<tenant>', '{tenant}'),
    description: `${definition.summary} Partition key: ${definition.key}.`,
    ...(definition.perTenant && { parameters: { tenant: { description: 'The tenant, guarded by the ACL of its topic' } } }),
    messages: Object.fromEntries(
      events.filter((event) => (event.topics as readonly string[]).includes(topic)).map((event) => [event.type, ref(`components/messages/${event.type}`)]),
    ),
    bindings: { kafka: { topic: definition.name, bindingVersion: '0.5.0' } },
  };
}

function message(event: (typeof events)[number]): object {
  return {
    name: event.type,
    title: event.summary,
    contentType: 'application/json',
    traits: [ref('components/messageTraits/cloudEvent')],
    payload: z.toJSONSchema(event.data, { target: 'draft-07', io: 'input' }),
  };
}

function operations(): Record<string, object> {
  const all: Record<string, object> = {};
  for (const [service, { consumes, follows = [], emits }] of Object.entries<ServiceFlow>(flow)) {
    for (const topic of [...consumes, ...follows]) {
      all[`${service}.receive.${topic}`] = { action: 'receive', channel: ref(`channels/${topic}`), tags: [{ name: service }] };
    }
    for (const [topic, types] of Object.entries(emits)) {
      all[`${service}.send.${topic}`] = {
        action: 'send',
        channel: ref(`channels/${topic}`),
        messages: types.map((type) => ref(`channels/${topic}/messages/${type}`)),
        tags: [{ name: service }],
      };
    }
  }
  return all;
}
