import { directoryOfEmbedding, type Embedding } from '@stopline/contracts';
import type { HandedKeys } from '@stopline/key-store';
import { SubjectKeyring } from '@stopline/phone-number';
import { Checker, localTime, passedMs, type DatabaseClock, type LocalCopy, type LocalTime, type RegistryClock } from '@stopline/replica';
import type { Registry } from './registry.client.js';

/** What keeps a copy from being fresh, for the log of who embeds it. It holds no number and no secret. */
export interface Problem {
  readonly code: 'kafka_unreachable' | 'reading_ended' | 'registry_unreachable' | 'keys_differ';
  readonly message: string;
}

/** What a configuration is fetched with, and what it makes an answer from. */
export interface TenantConfigurationOptions {
  readonly registry: Registry;
  readonly copy: LocalCopy;
  readonly registryClock: RegistryClock;
  readonly clock: DatabaseClock;
  readonly patience: () => AbortSignal;
  readonly loadKeys: () => Promise<HandedKeys>;
  readonly onProblem: (problem: Problem) => void;
}

const EVERY_MS = 5_000;
const AGAIN_MS = 500;
/** An older configuration allows nothing: a program may be retired since, or need consent. */
const CURRENT_MS = 60_000;

/** A tenant's part of the configuration and its subject keys, fetched again every few seconds. The keys must be those of the installation: with others nobody would be found. */
export class TenantConfiguration {
  readonly tenant: string;
  /** Answers by what was fetched last; undefined until something was. */
  checker: Checker | undefined;
  private keys: SubjectKeyring;
  private keyIds: ReadonlySet<string>;
  private fetchedAt: LocalTime | undefined;
  private timer: NodeJS.Timeout | undefined;
  private known: () => void = () => undefined;
  private closed = false;

  constructor(
    private readonly options: TenantConfigurationOptions,
    handed: HandedKeys,
  ) {
    this.tenant = handed.tenant;
    [this.keys, this.keyIds] = loaded(handed);
  }

  /** Resolves when the configuration is known, or this is closed. */
  async start(): Promise<void> {
    const known = new Promise<void>((resolve) => (this.known = resolve));
    void this.refresh();
    await known;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.known();
  }

  knowsKey(keyId: string): boolean {
    return this.keyIds.has(keyId);
  }

  /** Whether what was fetched last may still allow something. */
  isCurrent(): boolean {
    return this.fetchedAt !== undefined && passedMs(this.fetchedAt, localTime()) <= CURRENT_MS;
  }

  private async refresh(): Promise<void> {
    const done = await this.fetch();
    if (this.closed) return;
    this.timer = setTimeout(() => void this.refresh(), done ? EVERY_MS : AGAIN_MS);
    this.timer.unref();
  }

  private async fetch(): Promise<boolean> {
    const { registry, registryClock, clock, onProblem } = this.options;
    const at = localTime();
    try {
      clock.learn([await registryClock.ask()]);
      return await this.learn(await registry.embedding(), at);
    } catch (error) {
      onProblem({ code: 'registry_unreachable', message: `the registry gives no configuration, trying again: ${error instanceof Error ? error.message : String(error)}` });
      return false;
    }
  }

  private async learn(embedding: Embedding, at: LocalTime): Promise<boolean> {
    if (!this.fits(embedding)) await this.reloadKeys();
    if (!this.fits(embedding)) {
      this.checker = undefined;
      this.options.onProblem({ code: 'keys_differ', message: `the subject keys of ${this.tenant} are not those of the installation: the file must be handed over anew; nothing is answered` });
      return false;
    }
    const { copy, patience } = this.options;
    this.checker = new Checker({ directory: directoryOfEmbedding(embedding), keyring: this.keys, copy, patience, measured: (check) => check() });
    this.fetchedAt = at;
    this.known();
    return true;
  }

  /** Every key that the installation makes or finds tokens with is here, and is the same. */
  private fits({ tenant, subjectKeys }: Embedding): boolean {
    const here = new Map(this.keys.checkValues().map(({ keyId, checkValue }) => [keyId, checkValue]));
    return tenant === this.tenant && subjectKeys.length > 0 && subjectKeys.every(({ keyId, checkValue }) => here.get(keyId) === checkValue);
  }

  /** The file may have been handed over anew since: a re-key needs no restart. */
  private async reloadKeys(): Promise<void> {
    const handed = await this.options.loadKeys();
    if (handed.tenant === this.tenant) [this.keys, this.keyIds] = loaded(handed);
  }
}

function loaded({ tenant, keys }: HandedKeys): [SubjectKeyring, ReadonlySet<string>] {
  return [new SubjectKeyring(new Map([[tenant, keys]])), new Set(keys.map(({ id }) => id))];
}
