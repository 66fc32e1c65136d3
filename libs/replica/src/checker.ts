import { laneOfNumber, type CheckAnswer, type CheckQuestion, type Directory } from '@stopline/contracts';
import { numberOfE164, subscriberNumber, type SubjectKeyring } from '@stopline/phone-number';
import { isMisfit, type NamedSend } from '@stopline/suppression-rule';
import { answer, unknown, type Freshness } from './answer.js';
import { decideMany, misfitMany, type ManyAnswers } from './decide-many.js';
import { NOTHING_STANDS } from './lane-table.js';
import type { LocalCopy } from './local-copy.js';
import { Sends } from './sends.js';

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

/** The question, without the token of a write to wait for. */
export type QuestionNow = Omit<CheckQuestion, 'minToken'>;

/** May this send go? The same answer for HTTP, gRPC and whoever has a copy of their own. */
export class Checker {
  private readonly sends: Sends;

  constructor(private readonly parts: CheckerParts) {
    this.sends = new Sends(parts.directory);
  }

  check(tenant: string, question: CheckQuestion): Promise<CheckAnswer> {
    return this.parts.measured(() => this.answer(tenant, question));
  }

  /** The answer at once. Throws a RangeError where `to` is no number in E.164. */
  checkNow(tenant: string, question: QuestionNow): CheckAnswer {
    const number = numberAsked(question);
    const lane = laneOfNumber(number);
    const send = this.sends.of(tenant, question);
    const freshness = this.freshness(lane);
    if (isMisfit(send)) return unknown('CONFIG', freshness);
    const { copy, keyring } = this.parts;
    const persons = copy.replica.table(lane).persons(tenant, keyring.tokensOf(tenant, [number]));
    return answer(persons.glance(0) === undefined ? NOTHING_STANDS : persons.standing(0), send, freshness);
  }

  /** One send to many numbers ({@link decideMany}): for each the number of its reason. A send that does not fit is CONFIG for all of them. */
  checkMany(tenant: string, send: NamedSend, numbers: ArrayLike<number>): ManyAnswers {
    const { directory, keyring, copy } = this.parts;
    const context = this.sends.of(tenant, send);
    if (isMisfit(context)) return misfitMany(copy, numbers);
    return decideMany({ keyring, copy, boundMs: directory.installation.freshness.boundMs }, { tenant, numbers, send: context });
  }

  private async answer(tenant: string, question: CheckQuestion): Promise<CheckAnswer> {
    if (question.minToken !== undefined && !isMisfit(this.sends.of(tenant, question))) {
      const lane = laneOfNumber(numberAsked(question));
      if (!(await this.reached(lane, question.minToken))) return unknown('TOKEN_NOT_REACHED', this.freshness(lane));
    }
    return this.checkNow(tenant, question);
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

/** One person may be written in two ways (+44 (0)…, +52 1 …): the gateway keeps one form, so the check asks for that one. */
function numberAsked({ to }: QuestionNow): number {
  const number = numberOfE164(to);
  return subscriberNumber(number) ?? number;
}
