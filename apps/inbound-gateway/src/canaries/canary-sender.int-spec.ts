import { fork, type ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { canaryInput, LANES, type Canary } from '@stopline/contracts';
import { migrate, openSession } from '@stopline/database';
import { BrokerUnavailable, createTopics, KafkaProbe, Publisher, type OutgoingEvent } from '@stopline/messaging';
import { useKafka, usePostgres, waitUntil } from '@stopline/testing';
import pg from 'pg';
import { schema } from '../schema.js';
import { CanarySender } from './canary-sender.worker.js';
import { Leadership } from './leadership.client.js';

const kafka = useKafka({ own: true });
const postgres = usePostgres({ own: true });
const senders: CanarySender[] = [];

beforeAll(async () => {
  await createTopics([kafka.brokers], ['demo']);
  await migrate(postgres.url, schema);
}, 60_000);
afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.stop()));
});

/** Takes canaries into a list; refuses while `down`. */
class FakePublisher extends Publisher {
  readonly sent: Canary[] = [];
  readonly timeouts = new Set<number | undefined>();
  down = false;

  override publish(events: readonly OutgoingEvent[], { timeoutMs }: { readonly timeoutMs?: number } = {}): Promise<void> {
    this.timeouts.add(timeoutMs);
    if (this.down) return Promise.reject(new BrokerUnavailable('down'));
    this.sent.push(...events.map(({ data }) => data as Canary));
    return Promise.resolve();
  }
}

function sender(publisher: Publisher): CanarySender {
  const one = new CanarySender(new Leadership(() => openSession({ url: postgres.url, ...schema, applicationName: 'canary spec' })), publisher);
  senders.push(one);
  one.start();
  return one;
}

async function asOwner<Row extends object>(sql: string): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  try {
    return (await owner.query<Row>(sql)).rows;
  } finally {
    await owner.end();
  }
}

const leads = (one: CanarySender): Promise<true> => waitUntil('it leads', () => one.leads && true, 20_000);

describe('the leader among gateways', () => {
  it('sends each second, down every lane of each input, with the clock of the database', async () => {
    const publisher = new FakePublisher();
    const [before] = await asOwner<{ now: Date }>('SELECT clock_timestamp() AS now');
    sender(publisher);
    await waitUntil('three rounds', () => publisher.sent.length >= 3 * 3 * LANES);
    const [after] = await asOwner<{ now: Date }>('SELECT clock_timestamp() AS now');
    const rounds = [...Map.groupBy(publisher.sent, ({ at }) => at)];
    for (const [at, canaries] of rounds) {
      expect(new Set(canaries.map(({ input, lane }) => `${input} ${lane}`)).size).toBe(canaryInput.options.length * LANES);
      expect(Date.parse(at)).toBeGreaterThanOrEqual(before?.now.getTime() ?? Infinity);
      expect(Date.parse(at)).toBeLessThanOrEqual(after?.now.getTime() ?? 0);
    }
    expect(rounds.map(([at]) => at)).toEqual(rounds.map(([at]) => at).sort());
    expect([...publisher.timeouts]).toEqual([2_000]);
  });

  it('is one: another sends nothing until it steps down', async () => {
    const [first, second] = [new FakePublisher(), new FakePublisher()];
    const leading = sender(first);
    await leads(leading);
    const heir = sender(second);
    await waitUntil('two more rounds', () => first.sent.length >= 3 * 3 * LANES);
    expect([heir.leads, second.sent]).toEqual([false, []]);
    await leading.stop();
    expect(leading.leads).toBe(false);
    await leads(heir);
    const sent = first.sent.length;
    await waitUntil('it sends', () => second.sent.length > 0);
    expect(first.sent).toHaveLength(sent);
  });

  it('that cannot reach Kafka gives the lead up to one that can', async () => {
    const [cutOff, other] = [new FakePublisher(), new FakePublisher()];
    const leading = sender(cutOff);
    await leads(leading);
    const heir = sender(other);
    cutOff.down = true;
    await leads(heir);
    await waitUntil('it sends', () => other.sent.length > 0);
    expect(leading.leads).toBe(false);
  });

  it('that asks nothing any more loses its session, and the lead with it (F11)', async () => {
    let hang: () => void = () => undefined;
    const stuck = new FakePublisher();
    stuck.publish = () => new Promise((resolve) => (hang = resolve));
    sender(stuck);
    await waitUntil('somebody has the lock', async () => (await asOwner("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted")).length > 0);
    const heir = sender(new FakePublisher());
    await leads(heir);
    stuck.publish = () => Promise.resolve();
    hang();
  });

  it('begins again after PostgreSQL was away, and did not end by it (F10)', async () => {
    const publisher = new FakePublisher();
    const leading = sender(publisher);
    await leads(leading);
    await postgres.kill();
    await waitUntil('it knows that it leads no more', () => !leading.leads, 20_000);
    const sent = publisher.sent.length;
    await postgres.start();
    await waitUntil('it sends again', () => publisher.sent.length > sent, 20_000);
  }, 60_000);
});

describe('two gateways as processes', () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

  function gateway(): ChildProcess & { leads?: boolean } {
    const child: ChildProcess & { leads?: boolean } = fork(new URL('../../dist/canaries/canary-sender.fake.js', import.meta.url), [postgres.url, kafka.brokers], { stdio: 'ignore', execArgv: [] });
    child.on('message', () => (child.leads = true));
    children.push(child);
    return child;
  }

  it('when the leader is killed the other goes on (F1)', async () => {
    const probe = await KafkaProbe.open({ brokers: [kafka.brokers], topics: canaryInput.options.map((input) => `stopline.${input}.v1`), from: 'beginning' });
    const first = gateway();
    await waitUntil('the first leads', () => first.leads, 30_000);
    const second = gateway();
    await probe.waitFor(({ topic, lane }) => topic === 'stopline.delivery-reports.v1' && lane === LANES - 1, 20_000);
    expect(second.leads).toBeUndefined();
    const pid = await waitUntil('it runs', () => first.pid);
    process.kill(pid, 'SIGKILL');
    await waitUntil('the second leads', () => second.leads, 30_000);
    const seen = probe.records().length;
    await waitUntil('it sends to every lane of each input', () => probe.records().length >= seen + 3 * LANES, 20_000);
    for (const { lane, raw } of probe.records()) expect((JSON.parse(String(raw.value)) as Canary).lane).toBe(lane);
    await probe.close();
  }, 120_000);
});
