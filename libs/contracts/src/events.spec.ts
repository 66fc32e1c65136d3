import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { eventDefinition, events } from './events.js';
import { topics } from './topics.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const files = readdirSync(FIXTURES);

describe('every event version', () => {
  test.each(events.map((event) => event.type))('%s has a fixture that must parse for ever', (type) => {
    const fixture: unknown = JSON.parse(readFileSync(new URL(`${type}.json`, FIXTURES), 'utf8'));
    expect(eventDefinition(type)?.data.parse(fixture)).toEqual(fixture);
  });

  test.each(events.map((event) => [event.type, event] as const))('%s is a past-tense fact with a version, on a known topic', (type, event) => {
    expect(type).toMatch(/^stopline\.[a-z-]+\.(received|sent|requested|asked|observed|reported|decided|classified|changed|configured|superseded|opened|closed|claimed|unclaimed|escalated|reopened|overdue|listed|exported|applied|begun|finished|recorded|concluded|delivery-reported|quarantined|unreadable|looked-up)\.v\d+$/);
    expect(event.topics.every((topic) => topic in topics)).toBe(true);
  });

  test.each(events.map((event) => [event.type, event.data] as const))('%s is read by a compiled schema, which not every kind of schema can be', (_, data) => {
    expect(() => z.compile(data, { strict: true })).not.toThrow();
  });

  test('no fixture is left behind by a renamed event', () => {
    expect(files.map((file) => file.replace(/\.json$/, '')).sort()).toEqual(events.map((event) => event.type).sort());
  });

  test('an unknown field is refused: a change of shape is a new version', () => {
    const inbound = JSON.parse(readFileSync(new URL('stopline.inbound-message.received.v1.json', FIXTURES), 'utf8')) as object;
    expect(eventDefinition('stopline.inbound-message.received.v1')?.data.safeParse({ ...inbound, extra: 1 }).success).toBe(false);
  });
});
