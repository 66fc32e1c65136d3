import { uuidOf } from '@stopline/contracts';
import { channelOf } from './channels.js';
import type { ChangedStep, Reply, StepOf } from './history.js';

/** This minute of the morning on which everything in these specs happens. */
export const instant = (minute: number): string => `2026-11-24T08:${String(30 + minute).padStart(2, '0')}:00.000Z`;

const MESSAGE = uuidOf('spec', 'message');
const origin = { causedBy: MESSAGE, correlationId: MESSAGE };
const timesAt = (minute: number) => ({ said: instant(minute), saidBy: 'provider', receivedAt: instant(minute), decidedAt: instant(minute) }) as const;
type At = { readonly minute: number };

export function changed({ minute, ...more }: At & Pick<ChangedStep, 'version' | 'state'> & Partial<ChangedStep>): ChangedStep {
  const { cause = 'keyword' } = more;
  return { what: 'changed', scope: { kind: 'tenant' }, cause, channel: channelOf(cause), sender: '88222', ...origin, ...timesAt(minute), ...more };
}

export function holdOpened({ minute }: At): StepOf<'hold_opened'> {
  return { what: 'hold_opened', holdId: uuidOf('spec', 'hold'), scope: { kind: 'tenant' }, cause: 'ambiguous_text', ...origin, ...timesAt(minute) };
}

export function holdClosed({ minute, decision }: At & { readonly decision: 'keep' | 'dismiss' }): StepOf<'hold_closed'> {
  return { ...holdOpened({ minute }), what: 'hold_closed', decision, actor: 'demo-compliance: Jo' };
}

export function holdReopened({ minute }: At): StepOf<'hold_reopened'> {
  return { ...holdOpened({ minute }), what: 'hold_reopened', actor: 'demo-compliance: Kim' };
}

export function questionAsked({ minute }: At): StepOf<'question_asked'> {
  const asked = { questionId: uuidOf('spec', 'question'), kind: 'clarify', sender: '88222', scopes: [{ kind: 'category', id: 'marketing' }], cause: 'keyword' } as const;
  return { what: 'question_asked', ...asked, scopes: [...asked.scopes], ...origin, said: instant(minute), expiresAt: instant(29), decidedAt: instant(minute) };
}

export function questionClosed({ minute, outcome }: At & Pick<StepOf<'question_closed'>, 'outcome'>): StepOf<'question_closed'> {
  return { ...questionAsked({ minute }), what: 'question_closed', outcome };
}

export function concluded({ minute, ...more }: At & Partial<Reply>): StepOf<'reply_concluded'> {
  const reply: Reply = { replyId: uuidOf('spec', 'reply'), kind: 'opt_out', sender: '88222', outcome: 'sent', concludedAt: instant(minute), ...more };
  return { what: 'reply_concluded', causedBy: MESSAGE, reply, decidedAt: instant(minute) };
}
