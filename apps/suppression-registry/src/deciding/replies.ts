import type { KnownSender } from '@stopline/contracts';
import { decide, sendContextOf } from '@stopline/suppression-rule';
import type { Spoken } from './requests.js';
import type { SubjectState } from './facts.js';

/** A message of a person, and what is known of that person before and after it. */
export interface Exchange {
  readonly spoken: Spoken;
  readonly before: SubjectState;
  readonly after: SubjectState;
}

/**
 * Does this message deserve our reply? HELP always (R14). STOP and START when sends of this sender were allowed before and are
 * not now, or the other way round; a short code answers every STOP (R15). An answer that restored something is confirmed whatever it restored.
 * Never where somebody else answers.
 */
export function deservesReply({ spoken, before, after }: Exchange, restored = false): boolean {
  const { sender } = spoken.known;
  if (sender.replies !== 'stopline' || networkAnswers(spoken)) return false;
  switch (spoken.intent) {
    case 'help':
      return true;
    case 'opt_out':
      // Holds are left out: the STOP of a person who is held changed what decides once the hold is closed.
      return answersEveryStop(spoken.known) || decisionFor({ ...before, holds: [] }, spoken) !== decisionFor({ ...after, holds: [] }, spoken);
    case 'opt_in':
      return restored || decisionFor(before, spoken) !== decisionFor(after, spoken);
  }
}

/** The language of the word that the person used; the program's where no pack matched. */
export function replyLanguage({ verdict, known }: Spoken): string {
  return verdict.language === 'und' ? known.program.language : verdict.language;
}

function answersEveryStop({ sender }: KnownSender): boolean {
  return sender.answersEveryStop ?? sender.type === 'short_code';
}

/** North American toll-free: the network itself answers these words, and a reply of ours would be the second one (R9, R16). */
const NETWORK_RULE = /^keyword:[^:]+:(?:stop|start|unstop)$/;

function networkAnswers({ known: { sender }, verdict }: Spoken): boolean {
  return sender.type === 'toll_free' && ['US', 'CA'].includes(sender.country) && NETWORK_RULE.test(verdict.rule);
}

function decisionFor({ entries, holds }: SubjectState, { known }: Spoken): string {
  return decide(entries, holds, { ...sendContextOf(known), sender: known.sender.address }).decision;
}
