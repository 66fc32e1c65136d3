import { programDefinition, type EventData, type EventType, type StoplineEvent } from '@stopline/contracts';

const TENANT = 'demo';
const NUMBER = '+12125550123';
const SENDER = '+12025550100';
const SUBJECT = 'k1.000102030405060708090a0b0c0d0e0f';
const AT = '2026-11-24T08:30:00.000Z';
const CAUSE = '11111111-1111-5111-8111-111111111111';
const EFFECT = '22222222-2222-5222-8222-222222222222';

const times = { said: AT, saidBy: 'provider', receivedAt: AT } as const;
const source = { provider: 'twilio', account: 'demo-twilio', providerMessageId: 'SM00000000000000000000000000000001' };
const message = { tenant: TENANT, ...source, from: NUMBER, to: SENDER, ...times };
const place = { lane: 0, laneSeq: 1 };
const entry = {
  tenant: TENANT,
  subject: SUBJECT,
  scope: { kind: 'tenant' },
  state: 'suppressed',
  version: 1,
  said: AT,
} as const;
const hold = {
  tenant: TENANT,
  subject: SUBJECT,
  scope: { kind: 'tenant' },
  holdId: EFFECT,
  cause: 'unreadable_message',
  openedAt: AT,
} as const;
const reply = { tenant: TENANT, subject: SUBJECT, replyId: EFFECT, causedBy: CAUSE };
const question = {
  tenant: TENANT,
  subject: SUBJECT,
  questionId: EFFECT,
  kind: 'confirm_opt_in',
  sender: SENDER,
  scopes: [{ kind: 'program', id: 'harbor-deals' }],
  askedAt: AT,
  expiresAt: AT,
} satisfies Partial<EventData<'stopline.question.asked.v1'>>;
const configured = { tenant: TENANT, version: 1, source: 'api', actor: 'demo-compliance', at: AT } as const;
const PROGRAM = programDefinition.parse({ id: 'harbor-deals', brand: 'Harbor Outfitters', category: 'marketing', helpContact: 'help@harbor.example' });
const list = { tenant: TENANT, importId: EFFECT, scope: { kind: 'tenant' }, cause: 'import', actor: 'compliance-1', receivedAt: AT } as const;
const rowResults = { added: 1, already_suppressed: 0, released_later: 0, duplicate: 0 };
const consent = { number: NUMBER, action: 'opt_out', channel: 'agent', actor: 'agent-7' } as const;

/** One valid example of each event's data: a STOP to the demo installation's first sender, and what follows from it. */
const examples: { readonly [Type in EventType]: EventData<Type> } = {
  'stopline.platform-message.received.v1': { from: NUMBER, to: SENDER, text: 'STOP' },
  'stopline.platform-consent.requested.v1': consent,
  'stopline.platform-delivery.reported.v1': { number: NUMBER, sender: SENDER, messageId: 'm-1', status: 'delivered' },
  'stopline.inbound-message.received.v1': { ...message, text: 'STOP' },
  'stopline.inbound-message.unreadable.v1': { ...message, reason: 'invalid_utf8', quarantineId: EFFECT },
  'stopline.message.classified.v1': {
    ...message,
    readable: true,
    verdict: {
      intent: 'opt_out',
      certainty: 'certain',
      language: 'en',
      rule: 'keyword:en:stop',
      rulesVersion: 'test',
      evidence: [{ start: 0, end: 4 }],
    },
  },
  'stopline.consent.requested.v1': { tenant: TENANT, ...consent, ...times, saidBy: 'requester' },
  'stopline.delivery-report.received.v1': { tenant: TENANT, ...source, number: NUMBER, sender: SENDER, status: 'delivered', ...times },
  'stopline.question.asked.v1': { ...question, causedBy: CAUSE, lane: 4, laneSeq: 9 },
  'stopline.question.closed.v1': { ...question, outcome: 'affirmed', closedAt: AT, causedBy: CAUSE, lane: 4, laneSeq: 10 },
  'stopline.configuration-drift.observed.v1': {
    tenant: TENANT,
    subject: SUBJECT,
    kind: 'unknown_sender',
    sender: SENDER,
    causedBy: CAUSE,
    observedAt: AT,
    lane: 4,
    laneSeq: 11,
  },
  'stopline.bulk.requested.v1': { ...list, chunk: 0, rows: [{ row: 1, number: NUMBER }] },
  'stopline.bulk.applied.v1': {
    ...list,
    chunk: 0,
    causedBy: CAUSE,
    decidedAt: AT,
    results: rowResults,
    changed: [{ subject: SUBJECT, version: 1 }],
    firstSeq: 12,
    lane: 4,
    laneSeq: 12,
  },
  'stopline.import.begun.v1': { ...list, mapping: {}, lane: 4, laneSeq: 13 },
  'stopline.import.finished.v1': { ...list, finishedAt: AT, rows: 1, rejected: {}, results: rowResults, lane: 4, laneSeq: 14 },
  'stopline.suppression.changed.v1': {
    ...entry,
    saidBy: 'provider',
    cause: 'keyword',
    causedBy: CAUSE,
    receivedAt: AT,
    decidedAt: AT,
    ...place,
  },
  'stopline.request.superseded.v1': {
    tenant: TENANT,
    subject: SUBJECT,
    action: 'opt_in',
    reason: 'said_before_the_current_state',
    ...times,
    cause: 'keyword',
    causedBy: CAUSE,
    decidedAt: AT,
    ...place,
  },
  'stopline.hold.opened.v1': { ...hold, causedBy: CAUSE, ...place },
  'stopline.hold.closed.v1': { ...hold, closedAt: AT, actor: 'reviewer-1', ...place },
  'stopline.hold.claimed.v1': { ...hold, actor: 'reviewer-1', claimedAt: AT, until: AT, ...place },
  'stopline.hold.unclaimed.v1': { ...hold, actor: 'reviewer-1', unclaimedAt: AT, ...place },
  'stopline.hold.escalated.v1': { ...hold, actor: 'reviewer-1', escalatedAt: AT, ...place },
  'stopline.hold.reopened.v1': { ...hold, actor: 'reviewer-1', reopenedAt: AT, ...place },
  'stopline.hold.overdue.v1': { ...hold, deadline: AT, overdueAt: AT, ...place },
  'stopline.holds.listed.v1': { tenant: TENANT, actor: 'demo-compliance', holdIds: [EFFECT], listedAt: AT, ...place },
  'stopline.verdicts.exported.v1': { tenant: TENANT, exportId: EFFECT, actor: 'demo-compliance', exportedAt: AT, ...place },
  'stopline.list.exported.v1': { tenant: TENANT, exportId: EFFECT, actor: 'demo-compliance', filter: {}, format: 'csv', numbers: 'masked', decidedAt: AT, lane: 0, laneSeq: 1 },
  'stopline.subject.looked-up.v1': { tenant: TENANT, subject: SUBJECT, lookupId: EFFECT, actor: 'demo-compliance', lookedUpAt: AT, lane: 7, laneSeq: 43 },
  'stopline.suppression-entry.recorded.v1': { ...entry, since: AT, laneSeq: 1 },
  'stopline.hold.recorded.v1': { ...hold, open: true, version: 1, laneSeq: 1 },
  'stopline.canary.sent.v1': { lane: 0, input: 'inbound-messages', at: AT },
  'stopline.watermark.recorded.v1': { lane: 0, at: AT, laneSeq: 1 },
  'stopline.digest.recorded.v1': { lane: 0, at: AT, laneSeq: 1, digest: '00'.repeat(32) },
  'stopline.program.configured.v1': { ...configured, program: PROGRAM, formerCategories: [] },
  'stopline.sender.configured.v1': {
    ...configured,
    sender: { address: SENDER, type: 'long_code', country: 'US', account: 'demo-twilio', program: PROGRAM.id, replies: 'stopline', retired: false },
    formerPrograms: [],
    formerCategories: [],
  },
  'stopline.reply.requested.v1': {
    ...reply,
    kind: 'opt_out',
    sender: SENDER,
    program: 'harbor-deals',
    language: 'en',
    effectiveAt: AT,
    expiresAt: '2026-11-24T08:35:00.000Z',
    ...place,
  },
  'stopline.reply.concluded.v1': { ...reply, kind: 'opt_out', sender: SENDER, outcome: 'sent', concludedAt: AT, ...place },
  'stopline.reply.delivery-reported.v1': { ...reply, status: 'delivered', reportedAt: AT, ...place },
  'stopline.platform-send.requested.v1': { to: NUMBER, sender: SENDER, decideBy: AT },
  'stopline.send.decided.v1': {
    requestId: 'order-1',
    requestSource: '/campaigns',
    decision: 'blocked',
    reason: 'SUPPRESSED',
    entry: { scope: { kind: 'tenant' }, state: 'suppressed', since: AT, version: 1 },
    subject: SUBJECT,
    sender: SENDER,
    checkedAt: AT,
    decideBy: AT,
    watermark: AT,
    ageMs: 0,
    boundMs: 3_000,
  },
  'stopline.record.quarantined.v1': {
    quarantineId: EFFECT,
    service: 'keyword-classifier',
    reason: 'not_json',
    detail: 'value: is no JSON',
    origin: { kind: 'kafka', topic: 'stopline.inbound-messages.v1', partition: 0, offset: '0' },
    sealed: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==',
    sealedWith: 'k1',
    at: AT,
  },
  'stopline.operation.recorded.v1': {
    operationId: EFFECT,
    verb: 'retention',
    actor: 'demo-operator',
    reason: 'before an upgrade',
    details: {},
    decidedAt: AT,
    ...place,
  },
};

/** What a spec may say differently of a built event. */
export interface EventOverrides<Type extends EventType> {
  readonly data?: Partial<EventData<Type>>;
  readonly id?: string;
  readonly time?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
}

/** Valid data of this type, with the spec's own fields in place of the example's. */
export function buildData<Type extends EventType>(type: Type, data: Partial<EventData<Type>> = {}): EventData<Type> {
  return { ...examples[type], ...data };
}

/** A valid event of this type: what the spec does not say is an example of the demo installation. */
export function buildEvent<Type extends EventType>(type: Type, overrides: EventOverrides<Type> = {}): StoplineEvent<Type> {
  const { data, ...attributes } = overrides;
  const event = {
    id: CAUSE,
    source: '/stopline/spec',
    time: AT,
    correlationId: CAUSE,
    ...attributes,
    type,
    data: buildData(type, data),
  };
  return event as StoplineEvent<Type>;
}
