import { loadPackageDefinition, Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { checkProtoFolder, directoryOf, installation, laneOf, protoValue, type CheckAnswer, type CheckQuestion } from '@stopline/contracts';
import { fictionalNumber, SubjectKeyring } from '@stopline/phone-number';
import { AppliedNumbers, Checker, CompactTable, LocalCopy, Replica } from '@stopline/replica';
import { fastify } from 'fastify';

/**
 * The floor that the check is measured beside: the same look-up behind a bare Fastify route and a bare grpc-js method, without keys, schemas,
 * limits, headers, metrics and logs. As many people have said stop as its first argument says, of those who are asked about one in the second.
 */
const TENANT = 'demo';
const SLICE = 10_000;
const [people, each] = process.argv.slice(2).map(Number) as [number, number];
const checker = filled();

const web = fastify();
web.post('/v1/check', (request) => checker.check(TENANT, request.body as CheckQuestion));
web.get('/metrics', () => {
  const { user, system } = process.cpuUsage();
  return `process_cpu_time_total{} ${(user + system) / 1e6}\n`;
});
const url = await web.listen({ host: '127.0.0.1', port: 0 });

const grpc = new Server();
const loaded = loadPackageDefinition(loadSync('stopline/check/v1/check.proto', { includeDirs: [checkProtoFolder], longs: Number, enums: String }));
const { service } = (loaded as unknown as { stopline: { check: { v1: { SuppressionCheck: ServiceClientConstructor } } } }).stopline.check.v1.SuppressionCheck;
grpc.addService(service, {
  Check: ({ request }: ServerUnaryCall<CheckQuestion, object>, callback: sendUnaryData<object>) =>
    void checker.check(TENANT, request).then((answer) => callback(null, messageOf(answer)), callback),
  CheckMany: ({ request }: ServerUnaryCall<{ numbers: number[] }, object>, callback: sendUnaryData<object>) =>
    callback(null, { reasons: checker.checkMany(TENANT, {}, Float64Array.from(request.numbers)).reasons }),
});
const port = await new Promise<number>((resolve, reject) => {
  grpc.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
});
console.log(JSON.stringify({ url, grpc: `127.0.0.1:${port}`, inProcess: inProcess() }));

function messageOf({ decision, reason, entry, freshness }: CheckAnswer): object {
  const scope = entry && { ...entry.scope, kind: protoValue('ScopeKind', entry.scope.kind) };
  return {
    decision: protoValue('Decision', decision),
    reason: protoValue('Reason', reason),
    ...(entry && { entry: { ...entry, scope, state: protoValue('State', entry.state) } }),
    freshness,
  };
}

function filled(): Checker {
  const programs = [{ id: 'deals', brand: 'Deals', category: 'marketing', helpContact: 'help@deals.example' }];
  const directory = directoryOf(installation.parse({ tenants: [{ id: TENANT, name: 'Demo', categories: [{ id: 'marketing' }], programs }] }));
  const keyring = new SubjectKeyring(new Map([[TENANT, [{ id: 'k1', key: Buffer.alloc(32, 1) }]]]));
  const replica = new Replica(() => new CompactTable(1));
  const said = '2026-11-24T08:30:00.000Z';
  for (let person = 0; person < people; person += 1) {
    const number = fictionalNumber(person * each);
    const entry = { tenant: TENANT, subject: keyring.tokenise(TENANT, number), scope: { kind: 'tenant' }, state: 'suppressed' } as const;
    replica.table(laneOf(number)).record({ ...entry, said, since: said, version: 1, laneSeq: person + 1 });
  }
  const copy = new LocalCopy(replica, new AppliedNumbers(), { ageMs: () => 5, watermarkMs: () => undefined, caughtUp: () => true });
  return new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (check) => check() });
}

/** Numbers a second without any wire. */
function inProcess(): number {
  const numbers = Float64Array.from({ length: SLICE }, (_, at) => Number(fictionalNumber(at).slice(1)));
  const rates = Array.from({ length: 20 }, () => {
    const begun = performance.now();
    checker.checkMany(TENANT, {}, numbers);
    return (SLICE * 1000) / (performance.now() - begun);
  });
  return Math.max(...rates);
}
