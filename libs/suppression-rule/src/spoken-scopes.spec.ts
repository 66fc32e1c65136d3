import type { Category, KnownSender, Scope, Tenant } from '@stopline/contracts';
import { describe, expect, it } from '@jest/globals';
import { scopeOfOptIn, scopesOfOptOut, type Addressed, type NamedScope } from './spoken-scopes.js';

const SAID = '2026-11-24T08:30:00.000Z';
const category = (id: string, kinds: Category['kinds'] = [], exempt = false): Category => ({
  id,
  names: [],
  kinds,
  optInEvidence: 'single',
  consent: 'not_required',
  ...(exempt && { exempt: { reason: 'one-time codes' } }),
});
const marketing = category('marketing', ['marketing', 'newsletters']);
const news = category('news', ['newsletters']);
const codes = category('codes', ['alerts'], true);
const program = (id: string, of: string, startLifts: Tenant['programs'][number]['startLifts'] = 'program') => ({ id, category: of, startLifts }) as Tenant['programs'][number];
const tenant = (revokeAllFrom?: string): Tenant =>
  ({
    categories: [marketing, news, codes],
    programs: [program('deals', 'marketing'), program('logins', 'codes')],
    policies: { ...(revokeAllFrom !== undefined && { revokeAllFrom }) },
  }) as Tenant;
const sender = (of: Category): KnownSender => ({ program: program(of === codes ? 'logins' : 'deals', of.id), category: of }) as KnownSender;

const tenantWide: Scope = { kind: 'tenant' };
const ofCategory = (id: string): Scope => ({ kind: 'category', id });
const ofProgram = (id: string): Scope => ({ kind: 'program', id });

describe('what a STOP covers', () => {
  it.each<[given: string, addressed: Omit<Addressed, 'said'>, named: NamedScope, scopes: Scope[]]>([
    ['to a known sender', { sender: sender(marketing) }, {}, [tenantWide]],
    ['to an unknown sender (R12)', {}, {}, [tenantWide]],
    ["to an exempt category's sender", { sender: sender(codes) }, {}, [tenantWide, ofCategory('codes')]],
    ['that names a program', { sender: sender(marketing) }, { program: 'deals' }, [ofProgram('deals')]],
    ['that names a category', { sender: sender(marketing) }, { category: 'news' }, [ofCategory('news')]],
    ['that names an exempt category', { sender: sender(marketing) }, { category: 'codes' }, [ofCategory('codes')]],
    ['from all', { sender: sender(marketing) }, { kind: 'all' }, [tenantWide]],
    ['from "these" or "your list", which names nothing', { sender: sender(marketing) }, { kind: 'program' }, [tenantWide]],
    ['that names a kind of one category', {}, { kind: 'marketing' }, [ofCategory('marketing')]],
    ['that names a kind of two categories', {}, { kind: 'newsletters' }, [ofCategory('marketing'), ofCategory('news')]],
    ['that names a kind that no category has: the widest', {}, { kind: 'surveys' }, [tenantWide]],
  ])('%s (R11)', (_, addressed, named, scopes) => expect(scopesOfOptOut({ tenant: tenant(), said: SAID, ...addressed }, named)).toEqual(scopes));

  it.each<[given: string, from: string, named: NamedScope, scopes: Scope[]]>([
    ['before the day', '2026-11-25', { category: 'news' }, [ofCategory('news')]],
    ['on the day', '2026-11-24', { category: 'news' }, [tenantWide]],
    ['after it, naming a program', '2026-01-31', { program: 'deals' }, [tenantWide]],
    ['after it, naming what a tenant-wide entry does not cover', '2026-01-31', { category: 'codes' }, [tenantWide, ofCategory('codes')]],
    ['after it, naming a program of such a category', '2026-01-31', { program: 'logins' }, [tenantWide, ofProgram('logins')]],
  ])('with a day from which any revocation revokes all: said %s (R11)', (_, from, named, scopes) =>
    expect(scopesOfOptOut({ tenant: tenant(from), sender: sender(marketing), said: SAID }, named)).toEqual(scopes));

  it('to an exempt sender, naming its category after the day: each scope once', () => {
    expect(scopesOfOptOut({ tenant: tenant('2026-01-31'), sender: sender(codes), said: SAID }, { category: 'codes' })).toEqual([tenantWide, ofCategory('codes')]);
  });
});

describe('what a START lifts', () => {
  it.each<[given: string, sender: KnownSender | undefined, named: NamedScope, scope: Scope | undefined]>([
    ['to a known sender: its program', sender(marketing), {}, ofProgram('deals')],
    ['to one whose program says that START is for its category', { ...sender(marketing), program: program('deals', 'marketing', 'category') }, {}, ofCategory('marketing')],
    ['or for the whole tenant', { ...sender(marketing), program: program('deals', 'marketing', 'tenant') }, {}, tenantWide],
    ['to an unknown sender: nothing', undefined, {}, undefined],
    ['naming a program', undefined, { program: 'logins' }, ofProgram('logins')],
    ['naming a category', sender(marketing), { category: 'news' }, ofCategory('news')],
  ])('%s (R13)', (_, known, named, scope) => expect(scopeOfOptIn(known, named)).toEqual(scope));
});
