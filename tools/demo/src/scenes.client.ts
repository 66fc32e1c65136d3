import { promise, timeline, type Promised, type Scene } from './promise.js';
import { auditRecords, check, lookup, messagesOn, sendText, type AuditRecord, type Surfaces } from './surfaces.client.js';
import { watch } from './watch.client.js';

const SENDER = '+12025550100';
const BRAND = 'Harbor Outfitters';

/** Facts of one STOP, as the audit must have them. */
const FACTS_OF_A_STOP = [
  'stopline.inbound-message.received.v1',
  'stopline.message.classified.v1',
  'stopline.suppression.changed.v1',
  'stopline.reply.requested.v1',
  'stopline.reply.concluded.v1',
];

export async function stopScene(at: Surfaces, person: string): Promise<Scene> {
  const start = Date.now();
  const [sent] = await sendText(at, { from: person, to: SENDER, text: 'STOP' });
  const blocked = await watch(() => check(at, { to: person, sender: SENDER }), ({ decision }) => decision === 'BLOCK');
  const handset = await watch(() => messagesOn(at, person), (messages) => messages.length > 0, 20_000);
  const audit = await watch(() => auditRecords(at, person), (records) => FACTS_OF_A_STOP.every((type) => find(records, type)), 20_000);
  const [confirmation, second] = handset.answer;
  const classified = find(audit.answer, 'stopline.message.classified.v1');
  const suppressed = find(audit.answer, 'stopline.suppression.changed.v1');
  const { entry, reason } = blocked.answer;
  return {
    title: 'A person texts STOP',
    moments: timeline(start, [
      ...(sent ? [{ at: Date.parse(sent.acceptedAt), what: 'webhook accepted', detail: `HTTP ${sent.status} in ${sent.ms.toFixed(1)} ms, durable in Kafka` }] : []),
      ...(classified ? [{ at: Date.parse(classified.at), what: 'classified', detail: ruleOf(classified) }] : []),
      ...(suppressed ? [{ at: Date.parse(suppressed.decidedAt ?? suppressed.at), what: 'suppressed', detail: `everything of ${BRAND}, cause ${String(suppressed.data['cause'])}` }] : []),
      { at: blocked.at, what: `check says ${blocked.answer.decision}`, detail: `${reason}: ${entry ? `${entry.scope.kind}, version ${entry.version}` : 'no entry'}` },
      ...(confirmation ? [{ at: Date.parse(confirmation.at), what: 'confirmation on the handset', detail: confirmation.text }] : []),
      { at: audit.at, what: 'audit has the story', detail: `${audit.answer.length} records` },
    ]),
    promises: [
      promise('the webhook is answered 2xx', sent !== undefined && sent.status < 300, sent),
      promise('the check says BLOCK, with its reason', blocked.inTime && reason === 'SUPPRESSED', blocked.answer),
      promise('one confirmation, naming the brand', confirmation?.text.includes(BRAND) === true && second === undefined, handset.answer),
      promise('no confirmation before the freshness bound', confirmation !== undefined && Date.parse(confirmation.at) - start >= 3000, confirmation),
      promise('the audit has every fact', audit.inTime, audit.answer.map(({ type }) => type)),
      promise('one trace from webhook to reply', new Set(audit.answer.map(({ traceId }) => traceId)).size === 1, audit.answer.map(({ traceId }) => traceId)),
    ],
  };
}

export async function startScene(at: Surfaces, person: string): Promise<Scene> {
  const before = (await messagesOn(at, person)).length;
  const start = Date.now();
  await sendText(at, { from: person, to: SENDER, text: 'START' });
  const allowed = await watch(() => check(at, { to: person, sender: SENDER }), ({ decision }) => decision === 'ALLOW');
  const reply = await watch(() => messagesOn(at, person), ({ length }) => length > before);
  const other = await check(at, { to: person });
  return {
    title: 'The person texts START',
    moments: timeline(start, [
      { at: allowed.at, what: `check says ${allowed.answer.decision}`, detail: allowed.answer.reason },
      { at: reply.at, what: 'reply on the handset', detail: reply.answer.at(-1)?.text ?? 'none' },
    ]),
    promises: [
      promise('the program of that number may send again', allowed.inTime && allowed.answer.reason === 'RELEASED', allowed.answer),
      promise('START has its own reply', reply.inTime && reply.answer.length === before + 1, reply.answer),
      promise('what was not named stays stopped', other.decision === 'BLOCK', other),
    ],
  };
}

export async function helpScene(at: Surfaces, person: string): Promise<Scene> {
  const [before, state] = [(await messagesOn(at, person)).length, await lookup(at, person)];
  const start = Date.now();
  await sendText(at, { from: person, to: SENDER, text: 'HELP' });
  const reply = await watch(() => messagesOn(at, person), ({ length }) => length > before);
  const after = await lookup(at, person);
  return {
    title: 'The person texts HELP',
    moments: timeline(start, [{ at: reply.at, what: 'reply on the handset', detail: reply.answer.at(-1)?.text ?? 'none' }]),
    promises: [
      promise('HELP is answered with a contact', reply.answer.at(-1)?.text.includes('help@harbor.example') === true, reply.answer),
      promise('HELP changes nothing', JSON.stringify(after.entries) === JSON.stringify(state.entries), after.entries),
    ],
  };
}

export async function fiftyTimesScene(at: Surfaces, person: string): Promise<Scene> {
  const start = Date.now();
  const sent = await sendText(at, { from: person, to: SENDER, text: 'Stop!', times: 50 });
  const answered = Date.now();
  const blocked = await watch(() => check(at, { to: person, sender: SENDER }), ({ decision }) => decision === 'BLOCK');
  const handset = await watch(() => messagesOn(at, person), (messages) => messages.length > 0, 20_000);
  const versions = (await lookup(at, person)).entries.map(({ version }) => version);
  const inbound = (await auditRecords(at, person)).filter(({ type }) => type === 'stopline.inbound-message.received.v1');
  return {
    title: 'The same webhook arrives 50 times at once',
    moments: timeline(start, [
      { at: answered, what: 'all answered', detail: `${sent.filter(({ status }) => status < 300).length} times 2xx` },
      { at: blocked.at, what: `check says ${blocked.answer.decision}`, detail: blocked.answer.reason },
      { at: handset.at, what: 'confirmation on the handset', detail: `${handset.answer.length} of them` },
    ]),
    promises: [
      promise('50 times 2xx', sent.length === 50 && sent.every(({ status }) => status < 300), sent.map(({ status }) => status)),
      promise('one transition', versions.length === 1 && versions[0] === 1, versions),
      promise('one confirmation', handset.answer.length === 1, handset.answer),
      promise('one record of the message', inbound.length === 1, inbound.length),
    ],
  };
}

export async function ordinaryScene(at: Surfaces, person: string): Promise<Scene> {
  const start = Date.now();
  await sendText(at, { from: person, to: SENDER, text: 'Thanks, see you on Friday' });
  const heard = await watch(() => auditRecords(at, person), (records) => find(records, 'stopline.message.classified.v1') !== undefined);
  const [answer, replies, state] = [await check(at, { to: person, sender: SENDER }), await messagesOn(at, person), await lookup(at, person)];
  const classified = find(heard.answer, 'stopline.message.classified.v1');
  return {
    title: 'An ordinary message',
    moments: timeline(start, [
      ...(classified ? [{ at: Date.parse(classified.at), what: 'classified', detail: ruleOf(classified) }] : []),
      { at: Date.now(), what: `check says ${answer.decision}`, detail: answer.reason },
    ]),
    promises: [
      promise('nothing is suppressed', answer.decision === 'ALLOW' && state.entries.length === 0, answer),
      promise('nothing is replied', replies.length === 0, replies),
    ],
  };
}

/** Every scene in order; numbers that nobody used before come from `freshNumber`. */
export async function* scenes(at: Surfaces, freshNumber: () => Promise<string>): AsyncGenerator<Scene> {
  const person = await freshNumber();
  yield await stopScene(at, person);
  yield await startScene(at, person);
  yield await helpScene(at, person);
  yield await fiftyTimesScene(at, await freshNumber());
  yield await ordinaryScene(at, await freshNumber());
}

export function broken(scene: Scene): readonly Promised[] {
  return scene.promises.filter(({ kept }) => !kept);
}

function find(records: readonly AuditRecord[], type: string): AuditRecord | undefined {
  return records.find((record) => record.type === type);
}

function ruleOf({ data }: AuditRecord): string {
  const { intent, certainty, rule } = data['verdict'] as { intent: string; certainty: string; rule: string };
  return `${intent}, ${certainty}, by rule ${rule}`;
}
