import { EARLIEST } from '@stopline/contracts';
import type { RowFault } from '../list-import.store.js';

/** When a row says that the person said it; an empty object: it says nothing. `future`: later than the list was received, so that it counts as then. */
export type TimeRead = { readonly said?: string; readonly future?: true } | { readonly fault: RowFault };

/** 2026-11-24, 2026-11-24 08:30, 2026-11-24T08:30:00.123456+01:00: without an offset it is UTC. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** RFC 2822, as Twilio writes times: Tue, 24 Nov 2026 08:30:00 +0000. */
const RFC_2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC)$/;
/** Seconds or milliseconds since 1970; AWS writes seconds with a fraction. */
const EPOCH = /^(?:(\d{9,10}(?:\.\d+)?)|(\d{12,13}))$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const OLDEST = Date.parse(EARLIEST);

/** Reads the time of a row. A day and a month that could be exchanged (04/05/2026) are unreadable: nobody says which is which. */
export function readTime(cell: string, receivedAt: string): TimeRead {
  const text = cell.trim();
  if (text === '') return {};
  const time = millisecondsOf(text);
  if (time === undefined) return { fault: 'unreadable_time' };
  if (time < OLDEST) return { fault: 'before_1990' };
  if (time > Date.parse(receivedAt)) return { future: true };
  return { said: new Date(time).toISOString() };
}

/** Whether a text is a time that {@link readTime} can read, of this century or the last years of the one before. */
export function looksLikeTime(cell: string): boolean {
  const time = millisecondsOf(cell.trim());
  return time !== undefined && time >= OLDEST;
}

function millisecondsOf(text: string): number | undefined {
  const epoch = EPOCH.exec(text);
  if (epoch) return epoch[1] === undefined ? Number(epoch[2]) : Math.floor(Number(epoch[1]) * 1000);
  const iso = ISO.exec(text);
  const time = iso ? isoTime(iso) : RFC_2822.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
}

function isoTime([, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone]: RegExpExecArray): number {
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [number, number, number, number, number, number];
  const time = Date.UTC(y, mo - 1, d, h, mi, s, Number(fraction.slice(0, 3).padEnd(3, '0')));
  const written = new Date(time);
  // A 31st of February would roll over into March.
  const real = written.getUTCMonth() === mo - 1 && written.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
  return real ? time - offsetOf(zone) : Number.NaN;
}

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  if (offset >= DAY_MS) return Number.NaN;
  return sign === '-' ? -offset : offset;
}
