import { createServer, type Server, type Socket } from 'node:net';
import { propagation } from '@opentelemetry/api';
import { afterEach, describe, expect, test } from '@jest/globals';
import { waitUntil } from '@stopline/testing';
import type { MayText } from '../may-text.js';
import { mayTextContract } from '../may-text.contract.js';
import { CallerMistake } from '../question.js';
import { FakeCheckServer, type Behaviour } from './check-server.fake.js';
import { grpcMayText, type GrpcOptions } from './grpc-may-text.client.js';

const [to, blocked, unknown] = ['+12025550123', '+12025550124', '+12025550125'] as const;
const KEY = 'demo-sender-key-0001';

mayTextContract('over gRPC', async () => {
  const behaviours: Record<string, Behaviour> = { [to]: 'ALLOW', [blocked]: 'BLOCK', [unknown]: 'STALE' };
  const server = await FakeCheckServer.start((number) => behaviours[number] ?? 'error');
  const client = grpcMayText({ addresses: [server.address], key: KEY, tls: false, deadlineMs: 5_000 });
  return { client, allowed: to, blocked, unknown, end: () => Promise.resolve(server.die()) };
});

describe('the check over gRPC', () => {
  const servers: FakeCheckServer[] = [];
  const ends: (() => void)[] = [];
  let client: MayText;
  afterEach(async () => {
    await client.close();
    for (const server of servers.splice(0)) server.die();
    for (const end of ends.splice(0)) end();
  });

  /** A client of replicas that behave so. Its circuits stay closed unless a test says otherwise. */
  async function clientOf(behaviours: readonly Behaviour[], options: Partial<GrpcOptions> = {}): Promise<MayText> {
    for (const behaviour of behaviours) servers.push(await FakeCheckServer.start(behaviour));
    client = grpcMayText({ addresses: servers.map(({ address }) => address), key: KEY, tls: false, deadlineMs: 5_000, circuitFailures: 1_000, ...options });
    return client;
  }

  /** As often as there are replicas, so that each is asked first once. */
  const fromEach = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (let turn = 0; turn < servers.length; turn += 1) {
      const { decision, reason } = await client.mayText({ to });
      seen.push(`${decision} ${reason}`);
    }
    return seen;
  };

  test.each<[Behaviour, string]>([
    ['error', 'NOT_UNDERSTOOD'],
    ['garbage', 'NOT_UNDERSTOOD'],
    ['newer', 'NOT_UNDERSTOOD'],
    ['allow in an error', 'NOT_UNDERSTOOD'],
    ['overloaded', 'OVERLOADED'],
    ['refused', 'REFUSED'],
    ['STALE', 'STALE'],
    ['CONFIG', 'CONFIG'],
  ])('I7: a replica alone that answers with %s is UNKNOWN, reason %s', async (behaviour, reason) => {
    await clientOf([behaviour]);
    expect(await client.mayText({ to })).toMatchObject({ decision: 'UNKNOWN', reason });
  });

  test('F14, I7: a replica that stalls is UNKNOWN, reason DEADLINE', async () => {
    await clientOf(['stalled'], { deadlineMs: 100 });
    expect(await client.mayText({ to })).toMatchObject({ decision: 'UNKNOWN', reason: 'DEADLINE' });
  });

  test.each<[Behaviour]>([['error'], ['garbage'], ['overloaded'], ['stalled'], ['STALE'], ['CONFIG'], ['allow in an error']])(
    'what a replica with %s leaves open another one decides, whichever is asked first',
    async (behaviour) => {
      await clientOf([behaviour, 'ALLOW'], { deadlineMs: 1_000 });
      expect(await fromEach()).toEqual(['ALLOW NO_ENTRY', 'ALLOW NO_ENTRY']);
    },
  );

  test('a BLOCK of a stale replica’s neighbour wins', async () => {
    await clientOf(['STALE', 'BLOCK']);
    expect(await fromEach()).toEqual(['BLOCK SUPPRESSED', 'BLOCK SUPPRESSED']);
  });

  test('I7: a newer replica that blocks for a reason unknown here is not overruled by an older one', async () => {
    await clientOf(['newer', 'newer', 'ALLOW']);
    expect((await fromEach()).filter((seen) => seen === 'UNKNOWN NOT_UNDERSTOOD')).toHaveLength(2);
  });

  test('what a replica said of its copy tells more than that another one failed', async () => {
    await clientOf(['STALE', 'error']);
    expect(await fromEach()).toEqual(['UNKNOWN STALE', 'UNKNOWN STALE']);
  });

  test('F14: a connection that is taken and never answered costs one share of the time, and another replica decides', async () => {
    const sockets: Socket[] = [];
    const blackhole: Server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => blackhole.listen(0, '127.0.0.1', resolve));
    ends.push(() => {
      for (const socket of sockets) socket.destroy();
      blackhole.close();
    });
    const { port } = blackhole.address() as { port: number };
    servers.push(await FakeCheckServer.start('ALLOW'));
    client = grpcMayText({ addresses: [`127.0.0.1:${port}`, servers[0]?.address ?? ''], key: KEY, tls: false, deadlineMs: 1_000 });
    const verdicts = [await client.mayText({ to }), await client.mayText({ to })];
    expect(verdicts.map(({ decision }) => decision)).toEqual(['ALLOW', 'ALLOW']);
    expect(sockets).not.toEqual([]);
  });

  test('F6: a replica that dies is UNKNOWN, and is asked again once it is back', async () => {
    await clientOf(['ALLOW']);
    expect(await client.mayText({ to })).toMatchObject({ decision: 'ALLOW' });
    servers[0]?.die();
    expect(await client.mayText({ to })).toMatchObject({ decision: 'UNKNOWN', reason: 'UNREACHABLE' });
    await servers[0]?.comeBack();
    await waitUntil('it is asked again', async () => (await client.mayText({ to })).decision === 'ALLOW');
  });

  test('a circuit opens after failures in a row: the replica is left alone, tried by one question after its rest, and closed again', async () => {
    await clientOf(['error'], { circuitFailures: 3, circuitRestMs: 300 });
    const [server] = servers;
    await waitUntil('the circuit is open', async () => (await client.mayText({ to })).decision === 'UNKNOWN' && server!.asked.length === 3);
    expect(await client.mayText({ to })).toMatchObject({ decision: 'UNKNOWN', reason: 'UNREACHABLE' });
    server!.behaviour = 'ALLOW';
    await waitUntil('it is tried', async () => (await client.mayText({ to })).decision === 'ALLOW');
    expect(server!.asked).toHaveLength(4);
    expect(await client.mayText({ to })).toMatchObject({ decision: 'ALLOW' });
  });

  test('an open circuit takes nothing of the time of the others', async () => {
    await clientOf(['error', 'ALLOW'], { circuitFailures: 1, circuitRestMs: 60_000 });
    await fromEach();
    const before = servers[0]?.asked.length;
    expect(await fromEach()).toEqual(['ALLOW NO_ENTRY', 'ALLOW NO_ENTRY']);
    expect(servers[0]?.asked).toHaveLength(before ?? 0);
  });

  test('S35: more questions than it may have under way are OVERLOADED at once', async () => {
    await clientOf(['stalled'], { mostAtOnce: 2, deadlineMs: 300 });
    const verdicts = await Promise.all([1, 2, 3].map(() => client.mayText({ to })));
    expect(verdicts.map((verdict) => verdict.decision === 'UNKNOWN' && verdict.reason)).toEqual(['DEADLINE', 'DEADLINE', 'OVERLOADED']);
  });

  test('many are asked about in one call, and another replica about those alone that the first leaves open', async () => {
    await clientOf(['ALLOW', 'ALLOW']);
    for (const server of servers) server.behaviour = (number) => (number === blocked ? 'BLOCK' : number === unknown && server === servers[1] ? 'STALE' : 'ALLOW');
    for (let turn = 0; turn < 2; turn += 1) {
      const verdicts = await client.mayTextMany({ program: 'deals' }, [to, unknown, blocked]);
      expect(verdicts.map(({ decision }) => decision)).toEqual(['ALLOW', 'ALLOW', 'BLOCK']);
    }
    // Of one number that is left the other one is asked as of any single one.
    expect(servers.map(({ batches }) => batches)).toEqual([[[to, unknown, blocked]], [[to, unknown, blocked]]]);
    expect(servers[0]?.asked.map(({ question }) => question)).toEqual([{ program: 'deals', to: unknown }]);
  });

  test.each<[string, (server: FakeCheckServer) => void, string]>([
    ['that fails', (server) => void (server.behaviour = 'error'), 'NOT_UNDERSTOOD'],
    ['that is no message', (server) => void (server.behaviour = 'garbage'), 'NOT_UNDERSTOOD'],
    ['with an answer too few', (server) => void (server.leavesOut = 1), 'NOT_UNDERSTOOD'],
    ['that comes too late', (server) => void (server.behaviour = 'stalled'), 'DEADLINE'],
  ])('I7: a batch %s is UNKNOWN for each of its numbers', async (_, happens, reason) => {
    await clientOf(['ALLOW'], { deadlineMs: 400 });
    happens(servers[0]!);
    expect(await client.mayTextMany({}, [to, blocked])).toMatchObject([{ decision: 'UNKNOWN', reason }, { decision: 'UNKNOWN', reason }]);
  });

  test('a long list is asked about a thousand at a time, in its order', async () => {
    await clientOf(['ALLOW']);
    servers[0]!.behaviour = (number) => (Number(number) % 2 === 0 ? 'BLOCK' : 'ALLOW');
    const numbers = Array.from({ length: 2_500 }, (_, n) => `+1202555${String(n).padStart(4, '0')}`);
    const verdicts = await client.mayTextMany({}, numbers);
    expect(verdicts.map(({ decision }) => decision)).toEqual(numbers.map((number) => (Number(number) % 2 === 0 ? 'BLOCK' : 'ALLOW')));
    expect(servers[0]!.batches.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  });

  test('the question travels whole, with the key and the trace', async () => {
    propagation.setGlobalPropagator({
      inject: (_, carrier, { set }) => set(carrier, 'traceparent', 'of-the-caller'),
      extract: (context) => context,
      fields: () => ['traceparent'],
    });
    ends.push(() => propagation.disable());
    await clientOf(['ALLOW']);
    const question = { to, sender: '+12025550100', program: 'deals', category: 'marketing', minToken: '3:17' };
    await client.mayText(question);
    expect(servers[0]?.asked).toEqual([{ question, metadata: expect.objectContaining({ authorization: `Bearer ${KEY}`, traceparent: 'of-the-caller' }) }]);
  });

  test('TLS that the other side does not speak is no answer, and the key does not leave', async () => {
    await clientOf(['ALLOW'], { tls: true, deadlineMs: 500 });
    expect((await client.mayText({ to })).decision).toBe('UNKNOWN');
    expect(servers[0]?.asked).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['no address', { addresses: [] }, /addresses/],
    ['no key', { key: '' }, /key/],
    ['no word on TLS', { tls: undefined }, /tls/],
    ['an unknown option', { retries: 3 }, /retries is not known/],
  ])('%s is a mistake of the caller', async (_, wrong, message) => {
    await clientOf(['ALLOW']);
    const make = (): MayText => grpcMayText({ addresses: ['127.0.0.1:1'], key: KEY, tls: false, ...wrong } as GrpcOptions);
    expect(make).toThrow(CallerMistake);
    expect(make).toThrow(message);
  });
});
