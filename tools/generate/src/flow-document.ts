import { events, flow, LANES, readers, topics, type ServiceFlow, type TopicDefinition, type TopicName } from '@stopline/contracts';

const services = Object.entries<ServiceFlow>(flow);
const topicNames = Object.keys(topics) as TopicName[];
const DAY_MS = 24 * 60 * 60 * 1000;

/** `docs/flow.md`: who consumes what and may emit what, as a picture and as tables. */
export function flowDocument(): string {
  return [
    '# The flow',
    '',
    '<!-- Generated from libs/contracts/src/flow.ts by `npm run generate`. Do not edit. -->',
    '',
    `One executable table says which service reads which topic and what it may write there; the messaging library refuses at start`,
    `anything outside it. Every lane topic has ${LANES} partitions: a partition number is a lane all the way through.`,
    '',
    '```mermaid',
    'flowchart LR',
    ...services.flatMap(([service, { consumes, follows = [], emits }]) => [
      ...consumes.map((topic) => `  ${node(topic)} --> ${service}`),
      ...follows.map((topic) => `  ${node(topic)} -.-> ${service}`),
      ...Object.keys(emits)
        .filter((topic) => topic !== 'quarantine')
        .map((topic) => `  ${service} --> ${node(topic as TopicName)}`),
    ]),
    '```',
    '',
    'Every service may also write to `quarantine`. A dotted arrow: each process reads the whole topic before it is ready, and follows it.',
    ...services.flatMap(([service, { replays = [] }]) => (replays.length === 0 ? [] : ['', `By an operator's verb ${service} writes again, byte for byte, what was quarantined from ${list(replays)}.`])),
    ...Object.values(readers).flatMap(({ is, reads }) => ['', `Outside of these services ${is} reads ${list(reads)}, and writes nothing.`]),
    '',
    '## Services',
    '',
    '| Service | Decides | Reads | Writes |',
    '|---|---|---|---|',
    ...services.map(
      ([service, { decides, consumes, follows = [], emits }]) =>
        `| ${service} | ${decides} | ${list([...consumes, ...follows])} | ${list(Object.keys(emits)) || 'nothing'} |`,
    ),
    '',
    '## Topics',
    '',
    '| Topic | Kept | Key | Carries |',
    '|---|---|---|---|',
    ...topicNames.map((topic) => `| \`${topics[topic].name}\` | ${kept(topics[topic])} | ${topics[topic].key} | ${topics[topic].summary} |`),
    '',
    '## Events',
    '',
    '| Type | Topic | Says |',
    '|---|---|---|',
    ...events.map((event) => `| [\`${event.type}\`](schemas/${event.type}.json) | ${list(event.topics)} | ${event.summary} |`),
    '',
  ].join('\n');
}

function node(topic: TopicName): string {
  return `${topic}[/${topic}/]`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function kept(topic: TopicDefinition): string {
  return topic.cleanup === 'compact' ? 'latest of each key, for ever' : `${(topic.retentionMs ?? 0) / DAY_MS} days`;
}
