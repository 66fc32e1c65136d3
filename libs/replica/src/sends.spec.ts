import { describe, expect, test } from '@jest/globals';
import { installation, LiveDirectory, type ProgramConfigured } from '@stopline/contracts';
import { Sends } from './sends.js';

const file = installation.parse({
  tenants: [
    {
      id: 'demo',
      name: 'Harbor Outfitters',
      categories: [{ id: 'marketing' }, { id: 'surveys', consent: 'required' }],
      programs: [{ id: 'harbor-deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' }],
    },
    { id: 'northwind', name: 'Northwind', categories: [{ id: 'marketing' }], programs: [{ id: 'northwind-news', brand: 'Northwind', category: 'marketing', helpContact: 'help@northwind.example' }] },
  ],
});
const told: ProgramConfigured = {
  tenant: 'demo',
  version: 1,
  source: 'api',
  actor: 'demo-compliance',
  at: '2026-11-24T08:30:00.000Z',
  formerCategories: [],
  program: { ...file.tenants[0]!.programs[0]!, id: 'harbor-news', category: 'surveys' },
};

describe('sends', () => {
  test('are found once', () => {
    const sends = new Sends(new LiveDirectory(file));
    const send = sends.of('demo', { program: 'harbor-deals' });
    expect(send).toMatchObject({ program: 'harbor-deals', category: 'marketing' });
    expect(sends.of('demo', { program: 'harbor-deals' })).toBe(send);
  });

  test('are found anew after a change of the configuration', () => {
    const directory = new LiveDirectory(file);
    const sends = new Sends(directory);
    expect(sends.of('demo', { program: 'harbor-news' })).toMatchObject({ code: 'unknown_program' });
    expect(sends.of('demo', {})).toMatchObject({ policy: { consentRequired: true } });
    directory.learnProgram(told);
    expect(sends.of('demo', { program: 'harbor-news' })).toMatchObject({ policy: { consentRequired: true } });
    directory.learnProgram({ ...told, version: 2, program: { ...told.program, category: 'marketing' }, formerCategories: [] });
    expect(sends.of('demo', { program: 'harbor-news' })).toMatchObject({ policy: { consentRequired: false } });
  });

  test('are not mistaken for each other (I17)', () => {
    const sends = new Sends(new LiveDirectory(file));
    const found = [sends.of('demo', {}), sends.of('northwind', {}), sends.of('demo', { category: 'marketing' }), sends.of('demo', { program: 'marketing' }), sends.of('demo', { sender: 'marketing' })];
    expect(found).toMatchObject([{ policy: { consentRequired: true } }, { policy: { consentRequired: false } }, { category: 'marketing' }, { code: 'unknown_program' }, { code: 'unknown_sender' }]);
  });
});
