import { randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { laneOf, type CheckAnswer } from '@stopline/contracts';
import { loadHandedKeys, type HandedKeys } from '@stopline/key-store';
import { LaneFollower } from '@stopline/messaging/follower';
import { parseSubscriber } from '@stopline/phone-number';
import { AppliedNumbers, CompactTable, DatabaseClock, LocalCopy, localTime, RegistryClock, Replica } from '@stopline/replica';
import { z } from 'zod';
import type { MayText } from '../may-text.js';
import { askedIn, askedInMany, checked, type Question, type SendOfMany } from '../question.js';
import { unknownFor, type AllowReason, type BlockReason, type UnknownReason, type Verdict } from '../verdict.js';
import { Registry } from './registry.client.js';
import { TenantConfiguration, type Problem } from './tenant-configuration.client.js';
import { TenantFeed, wantsKey } from './tenant-feed.js';

const embeddedOptions = z.strictObject({
  brokers: z.array(z.string().min(1)).min(1),
  registryUrl: z.url(),
  key: z.string().min(1),
  subjectKeys: z.string().min(1),
  onProblem: z.custom<(problem: Problem) => void>((value) => typeof value === 'function', 'must be a function').exactOptional(),
});

/** What the copy is built from, and as whom. */
export interface EmbeddedOptions {
  /** Kafka, `host:port` of each broker. The process reads `suppression-state` and writes nothing. */
  readonly brokers: readonly string[];
  /** The registry: its clock, and the tenant's configuration. */
  readonly registryUrl: string;
  /** Secret of an API key of role sender. */
  readonly key: string;
  /** Path of the file with the tenant's subject keys, as the installation handed it over. It names the tenant. */
  readonly subjectKeys: string;
  /** Hears what keeps the copy from being fresh; default: a process warning. It holds no number. */
  readonly onProblem?: (problem: Problem) => void;
}

/** A {@link MayText} that answers from a copy in this process. */
export interface EmbeddedMayText extends MayText {
  /** Resolves when the copy holds all that was there at the start and the configuration is known, however long that takes. Before, nothing is allowed. */
  ready(): Promise<void>;
}

const MANY_AT_ONCE = 1_000;
/** How long a question with `minToken` waits for that write. */
const TOKEN_WAIT_MS = 100;

/**
 * Follows suppression-state into memory and answers from there, in microseconds. It holds its own tenant's tokens and drops every other record unread.
 * Rejects for options that are none, and for a key file that cannot be used.
 */
export async function embeddedMayText(given: EmbeddedOptions): Promise<EmbeddedMayText> {
  const options = checked(embeddedOptions, given, 'the options of embeddedMayText');
  return new Embedded(options, await loadHandedKeys(options.subjectKeys));
}

class Embedded implements EmbeddedMayText {
  private readonly clock = new DatabaseClock(localTime);
  private readonly applied = new AppliedNumbers();
  private readonly replica = new Replica(() => new CompactTable(randomInt(2 ** 32)));
  private readonly feed: TenantFeed;
  private readonly configuration: TenantConfiguration;
  private readonly follower: LaneFollower;
  private readonly started: Promise<unknown>;
  private closed = false;

  constructor({ brokers, registryUrl, key, subjectKeys, onProblem = warn }: z.output<typeof embeddedOptions>, handed: HandedKeys) {
    const { tenant } = handed;
    this.feed = new TenantFeed({
      tenant,
      replica: this.replica,
      applied: this.applied,
      clock: this.clock,
      knowsKey: (keyId) => this.configuration.knowsKey(keyId),
    });
    this.configuration = new TenantConfiguration({
      registry: new Registry(registryUrl, key),
      registryClock: new RegistryClock(registryUrl, localTime),
      copy: new LocalCopy(this.replica, this.applied, this.feed),
      clock: this.clock,
      patience: () => AbortSignal.timeout(TOKEN_WAIT_MS),
      loadKeys: () => loadHandedKeys(subjectKeys),
      onProblem,
    }, handed);
    this.follower = new LaneFollower({
      reader: 'client',
      topic: 'suppression-state',
      brokers,
      wants: wantsKey(tenant),
      take: (batch) => this.feed.take(batch),
      waiting: (error) => onProblem({ code: 'kafka_unreachable', message: `suppression-state cannot be read, trying again: ${messageOf(error)}` }),
      onCrash: (error) => onProblem({ code: 'reading_ended', message: `suppression-state is not read any more, nothing is allowed from now on: ${messageOf(error)}` }),
    });
    this.started = Promise.all([this.follower.start().then(() => this.feed.reachedEnd()), this.configuration.start()]);
    // Who never waits for it must not be ended by it.
    this.started.catch(() => undefined);
  }

  async ready(): Promise<void> {
    await this.started;
  }

  async mayText(question: Question): Promise<Verdict> {
    return this.answer(askedIn(question));
  }

  async mayTextMany(send: SendOfMany, numbers: readonly string[]): Promise<readonly Verdict[]> {
    const verdicts: Verdict[] = [];
    const asked = askedInMany(send, numbers);
    for (const to of asked.to) {
      verdicts.push(this.answerNow({ ...asked.send, to }));
      // A long list keeps nothing else of this process from its turn.
      if (verdicts.length % MANY_AT_ONCE === 0) await setImmediate();
    }
    return verdicts;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.configuration.close();
    await this.follower.close();
  }

  /** Only the token of a write is waited for. */
  private async answer(question: Question): Promise<Verdict> {
    const { checker, tenant } = this.configuration;
    if (question.minToken === undefined || this.closed || !checker) return this.answerNow(question);
    return this.verdictOf(question.to, await checker.check(tenant, question));
  }

  private answerNow(question: Question): Verdict {
    if (this.closed) return unknownFor('CLOSED');
    const { checker, tenant } = this.configuration;
    return checker ? this.verdictOf(question.to, checker.checkNow(tenant, question)) : unknownFor('CONFIG');
  }

  private verdictOf(to: string, { decision, reason, entry, freshness }: CheckAnswer): Verdict {
    const more = entry ? { entry, freshness } : { freshness };
    if (decision === 'BLOCK') return { decision, reason: reason as BlockReason, ...more };
    const isInDoubt = this.feed.isInDoubt(laneOf(parseSubscriber(to) ?? to));
    if (decision === 'UNKNOWN') return unknownFor(reason === 'STALE' && isInDoubt ? 'INCOMPLETE' : (reason as UnknownReason), freshness);
    if (!this.configuration.isCurrent()) return unknownFor('CONFIG', freshness);
    return { decision, to, reason: reason as AllowReason, ...more };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function warn({ code, message }: Problem): void {
  process.emitWarning(message, { type: 'StoplineWarning', code });
}
