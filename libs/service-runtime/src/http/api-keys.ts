import { hash, timingSafeEqual } from 'node:crypto';
import type { ApiKey, Directory, Tenant } from '@stopline/contracts';

/** Who asks: a key and the tenant that it belongs to. */
export interface CallerKey {
  readonly tenant: Tenant;
  readonly key: ApiKey;
}

/**
 * The API keys of an installation. Holds digests, not secrets, and compares them in constant time (S3); the bucket of a
 * digest's first two bytes tells nothing of the secret.
 */
export class ApiKeys {
  private readonly buckets: ReadonlyMap<number, readonly { digest: Buffer; caller: CallerKey }[]>;

  constructor(directory: Pick<Directory, 'keys'>) {
    const known = directory.keys.map((caller) => ({ digest: digestOf(caller.key.secret), caller }));
    this.buckets = Map.groupBy(known, ({ digest }) => digest.readUInt16BE());
  }

  /** The caller of `Authorization: Bearer <secret>`; undefined without such a header or with a secret of no key. */
  find(authorization: string | undefined): CallerKey | undefined {
    const secret = /^Bearer ([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1];
    if (secret === undefined) return undefined;
    const digest = digestOf(secret);
    return this.buckets.get(digest.readUInt16BE())?.find((known) => timingSafeEqual(known.digest, digest))?.caller;
  }
}

function digestOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
