import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTopics, KafkaPublisher, KafkaRecordProducer } from '@stopline/messaging';
import { buildEvent, useKafka, useKeys, usePostgres, waitUntil } from '@stopline/testing';

const PROGRAM = resolve(import.meta.dirname, '../dist/tiny-service.fake.js');
const INSTALLATION = resolve(import.meta.dirname, '../../../stopline.yaml');
const TENANTS = ['demo', 'northwind', 'summit'];

const kafka = useKafka();
const keys = useKeys(...TENANTS);
const postgres = usePostgres();
const empty = usePostgres();

/** A tiny service in a process of its own; `steps` is what it told, in order. */
class TinyService {
  readonly steps: string[] = [];
  output = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;

  constructor(env: Record<string, string> = {}, args: string[] = []) {
    const files = { STOPLINE_CONFIG: INSTALLATION, STOPLINE_KEYS_DIR: keys.dir };
    const given = { KAFKA_BROKERS: kafka.brokers, DATABASE_URL: postgres.url, ...files, ...env };
    const execArgv = ['--import', '@stopline/service-runtime/telemetry'];
    this.child = fork(PROGRAM, args, { silent: true, execArgv, env: { PATH: process.env['PATH'], ...given } });
    this.child.on('message', (step) => this.steps.push(String(step)));
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (text) => (this.output += String(text)));
    this.ended = once(this.child, 'exit');
  }

  get url(): string {
    return /"url":"([^"]+)"/.exec(this.output)?.[1] ?? '';
  }

  tell(word: string): void {
    this.child.send(word);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  ready(): Promise<true> {
    return waitUntil('the service is ready', async () => this.url !== '' && (await fetch(`${this.url}/health/ready`)).ok, 20_000);
  }

  said(text: string): Promise<true> {
    return waitUntil(`the service says ${text}`, () => this.output.includes(text));
  }

  told(step: string): Promise<true> {
    return waitUntil(`the service tells ${step}`, () => this.steps.includes(step));
  }
}

describe('startService', () => {
  const producer = () => new KafkaRecordProducer({ brokers: kafka.brokers.split(','), clientId: 'spec' });
  const running: TinyService[] = [];
  const start = (env?: Record<string, string>, ...args: string[]): TinyService => {
    const service = new TinyService(env, args);
    running.push(service);
    return service;
  };

  beforeAll(async () => {
    await createTopics(kafka.brokers.split(','), TENANTS);
    await start({}, 'migrate').ended;
  }, 30_000);
  afterEach(() => running.splice(0).forEach((service) => service.signal('SIGKILL')));

  it('ends in order at SIGTERM: HTTP drained, then the running batch, then workers (design §4.10)', async () => {
    const service = start();
    await service.ready();
    await publishOne();
    await service.told('batch begins');
    const answer = fetch(`${service.url}/v1/slow`, { method: 'POST' });
    await service.told('request begins');

    service.signal('SIGTERM');
    await service.said('shutting down');
    await waitUntil('no new request is taken', () => fetch(`${service.url}/health/ready`).then(() => false, () => true));
    service.tell('end request');
    expect(await (await answer).json()).toEqual({ answered: true });
    expect(service.steps).toEqual(['batch begins', 'request begins', 'request ends']);

    service.tell('end batch');
    expect(await service.ended).toEqual([0, null]);
    expect(service.steps).toEqual(['batch begins', 'request begins', 'request ends', 'batch ends', 'worker stops']);
  }, 60_000);

  it('ends at once at the second SIGTERM', async () => {
    const service = start();
    await service.ready();
    void fetch(`${service.url}/v1/slow`, { method: 'POST' }).catch(() => undefined);
    await service.told('request begins');
    service.signal('SIGTERM');
    await service.said('shutting down');
    service.signal('SIGTERM');
    expect(await service.ended).toEqual([1, null]);
  }, 60_000);

  it('says every wrong variable, in plain text, and exits with 1', async () => {
    const service = start({ KAFKA_BROKERS: 'nowhere', PORT: 'x' });
    expect(await service.ended).toEqual([1, null]);
    expect(service.output).toBe(
      [
        'keyword-classifier cannot start.',
        'The environment variables are wrong:',
        '  PORT must be a port, 0 to 65535',
        '  KAFKA_BROKERS must be a comma-separated list of host:port',
        '',
      ].join('\n'),
    );
  }, 30_000);

  it('says what is wrong in the installation file, with line and column, and exits with 1', async () => {
    const service = start({ STOPLINE_CONFIG: resolve(import.meta.dirname, '../package.json') });
    expect(await service.ended).toEqual([1, null]);
    expect(service.output).toMatch(/package\.json is wrong in \d+ places:\n {2}\S+package\.json:1:1 {2}tenants is required/);
  }, 30_000);

  it('refuses a schema that is older than the service, and `migrate` is the way out', async () => {
    const env = { DATABASE_URL: empty.url };
    const early = start(env);
    expect(await early.ended).toEqual([1, null]);
    expect(early.output).toMatch(/keyword-classifier cannot start\.\nSchema tiny lacks ConsumerPosition\d+: run this service once with the argument "migrate"\.\n$/);
    expect(await start(env, 'migrate').ended).toEqual([0, null]);
    await start(env).ready();
  }, 60_000);

  it('describes itself without any environment', async () => {
    const service = start({ KAFKA_BROKERS: '', DATABASE_URL: '', STOPLINE_KEYS_DIR: '' }, 'describe');
    expect(await service.ended).toEqual([0, null]);
    expect(JSON.parse(service.output)).toMatchObject({ openapi: { paths: { '/v1/slow': {} } }, variables: expect.arrayContaining([expect.objectContaining({ name: 'DATABASE_URL' })]) });
  }, 30_000);

  it.each(['SIGTERM', 'SIGINT'] as const)('ends a `migrate` that waits for PostgreSQL at %s', async (signal) => {
    const waiting = start({ DATABASE_URL: 'postgres://stopline@127.0.0.1:1/stopline' }, 'migrate');
    await waiting.said('PostgreSQL does not answer yet');
    waiting.signal(signal);
    expect(await waiting.ended).toEqual([0, null]);
  }, 30_000);

  it('waits for Kafka that is not up yet, and says so', async () => {
    const service = start({ KAFKA_BROKERS: '127.0.0.1:1' });
    await waitUntil('it says that it waits', () => service.output.includes('Kafka does not answer yet'), 20_000);
    service.signal('SIGTERM');
    expect(await service.ended).toEqual([0, null]);
  }, 30_000);

  async function publishOne(): Promise<void> {
    const records = producer();
    const { type, id, data, correlationId } = buildEvent('stopline.inbound-message.received.v1');
    await new KafkaPublisher('inbound-gateway', records).publish([{ topic: 'inbound-messages', type, id, data, correlationId, key: data.from }]);
    await records.close();
  }
});
