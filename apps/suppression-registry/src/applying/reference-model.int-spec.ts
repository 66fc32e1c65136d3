import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Scope } from '@stopline/contracts';
import type { Database } from '@stopline/database';
import { useKeys, usePostgres } from '@stopline/testing';
import fc from 'fast-check';
import { ReferenceModel, type ModelRequest } from '../deciding/reference-model.fake.js';
import { asOwner, at, consent, consents, dump, forget, inputId, message, messages, openRegistry, registrarOf, verdicts } from '../registry.fake.js';
import type { Registrar } from './registrar.worker.js';

jest.setTimeout(180_000);
const postgres = usePostgres();
const testKeys = useKeys('demo', 'northwind');
let db: Database;

beforeAll(async () => {
  db = await openRegistry(postgres.url);
});
afterAll(() => db.close());
beforeEach(() => forget(postgres.url));

const tenantWide: Scope = { kind: 'tenant' };
const deals: Scope = { kind: 'program', id: 'deals' };
const marketing: Scope = { kind: 'category', id: 'marketing' };
const named = { ...verdicts.STOP, category: 'marketing' };
const evidence = { reference: 'form 3' };

type Said = (name: string, second: number) => Parameters<typeof messages>[1];
type Words = Pick<ModelRequest, 'topic' | 'scope' | 'state' | 'onRecord'> & { readonly event: Said };

/** What a person or who speaks for them can say, and what it is to the model. */
const WORDS: readonly Words[] = [
  { topic: 'classified-messages', scope: tenantWide, state: 'suppressed', onRecord: false, event: (name, second) => message(name, 'STOP', second) },
  { topic: 'classified-messages', scope: marketing, state: 'suppressed', onRecord: false, event: (name, second) => message(name, 'STOP', second, { verdict: named }) },
  { topic: 'classified-messages', scope: deals, state: 'released', onRecord: false, event: (name, second) => message(name, 'START', second) },
  { topic: 'consent-requests', scope: tenantWide, state: 'suppressed', onRecord: false, event: (name, second) => consent(name, second, { channel: 'import' }) },
  { topic: 'consent-requests', scope: deals, state: 'suppressed', onRecord: true, event: (name, second) => consent(name, second, { channel: 'web', program: 'deals' }) },
  { topic: 'consent-requests', scope: deals, state: 'released', onRecord: true, event: (name, second) => consent(name, second, { action: 'opt_in', channel: 'web', program: 'deals', evidence }) },
  { topic: 'consent-requests', scope: marketing, state: 'released', onRecord: true, event: (name, second) => consent(name, second, { action: 'opt_in', channel: 'voice', category: 'marketing', evidence }) },
];

const club: Scope = { kind: 'program', id: 'club' };
const ofNorthwind = { tenant: 'northwind', program: 'club' } as const;

/** What people can say to another tenant, by the same numbers. */
const OTHERS_WORDS: readonly Words[] = [
  { topic: 'consent-requests', scope: tenantWide, state: 'suppressed', onRecord: false, event: (name, second) => consent(name, second, { tenant: 'northwind', channel: 'import' }) },
  { topic: 'consent-requests', scope: club, state: 'suppressed', onRecord: true, event: (name, second) => consent(name, second, { ...ofNorthwind, channel: 'web' }) },
  { topic: 'consent-requests', scope: club, state: 'released', onRecord: true, event: (name, second) => consent(name, second, { ...ofNorthwind, action: 'opt_in', channel: 'web', evidence }) },
];

interface Line {
  readonly word: number;
  readonly second: number;
  /** The line before is delivered once more as well. */
  readonly repeats: boolean;
}
const storyOf = (words: number) => fc.array(fc.record({ word: fc.nat(words - 1), second: fc.integer({ min: 1, max: 6 }), repeats: fc.boolean() }), { minLength: 1, maxLength: 25 });
const story = storyOf(WORDS.length);
const storyOfBoth = storyOf(WORDS.length + OTHERS_WORDS.length);

/** Delivers each line as its topic would: in batches of one, some of them twice, with the log's own offsets. */
async function deliver(registrar: Registrar, lines: readonly Line[], models: readonly ReferenceModel[]): Promise<void> {
  const offsets = { 'classified-messages': 0, 'consent-requests': 0 };
  for (const [place, { word, second, repeats }] of lines.entries()) {
    const isOthers = word >= WORDS.length;
    const words = isOthers ? OTHERS_WORDS[word - WORDS.length] : WORDS[word];
    if (!words || words.topic === 'delivery-reports') throw new RangeError('no such words');
    const batch = words.topic === 'classified-messages' ? messages : consents;
    for (let times = repeats ? 2 : 1; times > 0; times -= 1) {
      await registrar.apply(batch(offsets[words.topic], words.event(`line ${place}`, second)));
      offsets[words.topic] += 1;
    }
    models[isOthers ? 1 : 0]?.arrive({ ...words, id: inputId(`line ${place}`), said: second });
  }
}

interface Stored {
  readonly scope: string;
  readonly authority: string;
  readonly state: string;
  readonly said: Date;
  readonly version: number;
  readonly changes: number;
}

type Entries = Map<string, { readonly state: string; readonly said: string; readonly version: number }>;

/** A tenant's entries, of each as many transitions as it has versions. */
async function storedOf(tenant: string): Promise<Entries> {
  const stored = await asOwner<Stored>(
    postgres.url,
    `SELECT scope, authority, state, said, version,
            (SELECT count(*)::int FROM transition AS t WHERE (t.tenant, t.scope, t.authority) = (entry.tenant, entry.scope, entry.authority)) AS changes
     FROM entry WHERE tenant = '${tenant}'`,
  );
  return new Map(
    stored.map(({ scope, authority, state, said, version, changes }) => {
      expect(changes).toBe(version);
      return [authority === 'record' ? `${scope} record` : scope, { state, said: said.toISOString(), version }];
    }),
  );
}

function entriesOf(model: ReferenceModel): Entries {
  return new Map([...model.entries()].map(([key, { state, said, version }]) => [key, { state, said: at(said), version }]));
}

describe('the registry on PostgreSQL', () => {
  it('has the state, versions and history of the reference model, whatever comes late or twice (I1-I3)', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (lines) => {
        await forget(postgres.url);
        const model = new ReferenceModel();
        await deliver(registrarOf(db, testKeys.keys), lines, [model]);
        expect(await storedOf('demo')).toEqual(entriesOf(model));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps two tenants apart that hear the same people in turns (I17)', async () => {
    await fc.assert(
      fc.asyncProperty(storyOfBoth, async (lines) => {
        await forget(postgres.url);
        const models = [new ReferenceModel(), new ReferenceModel()] as const;
        await deliver(registrarOf(db, testKeys.keys), lines, models);
        expect(await Promise.all([storedOf('demo'), storedOf('northwind')])).toEqual(models.map(entriesOf));
      }),
      { numRuns: 15 },
    );
  });

  it('is the same after everything is delivered once more, by a registry that begins anew (I2, I10)', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (lines) => {
        await forget(postgres.url);
        const once = lines.map((line) => ({ ...line, repeats: false }));
        await deliver(registrarOf(db, testKeys.keys), once, []);
        const before = await dump(postgres.url);
        await deliver(registrarOf(db, testKeys.keys), once, []);
        expect(await dump(postgres.url)).toBe(before);
      }),
      { numRuns: 10 },
    );
  });

});
