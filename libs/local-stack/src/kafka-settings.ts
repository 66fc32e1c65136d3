/** The ports of a broker that is its own controller. */
export interface KafkaPorts {
  readonly broker: number;
  readonly controller: number;
}

/** The published version of Apache Kafka that `kafka/pom.xml` names, and the container's tag. */
export const KAFKA_VERSION = '4.1.1';

/**
 * The settings of one KRaft node that is broker and controller, for development and tests: one copy of everything, on the
 * loopback interface, no topic made by accident, no transaction longer than ten seconds (reliability.md §2).
 */
export function kafkaSettings(ports: KafkaPorts, dataDir: string): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${ports.broker},CONTROLLER://127.0.0.1:${ports.controller}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': dataDir,
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '12',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'transaction.max.timeout.ms': '10000',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    // A broker that was killed waits for the end of its former session before it may register again; the default is 9 s.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '1000',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    'log.cleaner.dedupe.buffer.size': '16777216',
  };
}

/** The settings as the text of a `server.properties` file. */
export function propertiesText(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');
}

/** The settings as the environment of the `apache/kafka` image: inside the container it listens on every interface. */
export function containerSettings(ports: KafkaPorts): Record<string, string> {
  const settings: Record<string, string> = {
    ...kafkaSettings(ports, '/var/lib/kafka/data'),
    listeners: `PLAINTEXT://0.0.0.0:${ports.broker},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.broker}`,
  };
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, value]),
  );
}

/** The arguments of `docker` that run the broker in the foreground, its data in a volume of the container's name. */
export function dockerArguments(container: string, ports: KafkaPorts): string[] {
  return [
    'run',
    '--rm',
    '--name',
    container,
    '--publish',
    `127.0.0.1:${ports.broker}:${ports.broker}`,
    '--volume',
    `${container}:/var/lib/kafka/data`,
    ...Object.entries(containerSettings(ports)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    `apache/kafka:${KAFKA_VERSION}`,
  ];
}

/** The major version in the first line of `java -version`; undefined for any other text. */
export function javaMajor(output: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}
