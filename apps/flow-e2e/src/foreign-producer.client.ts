import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { KAFKA_LIBRARIES } from '@stopline/local-stack';

const PRODUCER = join(import.meta.dirname, '..', 'java', 'ForeignProducer.java');

/** Whether kcat is there to produce with. */
export const kcat = spawnSync('kcat', ['-V']).status === 0;

/** Writes records with the broker's own Java client, without keys: each line is `ce_id TAB ce_type TAB value`. */
export function produceWithJava(brokers: string, topic: string, lines: readonly string[], mode: 'plain' | 'transactional' = 'plain'): void {
  execFileSync('java', ['-cp', `${KAFKA_LIBRARIES}/jars/*`, PRODUCER, brokers, topic, mode], { input: `${lines.join('\n')}\n`, stdio: 'pipe' });
}

/** One record with kcat and its own partitioner. */
export function produceWithKcat(brokers: string, topic: string, { headers, value, key }: { headers: Record<string, string>; value: string; key?: string }): void {
  const given = Object.entries(headers).flatMap(([name, text]) => ['-H', `${name}=${text}`]);
  execFileSync('kcat', ['-P', '-b', brokers, '-t', topic, ...(key === undefined ? [] : ['-k', key]), ...given], { input: value });
}
