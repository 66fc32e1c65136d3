import { createRequire } from 'node:module';
import {
  credentials,
  loadPackageDefinition,
  makeClientConstructor,
  Metadata,
  status,
  type Client,
  type ClientUnaryCall,
  type ClientDuplexStream,
  type ServiceClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadFileDescriptorSetFromBuffer, loadSync, type MessageTypeDefinition, type ServiceDefinition } from '@grpc/proto-loader';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { directoryOf, installation, laneOf, type EntryRecorded } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { Checker } from '@stopline/replica';
import { ApiKeys, CONFIG, createLogger, DIRECTORY, Health, Shutdown } from '@stopline/service-runtime';
import { waitUntil } from '@stopline/testing';
import { service as healthService } from 'grpc-health-check';
import { agedCopy } from './aged-copy.fake.js';
import { GrpcCheckController } from './grpc-check.controller.js';
import { definition } from './grpc-definition.client.js';
import { GrpcServer } from './grpc-server.worker.js';
import { KeyLimits } from './key-limits.worker.js';
import { ManyChecks } from './many-checks.worker.js';

const to = '+12025550123';
const stopped = '+12025550124';
const SENDER_KEY = 'Bearer demo-sender-key-0001';
const PLATFORM_KEY = 'Bearer demo-platform-key-0001';
const OPERATOR_KEY = 'Bearer demo-operator-key-0001';
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: [
          { id: 'demo-sender', role: 'sender', secret: 'demo-sender-key-0001' },
          { id: 'demo-platform', role: 'platform', secret: 'demo-platform-key-0001' },
          { id: 'demo-operator', role: 'operator', secret: 'demo-operator-key-0001' },
        ],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
      },
      {
        id: 'northwind',
        name: 'Northwind',
        keys: [{ id: 'sender', role: 'sender', secret: 'northwind-sender-key-0001' }],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
      },
    ],
  }),
);
const keyring = new SubjectKeyring(new Map(['demo', 'northwind'].map((tenant, at) => [tenant, [{ id: 'k1', key: Buffer.alloc(32, at + 1) }]])));
const OTHER_TENANTS_KEY = 'Bearer northwind-sender-key-0001';
const said = '2026-11-24T08:30:00.000Z';
const stop: EntryRecorded = {
  tenant: 'demo',
  subject: keyring.tokenise('demo', stopped),
  scope: { kind: 'tenant' },
  state: 'suppressed',
  said,
  since: said,
  version: 1,
  laneSeq: 1,
};

type Reply = Record<string, unknown>;

interface RpcStatus {
  code: number;
  details: { type_url: string; value: Buffer }[];
}

function read<T = Reply>(message: string, bytes: Buffer): T {
  return (definition[message] as MessageTypeDefinition<object, object>).deserialize(bytes) as T;
}

/** One unary call; rejects with the ServiceError. */
function call(client: Client, method: string, request: object, metadata = new Metadata()): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const unary = (client as unknown as Record<string, (...of: unknown[]) => void>)[method]!.bind(client);
    unary(request, metadata, (error: ServiceError | null, reply: Reply) => (error ? reject(error) : resolve(reply)));
  });
}

/** The files that the server's reflection gives for a symbol, as raw descriptors. */
async function reflected(address: string, symbol: string): Promise<Buffer[]> {
  const proto = createRequire(import.meta.url).resolve('@grpc/reflection/build/proto/grpc/reflection/v1/reflection.proto');
  const service = loadSync(proto)['grpc.reflection.v1.ServerReflection'] as ServiceDefinition;
  const client = new (makeClientConstructor(service, 'ServerReflection'))(address, credentials.createInsecure());
  const stream = (client as unknown as { serverReflectionInfo(): ClientDuplexStream<object, Reply> }).serverReflectionInfo();
  try {
    stream.end({ fileContainingSymbol: symbol });
    for await (const { fileDescriptorResponse } of stream as AsyncIterable<{ fileDescriptorResponse: { fileDescriptorProto: Buffer[] } }>) {
      return fileDescriptorResponse.fileDescriptorProto;
    }
    return [];
  } finally {
    client.close();
  }
}

describe('the check over gRPC', () => {
  const shared: { ageMs: number | undefined; ready: boolean; looks: number; look: () => void } = { ageMs: 5, ready: false, looks: 0, look: () => undefined };
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  let check: Client;
  let healthClient: Client;
  let address: string;

  beforeAll(async () => {
    const ageMs = (): number | undefined => {
      shared.looks += 1;
      shared.look();
      return shared.ageMs;
    };
    const copy = agedCopy(ageMs);
    copy.replica.table(laneOf(stopped)).record(stop);
    const checker = new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (answer) => answer() });
    health.addReadiness('replica', () => (shared.ready ? undefined : 'is catching up'));
    const module = await Test.createTestingModule({
      providers: [
        GrpcServer,
        GrpcCheckController,
        KeyLimits,
        ManyChecks,
        { provide: CONFIG, useValue: { CHECKS_PER_SECOND: 10 } },
        { provide: DIRECTORY, useValue: directory },
        { provide: Checker, useValue: checker },
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: Health, useValue: health },
        { provide: Shutdown, useValue: shutdown },
      ],
    }).compile();
    address = `127.0.0.1:${await module.get(GrpcServer).listen({ HOST: '127.0.0.1', GRPC_PORT: 0 })}`;
    const { stopline } = loadPackageDefinition(definition) as unknown as {
      stopline: { check: { v1: { SuppressionCheck: ServiceClientConstructor } } };
    };
    check = new stopline.check.v1.SuppressionCheck(address, credentials.createInsecure());
    healthClient = new (makeClientConstructor(healthService, 'Health'))(address, credentials.createInsecure());
  });
  afterAll(async () => {
    check.close();
    healthClient.close();
    await shutdown.run();
  });
  beforeEach(() => {
    shared.ageMs = 5;
    shared.look = () => undefined;
  });

  function ask(question: object, key: string | undefined = SENDER_KEY): Promise<Reply> {
    const metadata = new Metadata();
    if (key !== '') metadata.set('authorization', key);
    return call(check, 'Check', question, metadata);
  }

  test('ALLOW', async () => {
    await expect(ask({ to })).resolves.toEqual({ decision: 'DECISION_ALLOW', reason: 'REASON_NO_ENTRY', freshness: { ageMs: 5, boundMs: 3000 } });
  });

  test('BLOCK, with the entry that decided, from a copy of any age', async () => {
    shared.ageMs = 60_000;
    await expect(ask({ to: stopped, program: 'deals' })).resolves.toEqual({
      decision: 'DECISION_BLOCK',
      reason: 'REASON_SUPPRESSED',
      entry: { scope: { kind: 'SCOPE_KIND_TENANT' }, state: 'STATE_SUPPRESSED', since: said, version: 1 },
      freshness: { ageMs: 60_000, boundMs: 3000 },
    });
  });

  test('I7: UNKNOWN is the status UNAVAILABLE, the answer in its details', async () => {
    shared.ageMs = 3001;
    const error = (await ask({ to }).catch((refused: unknown) => refused)) as ServiceError;
    expect(error).toMatchObject({ code: status.UNAVAILABLE, details: 'UNKNOWN, reason STALE: do not send.' });
    const [sent] = error.metadata.get('grpc-status-details-bin');
    const { code, details } = read<RpcStatus>('google.rpc.Status', sent as Buffer);
    expect(code).toBe(status.UNAVAILABLE);
    expect(details.map(({ type_url: url }) => url)).toEqual(['type.googleapis.com/stopline.check.v1.CheckResponse']);
    expect(read('stopline.check.v1.CheckResponse', details[0]!.value)).toEqual({
      decision: 'DECISION_UNKNOWN',
      reason: 'REASON_STALE',
      freshness: { ageMs: 3001, boundMs: 3000 },
    });
  });

  test.each<[string, object, string | undefined, status]>([
    ['S11: no key', { to }, '', status.UNAUTHENTICATED],
    ['S11: an unknown key', { to }, 'Bearer demo-sender-key-0002', status.UNAUTHENTICATED],
    ["S13: an operator's key", { to }, OPERATOR_KEY, status.PERMISSION_DENIED],
    ["S12: another tenant's name", { to, tenant: 'northwind' }, undefined, status.NOT_FOUND],
    ['no number', {}, undefined, status.INVALID_ARGUMENT],
    ['a number that is none', { to: 'nobody' }, undefined, status.INVALID_ARGUMENT],
  ])('%s is refused', async (_, question, key, code) => {
    await expect(ask(question, key)).rejects.toMatchObject({ code });
  });

  test('I16: a refusal does not repeat what was asked', async () => {
    await expect(ask({ to: 'secret-words' })).rejects.toMatchObject({ details: expect.not.stringContaining('secret-words') });
  });

  test('health says what readiness says', async () => {
    const serving = async (): Promise<unknown> => (await call(healthClient, 'check', { service: 'stopline.check.v1.SuppressionCheck' }))['status'];
    await expect(serving()).resolves.toBe('NOT_SERVING');
    shared.ready = true;
    await waitUntil('the server serves', async () => (await serving()) === 'SERVING');
  });

  test('a client that has no proto asks by what reflection tells it', async () => {
    const files = await reflected(address, 'stopline.check.v1.SuppressionCheck');
    const foreign = loadFileDescriptorSetFromBuffer(descriptorSet(files), { enums: String, longs: Number });
    const client = new (makeClientConstructor(foreign['stopline.check.v1.SuppressionCheck'] as ServiceDefinition, 'SuppressionCheck'))(address, credentials.createInsecure());
    const metadata = new Metadata();
    metadata.set('authorization', SENDER_KEY);
    try {
      await expect(call(client, 'checkMany', { to: [stopped] }, metadata)).resolves.toMatchObject({ answers: [{ reason: 'REASON_SUPPRESSED' }] });
    } finally {
      client.close();
    }
  });

  describe('many at once', () => {
    const askMany = (question: object, key = SENDER_KEY): Promise<Reply> => {
      const metadata = new Metadata();
      metadata.set('authorization', key);
      return call(check, 'CheckMany', question, metadata);
    };
    const packed = (...numbers: string[]): object => ({ numbers: numbers.map((number) => Number(number.slice(1))) });

    test('I7: text is answered each with its entry; UNKNOWN is of one number', async () => {
      shared.ageMs = 3001;
      const { answers, freshness } = await askMany({ to: [to, stopped] });
      expect(answers).toMatchObject([
        { decision: 'DECISION_UNKNOWN', reason: 'REASON_STALE' },
        { decision: 'DECISION_BLOCK', entry: { state: 'STATE_SUPPRESSED', version: 1 }, freshness: { ageMs: 3001 } },
      ]);
      expect(freshness).toEqual({ ageMs: 3001, boundMs: 3000 });
    });

    test.each<[string, number | undefined, number[]]>([
      ['fresh', 5, [4, 1]],
      ['I7: stale', 3001, [7, 1]],
      ['I7, F6: never complete', undefined, [7, 1]],
    ])('the packed form is one byte for each: %s', async (...given) => {
      const [, ageMs, reasons] = given;
      shared.ageMs = ageMs;
      const answer = await askMany(packed(to, stopped));
      expect([...(answer['reasons'] as Buffer)]).toEqual(reasons);
      expect(answer['freshness']).toEqual({ ageMs: ageMs ?? Number.MAX_SAFE_INTEGER, boundMs: 3000 });
    });

    test('an unknown program is CONFIG for each', async () => {
      expect([...((await askMany({ ...packed(to, stopped), program: 'none' }))['reasons'] as Buffer)]).toEqual([9, 9]);
    });

    test("I17: another tenant's key gets the answers of its own tenant", async () => {
      expect([...((await askMany(packed(stopped), OTHER_TENANTS_KEY))['reasons'] as Buffer)]).toEqual([4]);
    });

    test.each<[string, object, string | undefined, status]>([
      ['S11: an unknown key', { to: [to] }, 'Bearer demo-sender-key-0002', status.UNAUTHENTICATED],
      ["S13: an operator's key", { to: [to] }, OPERATOR_KEY, status.PERMISSION_DENIED],
      ["S12: another tenant's name", { to: [to], tenant: 'northwind' }, undefined, status.NOT_FOUND],
      ['no number', {}, undefined, status.INVALID_ARGUMENT],
      ['both forms', { to: [to], ...packed(to) }, undefined, status.INVALID_ARGUMENT],
      ['text that is no number', { to: ['nobody'] }, undefined, status.INVALID_ARGUMENT],
      ['an integer that is no number', { numbers: [123] }, undefined, status.INVALID_ARGUMENT],
      ['an integer of 16 digits', { numbers: [1_202_555_012_345_678] }, undefined, status.INVALID_ARGUMENT],
      ['10,001 numbers', { numbers: Array.from({ length: 10_001 }, () => 12_025_550_123) }, undefined, status.INVALID_ARGUMENT],
      ['a message that is too large', { to: [to], sender: 'x'.repeat(300_000) }, undefined, status.RESOURCE_EXHAUSTED],
    ])('%s is refused', async (_, question, key, code) => {
      await expect(askMany(question, key)).rejects.toMatchObject({ code });
    });

    test('S35: 10,000 as text fit into a call; a key that asks for more is told when to ask again', async () => {
      const all = { to: Array.from({ length: 10_000 }, () => stopped) };
      expect((await askMany(all, PLATFORM_KEY))['answers']).toHaveLength(10_000);
      const error = (await askMany(all, PLATFORM_KEY).catch((refused: unknown) => refused)) as ServiceError;
      expect(error).toMatchObject({ code: status.RESOURCE_EXHAUSTED, details: expect.stringContaining('10 numbers a second') });
      const { details } = read<RpcStatus>('google.rpc.Status', error.metadata.get('grpc-status-details-bin')[0] as Buffer);
      expect(details[0]?.type_url).toBe('type.googleapis.com/google.rpc.RetryInfo');
      expect(read<{ retryDelay: { seconds: number } }>('google.rpc.RetryInfo', details[0]!.value).retryDelay.seconds).toBeGreaterThan(0);
    });
  });

  describe('a call that nobody waits for', () => {
    test('whose deadline is over is not begun', async () => {
      const before = shared.looks;
      const calling = call(check, 'Check', { to }, authorised({ 'grpc-timeout': '0m' }));
      await expect(calling).rejects.toMatchObject({ code: status.DEADLINE_EXCEEDED });
      expect(shared.looks).toBe(before);
    });

    test('that is cancelled stops in the middle of its batch', async () => {
      const before = shared.looks;
      // One lane, so that each slice of a thousand looks once at the age of the copy.
      const numbers = Array.from({ length: 9_000 }, () => 12_025_550_123);
      const unary = (check as unknown as Record<string, (...of: unknown[]) => ClientUnaryCall>)['CheckMany']!.bind(check);
      const code = await new Promise((resolve) => {
        const running = unary({ numbers }, authorised(), (error: ServiceError) => resolve(error.code));
        shared.look = () => running.cancel();
      });
      expect(code).toBe(status.CANCELLED);
      // Nine calls, one after the other: a batch that went on would be at its end by then.
      const asked = 9;
      for (let n = 0; n < asked; n += 1) await ask({ to });
      expect(shared.looks - before - asked).toBeLessThan(9);
    });
  });
});

/** Files as a FileDescriptorSet: each is its field 1. */
function descriptorSet(files: readonly Buffer[]): Buffer {
  return Buffer.concat(files.flatMap((file) => [Buffer.from([0x0a, (file.length & 0x7f) | 0x80, file.length >> 7]), file]));
}

function authorised(more: Record<string, string> = {}): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries({ authorization: SENDER_KEY, ...more })) metadata.set(name, value);
  return metadata;
}
