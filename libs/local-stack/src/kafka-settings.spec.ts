import { describe, expect, it } from '@jest/globals';
import { containerSettings, dockerArguments, javaMajor, kafkaSettings, propertiesText } from './kafka-settings.js';

const ports = { broker: 4092, controller: 4093 };

describe('kafka settings', () => {
  it('S26: never creates a topic by accident', () => {
    expect(kafkaSettings(ports, '/data')).toMatchObject({ 'auto.create.topics.enable': 'false' });
  });

  it('writes one property a line and keeps backslashes of a path', () => {
    expect(propertiesText({ a: '1', b: 'C:\\data' })).toBe('a=1\nb=C:\\\\data\n');
  });

  it('advertises the loopback address to clients outside the container', () => {
    expect(containerSettings(ports)).toMatchObject({
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://0.0.0.0:4092,CONTROLLER://127.0.0.1:4093',
      KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://127.0.0.1:4092',
    });
  });

  it('publishes the broker on the loopback interface alone, and keeps its data in a volume', () => {
    const args = dockerArguments('stopline-kafka-1', ports).join(' ');
    expect(args).toContain('--publish 127.0.0.1:4092:4092');
    expect(args).toContain('--volume stopline-kafka-1:/var/lib/kafka/data');
    expect(args).toMatch(/ apache\/kafka:[\d.]+$/);
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_401"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('reads the version of Java from %j', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });
});
