import { describe, expect, test } from '@jest/globals';
import { directoryOfEmbedding, embedding, embeddingOf, type Embedding } from './embedding.js';
import { installation, programDefinition, senderDefinition } from './installation.js';
import { LiveDirectory } from './live-directory.js';

const [OWN, TOLD, FOREIGN] = ['+12025550100', '+12025550110', '+12025550150'] as const;
const SECRET = 'one-secret-key-0001';
const senderOf = (address: string, program: string) => ({ address, type: 'long_code', country: 'US', account: 'account', program });
const programOf = (id: string, category: string) => ({ id, brand: id, category, helpContact: 'help@deals.example' });
const tenantOf = (id: string, address: string) => ({
  id,
  name: id,
  keys: [{ id: `${id}-sender`, role: 'sender', secret: `${id}-secret-key-0001` }],
  accounts: [{ id: 'account', provider: id === 'one' ? 'twilio' : 'standard', settings: { token: SECRET } }],
  categories: [{ id: 'marketing' }, { id: 'club', consent: 'required' }, { id: 'codes', exempt: { reason: 'The person asked for the code.' } }],
  programs: [programOf('deals', 'marketing')],
  senders: [senderOf(address, 'deals')],
});
const versioned = { tenant: 'one', source: 'api', actor: 'key: Jo', at: '2026-11-24T08:30:00.000Z' } as const;

function liveDirectory(): LiveDirectory {
  const directory = new LiveDirectory(installation.parse({ tenants: [tenantOf('one', OWN), tenantOf('two', FOREIGN)] }));
  directory.learnProgram({ ...versioned, version: 2, program: programDefinition.parse(programOf('points', 'club')), formerCategories: ['marketing'] });
  directory.learnProgram({ ...versioned, tenant: 'two', version: 1, program: programDefinition.parse(programOf('secret-plans', 'club')), formerCategories: [] });
  directory.learnSender({ ...versioned, version: 3, sender: senderDefinition.parse(senderOf(TOLD, 'points')), formerPrograms: ['deals'], formerCategories: ['marketing'] });
  directory.learnSender({ ...versioned, version: 1, sender: senderDefinition.parse(senderOf(FOREIGN, 'points')), formerPrograms: [], formerCategories: [] });
  return directory;
}

const subjectKeys: Embedding['subjectKeys'] = [{ keyId: 'k1', checkValue: '0a'.repeat(16) }];
/** As it travels. */
const received = (): Embedding => embedding.parse(JSON.parse(JSON.stringify(embeddingOf(liveDirectory(), 'one', subjectKeys))));

describe("a tenant's embedding", () => {
  const [whole, embedded] = [liveDirectory(), directoryOfEmbedding(received())];

  test.each([OWN, TOLD, FOREIGN, '88222'])('says of sender %s what the installation says', (address) => {
    const [here, there] = [embedded.sender('one', address), whole.sender('one', address)];
    expect(here?.program).toEqual(there?.program);
    expect(here?.category).toEqual(there?.category);
    expect(here?.formerPrograms).toEqual(there?.formerPrograms);
    expect(here?.formerCategories).toEqual(there?.formerCategories);
  });

  test('knows the programs and categories, and what they were before', () => {
    expect(whole.programs('one').map(({ program }) => program.id)).toEqual(['deals', 'points']);
    expect(embedded.programs('one')).toEqual(whole.programs('one'));
    for (const id of ['marketing', 'club', 'codes', 'none']) expect(embedded.category('one', id)).toEqual(whole.category('one', id));
    expect(embedded.installation.freshness).toEqual(whole.installation.freshness);
  });

  test('I17, S38: it holds no secret, no settings, nobody’s name and nothing of another tenant', () => {
    const text = JSON.stringify(received());
    for (const hidden of ['secret', 'Jo', 'twilio', 'two', FOREIGN]) expect(text).not.toContain(hidden);
    expect(embedded.keys).toEqual([]);
  });

  test('there is none of a tenant that is not there', () => {
    expect(embeddingOf(whole, 'three', subjectKeys)).toBeUndefined();
  });
});
