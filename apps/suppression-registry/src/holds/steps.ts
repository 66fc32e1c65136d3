import { effectId, holdKey } from '@stopline/contracts';
import type { OutboxEvent } from '@stopline/database';
import { event, holdRecorded, nextVersion, publicHold, type Place } from '../deciding/outgoing.js';
import type { HoldUnderReview, PublicStep } from './review.js';

/** What the world is told of a step. All events of one step have its number in the lane. */
export function eventsOfStep(review: Pick<HoldUnderReview, 'tenant' | 'subject' | 'hold' | 'story'>, step: PublicStep, { lane, laneSeq, now }: Place): OutboxEvent[] {
  const held = publicHold(review.tenant, review.subject, review.hold);
  const content = { id: effectId(held.holdId, step.what, String(laneSeq)), topic: 'suppression-changes', key: holdKey(held) } as const;
  const { story } = review;
  switch (step.what) {
    case 'claimed':
      return [event('stopline.hold.claimed.v1', story, { ...content, data: { ...held, actor: step.actor, claimedAt: now, until: step.until, lane, laneSeq } })];
    case 'unclaimed':
      return [event('stopline.hold.unclaimed.v1', story, { ...content, data: { ...held, actor: step.actor, unclaimedAt: now, lane, laneSeq } })];
    case 'escalated':
      return [event('stopline.hold.escalated.v1', story, { ...content, data: { ...held, actor: step.actor, escalatedAt: now, lane, laneSeq } })];
    case 'overdue':
      return [event('stopline.hold.overdue.v1', story, { ...content, data: { ...held, deadline: step.deadline, overdueAt: now, lane, laneSeq } })];
    case 'reopened':
      return [
        event('stopline.hold.reopened.v1', story, { ...content, data: { ...held, actor: step.actor, reopenedAt: now, lane, laneSeq } }),
        holdRecorded(story, { ...held, open: true, version: nextVersion(review.hold), laneSeq }, { version: review.hold.version ?? 1, open: false }),
      ];
  }
}
