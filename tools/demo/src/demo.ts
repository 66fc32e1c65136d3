import { setTimeout as delay } from 'node:timers/promises';
import type { CheckAnswer, Installation } from '@stopline/contracts';
import { FICTIONAL_NUMBERS, fictionalNumber } from '@stopline/phone-number';
import { castOf, type Cast } from './cast.js';
import type { Audience, Moment, Report } from './report.js';
import { ScenePlay, type Stage } from './scene.js';
import { Surfaces, SurfaceFailed, type AuditRecord, type HandsetMessage, type Urls, type WebhookResult } from './surfaces.js';

const RECEIVED = 'stopline.inbound-message.received.v1';
const CLASSIFIED = 'stopline.message.classified.v1';
const CHANGED = 'stopline.suppression.changed.v1';
const REQUESTED = 'stopline.reply.requested.v1';
const CONCLUDED = 'stopline.reply.concluded.v1';
const DELIVERED = 'stopline.reply.delivery-reported.v1';
const STORY = [RECEIVED, CLASSIFIED, CHANGED, REQUESTED, CONCLUDED, DELIVERED];

const REPEATS = 50;
/** Replies to HELP leave within some tens of milliseconds; who hears nothing for so long hears nothing. */
const SILENCE_MS = 1000;

export interface DemoOptions {
  /** Where the services are, by name. */
  readonly urls: Urls;
  readonly installation: Installation;
  readonly audience: Audience;
}

/**
 * Plays the way of one message on a running installation, seen from outside alone: handsets, check, audit. Every promise
 * that is not kept is a moment that is not ok. Uses a fresh fictional number each time.
 */
export async function playDemo({ urls, installation, audience }: DemoOptions): Promise<Report> {
  const cast = castOf(installation);
  if (!cast) throw new SurfaceFailed('no tenant of the installation has a long code that Stopline answers for, a sender key and a compliance key');
  const stage: Stage = { surfaces: new Surfaces(urls), cast, audience };
  const [person, other] = twoNumbers();
  audience.meets(cast.program.brand, cast.sender, person);
  const scenes = [
    await stop(new ScenePlay(stage, 'A person texts STOP', person), stage, installation.freshness.boundMs),
    await start(new ScenePlay(stage, 'The same person texts START', person), cast),
    await help(new ScenePlay(stage, '… and HELP', person), cast),
    await fiftyTimes(new ScenePlay(stage, `Another person's STOP comes ${REPEATS} times at once`, other)),
    await ordinary(new ScenePlay(stage, 'The first person texts "See you at six"', person)),
  ].map((play) => play.scene());
  return {
    ok: scenes.every(({ moments }) => moments.every(({ ok }) => ok)),
    cast: { tenant: cast.tenant.id, brand: cast.program.brand, sender: cast.sender, program: cast.program.id },
    scenes,
  };
}

function twoNumbers(): [string, string] {
  const n = Math.floor(Math.random() * FICTIONAL_NUMBERS);
  return [fictionalNumber(n), fictionalNumber((n + 1) % FICTIONAL_NUMBERS)];
}

async function stop(play: ScenePlay, { surfaces, cast }: Stage, boundMs: number): Promise<ScenePlay> {
  const before = await play.check();
  play.tell({ what: 'check says ALLOW', detail: `${before.reason}, before anything was said`, ok: before.decision === 'ALLOW' });

  const [results, blocked] = await play.text('STOP', { meanwhile: () => play.checkUntil('BLOCK') });
  const records = await play.recordsUntil(RECEIVED, CLASSIFIED, CHANGED);
  play.tell(
    accepted(play, results),
    classified(play, records, 'opt_out'),
    changed(play, records, { what: 'suppressed', state: 'suppressed', scope: 'tenant' }),
    checked('BLOCK', 'SUPPRESSED', blocked),
  );
  if (cast.exemptSender !== undefined) {
    const { decision, reason } = await surfaces.check(cast.senderKey, { to: play.number, sender: cast.exemptSender });
    play.tell({ what: 'exempt category', detail: `still ${decision}, ${reason}`, ok: decision === 'ALLOW' });
  }
  if (cast.stranger) {
    const { name, sender, senderKey } = cast.stranger;
    const { decision, reason } = await surfaces.check(senderKey, { to: play.number, sender });
    play.tell({ what: 'another tenant', detail: `${name}: ${decision}, ${reason}`, ok: decision === 'ALLOW' });
  }

  const replies = await play.replies();
  play.tell(reply(play, replies, [cast.program.brand, /\d{4}/]));
  play.tell(waited(records, replies, boundMs));
  play.tell(audited(await play.recordsUntil(...STORY), STORY));
  return play;
}

async function start(play: ScenePlay, cast: Cast): Promise<ScenePlay> {
  const [results, allowed] = await play.text('START', { meanwhile: () => play.checkUntil('ALLOW') });
  const [records, replies] = await Promise.all([play.recordsUntil(CLASSIFIED, CHANGED), play.replies()]);
  play.tell(
    accepted(play, results),
    classified(play, records, 'opt_in'),
    changed(play, records, { what: 'released', state: 'released', scope: 'program' }),
    checked('ALLOW', 'RELEASED', allowed),
    reply(play, replies, [cast.program.brand]),
  );
  return play;
}

async function help(play: ScenePlay, cast: Cast): Promise<ScenePlay> {
  const [results] = await play.text('HELP');
  const [records, replies] = await Promise.all([play.recordsUntil(CLASSIFIED, CONCLUDED), play.replies()]);
  play.tell(accepted(play, results), classified(play, records, 'help'), reply(play, replies, [cast.program.brand, cast.program.helpContact]));
  const { decision } = await play.check();
  play.tell({
    what: 'nothing else changed',
    detail: `check still says ${decision}`,
    ok: decision === 'ALLOW' && !records.some(({ type }) => type === CHANGED),
  });
  return play;
}

async function fiftyTimes(play: ScenePlay): Promise<ScenePlay> {
  const [results] = await play.text('STOP', { repeat: REPEATS });
  const good = results.filter(({ status }) => status >= 200 && status < 300).length;
  const last = Math.max(...results.map(({ acceptedAt }) => play.since(acceptedAt)));
  play.tell({ ms: last, what: 'webhooks accepted', detail: `${good} of ${REPEATS}`, ok: good === REPEATS });

  const records = await play.recordsUntil(...STORY);
  const transitions = records.filter(({ type }) => type === CHANGED).length;
  play.tell({ what: 'transitions', detail: String(transitions), ok: transitions === 1 });
  const replies = await play.repliesSoFar();
  play.tell({ what: 'confirmations', detail: String(replies.length), ok: replies.length === 1 });
  return play;
}

async function ordinary(play: ScenePlay): Promise<ScenePlay> {
  const [results] = await play.text('See you at six');
  const records = await play.recordsUntil(CLASSIFIED);
  play.tell(accepted(play, results), classified(play, records, 'none'));
  await delay(SILENCE_MS);
  const [{ decision, reason }, replies] = [await play.check(), await play.repliesSoFar()];
  play.tell({
    what: 'nothing follows',
    detail: `${replies.length} replies, check says ${decision} (${reason})`,
    ok: replies.length === 0 && decision === 'ALLOW',
  });
  return play;
}

function accepted(play: ScenePlay, [result]: readonly WebhookResult[]): Moment {
  const status = result?.status ?? 0;
  return {
    ms: result ? play.since(result.acceptedAt) : 0,
    what: 'webhook accepted',
    detail: `the provider got ${status}`,
    ok: status >= 200 && status < 300,
  };
}

function checked(decision: CheckAnswer['decision'], reason: CheckAnswer['reason'], seen?: { answer: CheckAnswer; ms: number }): Moment {
  const answer = seen?.answer;
  return {
    ...(seen && { ms: seen.ms }),
    what: `check says ${decision}`,
    detail: answer?.decision === decision ? answer.reason : `${answer?.decision ?? 'nothing'}, ${answer?.reason ?? ''}`,
    ok: answer?.reason === reason,
  };
}

interface Verdict {
  readonly intent?: string;
  readonly rule?: string;
}

function classified(play: ScenePlay, records: readonly AuditRecord[], intent: string): Moment {
  const found = records.find(({ type }) => type === CLASSIFIED);
  if (!found) return { what: 'classified', detail: 'not on record in time', ok: false };
  const verdict = (found.data['verdict'] ?? {}) as Verdict;
  const detail = intent === 'none' ? 'wants nothing' : `${verdict.intent ?? '?'} by ${verdict.rule ?? '?'}`;
  return { ms: play.since(found.at), what: 'classified', detail, ok: verdict.intent === intent };
}

interface Expected {
  readonly what: string;
  readonly state: string;
  readonly scope: string;
}

function changed(play: ScenePlay, records: readonly AuditRecord[], { what, state, scope }: Expected): Moment {
  const changes = records.filter(({ type }) => type === CHANGED);
  const [found] = changes;
  if (!found) return { what, detail: 'not on record in time', ok: false };
  const data = found.data as { state?: string; scope?: { kind?: string; id?: string }; version?: number; cause?: string };
  const { kind = '?', id } = data.scope ?? {};
  return {
    ms: play.since(found.decidedAt ?? found.at),
    what,
    detail: `${id === undefined ? `whole ${kind}` : `${kind} ${id}`}, version ${data.version ?? '?'}, cause ${data.cause ?? '?'}`,
    ok: changes.length === 1 && data.state === state && kind === scope && data.cause === 'keyword',
  };
}

function reply(play: ScenePlay, replies: readonly HandsetMessage[], names: readonly (string | RegExp)[]): Moment {
  const [first] = replies;
  if (!first) return { what: 'reply on the handset', detail: 'none in time', ok: false };
  const fits = names.every((name) => (typeof name === 'string' ? first.text.includes(name) : name.test(first.text)));
  return {
    ms: play.since(first.at),
    what: 'reply on the handset',
    detail: replies.length === 1 ? 'one' : `${replies.length} instead of one`,
    text: first.text,
    ok: fits && replies.length === 1,
  };
}

/** STOP's reply promises that no message follows, so it leaves when the last check knows. */
function waited(records: readonly AuditRecord[], [first]: readonly HandsetMessage[], boundMs: number): Moment {
  const change = records.find(({ type }) => type === CHANGED);
  const ms = change && first && Date.parse(first.at) - Date.parse(change.decidedAt ?? change.at);
  return {
    what: 'reply waited',
    detail: ms === undefined ? 'no reply in time' : `${ms} ms; by ${boundMs} ms every check knows`,
    ok: ms !== undefined && ms >= boundMs,
  };
}

function audited(records: readonly AuditRecord[], expected: readonly string[]): Moment {
  const types = new Set(records.map(({ type }) => type));
  const missing = expected.filter((type) => !types.has(type));
  return {
    what: 'audit',
    detail: missing.length === 0 ? `${records.length} records, from the message to its delivery report` : `missing: ${missing.join(', ')}`,
    ok: missing.length === 0,
  };
}
