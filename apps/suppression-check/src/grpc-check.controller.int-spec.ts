import { createRequire } from 'node:module';
import {
  credentials,
  loadPackageDefinition,
  makeClientConstructor,
  Metadata,
  status,
  type Client,
  type ClientDuplexStream,
  type ServiceClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { loadSync, type MessageTypeDefinition, type ServiceDefinition } from '@grpc/proto-loader';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { directoryOf, installation, laneOf, type EntryRecorded } from '@stopline/contracts';
import { freePort } from '@stopline/local-stack';
import { SubjectKeyring } from '@stopline/phone-number';
import { Checker } from '@stopline/replica';
import { ApiKeys, createLogger, Health, Shutdown } from '@stopline/service-runtime';
import { waitUntil } from '@stopline/testing';
import { service as healthService } from 'grpc-health-check';
import { agedCopy } from './aged-copy.fake.js';
import { GrpcCheckController } from './grpc-check.controller.js';
import { definition } from './grpc-definition.client.js';
import { GrpcHealth, grpcTransport } from './grpc-server.worker.js';

const to = '+12025550123';
const stopped = '+12025550124';
const SENDER_KEY = 'Bearer demo-sender-key-0001';
const OPERATOR_KEY = 'Bearer demo-operator-key-0001';
const directory = directoryOf(
  installation.parse({
    tenants: [
      {
        id: 'demo',
        name: 'Demo',
        keys: [
          { id: 'demo-sender', role: 'sender', secret: 'demo-sender-key-0001' },
          { id: 'demo-operator', role: 'operator', secret: 'demo-operator-key-0001' },
        ],
        categories: [{ id: 'marketing' }],
        programs: [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }],
      },
    ],
  }),
);
const keyring = new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: Buffer.alloc(32, 1) }]]]));
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
async function reflected(address: string, symbol: string): Promise<string[]> {
  const proto = createRequire(import.meta.url).resolve('@grpc/reflection/build/proto/grpc/reflection/v1/reflection.proto');
  const service = loadSync(proto)['grpc.reflection.v1.ServerReflection'] as ServiceDefinition;
  const client = new (makeClientConstructor(service, 'ServerReflection'))(address, credentials.createInsecure());
  const stream = (client as unknown as { serverReflectionInfo(): ClientDuplexStream<object, Reply> }).serverReflectionInfo();
  try {
    stream.end({ fileContainingSymbol: symbol });
    for await (const { fileDescriptorResponse } of stream as AsyncIterable<{ fileDescriptorResponse: { fileDescriptorProto: Buffer[] } }>) {
      return fileDescriptorResponse.fileDescriptorProto.map((file) => file.toString('latin1'));
    }
    return [];
  } finally {
    client.close();
  }
}

describe('the check over gRPC', () => {
  const shared = { ageMs: 5, ready: false };
  const health = new Health();
  const shutdown = new Shutdown(createLogger({ service: 'spec', level: 'fatal' }), () => health.drain());
  let check: Client;
  let healthClient: Client;
  let address: string;

  beforeAll(async () => {
    const copy = agedCopy(() => shared.ageMs);
    copy.replica.table(laneOf(stopped)).record(stop);
    const checker = new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (answer) => answer() });
    health.addReadiness('replica', () => (shared.ready ? undefined : 'is catching up'));
    const module = await Test.createTestingModule({
      controllers: [GrpcCheckController],
      providers: [
        GrpcHealth,
        { provide: Checker, useValue: checker },
        { provide: ApiKeys, useValue: new ApiKeys(directory) },
        { provide: Health, useValue: health },
        { provide: Shutdown, useValue: shutdown },
      ],
    }).compile();
    const port = await freePort();
    address = `127.0.0.1:${port}`;
    const server = module.createNestMicroservice(grpcTransport({ HOST: '127.0.0.1', GRPC_PORT: port }));
    await server.listen();
    shutdown.on('http', 'server', () => server.close());
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

  test('a client without the proto reads it by reflection', async () => {
    const files = await reflected(address, 'stopline.check.v1.SuppressionCheck');
    expect(files.some((file) => file.includes('CheckRequest'))).toBe(true);
  });
});
