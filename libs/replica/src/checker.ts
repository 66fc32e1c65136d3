import { laneOf, type CheckAnswer, type CheckQuestion, type Directory } from '@stopline/contracts';
import { parseSubscriber, type SubjectKeyring } from '@stopline/phone-number';
import { contextOfSend, isMisfit } from '@stopline/suppression-rule';
import { answer, unknown, type Freshness } from './answer.js';
import type { LocalCopy } from './local-copy.js';

/** What a check is answered from. */
export interface CheckerParts {
  directory: Directory;
  keyring: SubjectKeyring;
  copy: LocalCopy;
  /** Begins to wait for the write whose token a check carries; aborts when it has waited long enough. */
  patience: () => AbortSignal;
  /** Counts and times each answer. */
  measured: (check: () => Promise<CheckAnswer>) => Promise<CheckAnswer>;
}

/** May this send go? The same answer for HTTP and gRPC. */
export class Checker {
  constructor(private readonly parts: CheckerParts) {}

  check(tenant: string, question: CheckQuestion): Promise<CheckAnswer> {
    return this.parts.measured(() => this.answer(tenant, question));
  }

  private async answer(tenant: string, question: CheckQuestion): Promise<CheckAnswer> {
    const { directory, keyring, copy } = this.parts;
    // One person may be written in two ways (+44 (0)…, +52 1 …): the gateway keeps one form, so the check asks for that one.
    const number = parseSubscriber(question.to) ?? question.to;
    const lane = laneOf(number);
    const send = contextOfSend(directory, tenant, question);
    if (isMisfit(send)) return unknown('CONFIG', this.freshness(lane));
    if (question.minToken !== undefined && !(await this.reached(lane, question.minToken))) {
      return unknown('TOKEN_NOT_REACHED', this.freshness(lane));
    }
    const standing = copy.replica.table(lane).standing(tenant, keyring.candidates(tenant, number));
    return answer(standing, send, this.freshness(lane));
  }

  /** A token of another lane says nothing of this number: waiting for it would prove nothing. */
  private reached(lane: number, minToken: string): Promise<boolean> {
    const [tokenLane, laneSeq] = minToken.split(':').map(Number);
    if (tokenLane !== lane || laneSeq === undefined) return Promise.resolve(false);
    return this.parts.copy.applied.reached(lane, laneSeq, this.parts.patience());
  }

  private freshness(lane: number): Freshness {
    return { ageMs: this.parts.copy.ageMs(lane), boundMs: this.parts.directory.installation.freshness.boundMs };
  }
}
