import { credentials, loadPackageDefinition, Metadata, status, type Client, type ServiceClientConstructor, type ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { checkProtoFolder } from '@stopline/contracts';
import { fictionalNumber } from '@stopline/phone-number';
import { Connection } from './connection.client.js';

const KEY = 'Bearer demo-sender-key-0001';
const QUESTIONS = 5_000;

/** Asks checks, as many at a time as it has slots. */
export interface Asker {
  readonly slots: number;
  /** Asks once; rejects on what is no answer. */
  ask(): Promise<void>;
  close(): void;
}

/** Asks over HTTP, by requests that were made before, each slot on a connection of its own. */
export class HttpAsker implements Asker {
  private readonly requests: readonly Buffer[];
  private readonly free: Connection[];
  private next = 0;

  constructor(
    url: string,
    readonly slots: number,
  ) {
    this.free = Array.from({ length: slots }, () => new Connection(url));
    this.requests = Array.from({ length: QUESTIONS }, (_, n) => {
      const body = JSON.stringify({ to: fictionalNumber(n) });
      const head = `host: ${new URL(url).host}\r\nauthorization: ${KEY}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
      return Buffer.from(`POST /v1/check HTTP/1.1\r\n${head}\r\n\r\n${body}`);
    });
  }

  async ask(): Promise<void> {
    const connection = this.free.pop();
    if (!connection) throw new Error('more questions than slots');
    const status = await connection.send(this.requests[(this.next += 1) % QUESTIONS] as Buffer);
    this.free.push(connection);
    // UNKNOWN is an answer too: a machine that is busy enough makes copies stale.
    if (status !== 200 && status !== 503) throw new Error(`the check answered ${status}`);
  }

  close(): void {
    for (const connection of this.free) connection.close();
  }
}

type Unary = (request: object, metadata: Metadata, callback: (error: ServiceError | null) => void) => void;

/** Asks over gRPC on one connection: one number a call, or a packed batch of so many. */
export class GrpcAsker implements Asker {
  private readonly client: Client & Readonly<Record<'check' | 'checkMany', Unary>>;
  private readonly requests: readonly object[];
  private readonly metadata = new Metadata();
  private next = 0;

  constructor(
    address: string,
    readonly slots: number,
    private readonly batch?: number,
  ) {
    const loaded = loadPackageDefinition(loadSync('stopline/check/v1/check.proto', { includeDirs: [checkProtoFolder], longs: Number, enums: String }));
    const { SuppressionCheck } = (loaded as unknown as { stopline: { check: { v1: { SuppressionCheck: ServiceClientConstructor } } } }).stopline.check.v1;
    this.client = new SuppressionCheck(address, credentials.createInsecure()) as unknown as typeof this.client;
    this.metadata.set('authorization', KEY);
    this.requests = batch === undefined ? Array.from({ length: QUESTIONS }, (_, n) => ({ to: fictionalNumber(n) })) : [{ numbers: Array.from({ length: batch }, (_, n) => Number(fictionalNumber(n).slice(1))) }];
  }

  ask(): Promise<void> {
    const request = this.requests[(this.next += 1) % this.requests.length] as object;
    const method = this.batch === undefined ? 'check' : 'checkMany';
    return new Promise((resolve, reject) => this.client[method](request, this.metadata, (error) => (error && error.code !== status.UNAVAILABLE ? reject(error) : resolve())));
  }

  close(): void {
    this.client.close();
  }
}
