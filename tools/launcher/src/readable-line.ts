import { z } from 'zod';

const logLine = z.looseObject({
  level: z.string(),
  time: z.string(),
  msg: z.string().default(''),
  err: z.looseObject({ message: z.string() }).optional(),
});

/** A line of a service's log for a person to read; any other line as it is. */
export function readableLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  try {
    const { level, time, msg, err } = logLine.parse(JSON.parse(line));
    return `${indent}${time.slice(11, 23)} ${level.toUpperCase().padEnd(5)} ${[msg, err?.message].filter(Boolean).join(': ')}`;
  } catch {
    return line;
  }
}
