import { describe, expect, it } from '@jest/globals';
import type { Configured } from '@stopline/contracts';
import { fakeDirectory, LONG_CODE, UNKNOWN } from '../directory.fake.js';
import { fileVersions } from './file-versions.js';
import type { Author, Version } from './versions.js';

const by: Author = { source: 'file', actor: 'suppression-registry', at: '2026-11-25T08:30:00.000Z' };
const [demo] = fakeDirectory().file.tenants;
if (!demo) throw new Error('no tenant');
const nothing: Configured = { programs: new Map(), senders: new Map() };

function inForce(versions: readonly Version[], before: Configured = nothing): Configured {
  const programs = versions.flatMap(({ kind, data }) => (kind === 'program' ? [[data.program.id, data] as const] : []));
  const senders = versions.flatMap(({ kind, data }) => (kind === 'sender' ? [[data.sender.address, data] as const] : []));
  return { programs: new Map([...before.programs, ...programs]), senders: new Map([...before.senders, ...senders]) };
}

const first = inForce(fileVersions(demo, nothing, by));

describe('what a file says anew', () => {
  it('is everything at the first start, a program before its senders, and nothing at the second', () => {
    const versions = fileVersions(demo, nothing, by);
    expect(versions.map(({ kind }) => kind)).toEqual([...demo.programs.map(() => 'program'), ...demo.senders.map(() => 'sender')]);
    expect(versions.every(({ data }) => data.version === 1 && data.source === 'file')).toBe(true);
    expect(fileVersions(demo, first, by)).toEqual([]);
  });

  it('is the next version of what changed, which remembers what it was', () => {
    const senders = demo.senders.map((sender) => (sender.address === LONG_CODE ? { ...sender, program: 'logins' } : sender));
    expect(fileVersions({ ...demo, senders }, first, by).map(({ data }) => data)).toMatchObject([
      { version: 2, sender: { address: LONG_CODE, program: 'logins' }, formerPrograms: ['deals'], formerCategories: ['marketing'] },
    ]);
  });

  it('retires what it names no more, once', () => {
    const rest = { ...demo, senders: demo.senders.filter(({ address }) => address !== LONG_CODE) };
    const versions = fileVersions(rest, first, by);
    expect(versions.map(({ data }) => data)).toMatchObject([{ version: 2, sender: { address: LONG_CODE, retired: true } }]);
    expect(fileVersions(rest, inForce(versions, first), by)).toEqual([]);
  });

  it('leaves alone what the API defined', () => {
    const program = first.programs.get('deals');
    const sender = first.senders.get(LONG_CODE);
    if (!program || !sender) throw new Error('the file was not brought in');
    const programs = new Map([...first.programs, ['club', { ...program, source: 'api', program: { ...program.program, id: 'club' } } as const]]);
    const senders = new Map([...first.senders, [UNKNOWN, { ...sender, source: 'api', sender: { ...sender.sender, address: UNKNOWN } } as const]]);
    expect(fileVersions(demo, { programs, senders }, by)).toEqual([]);
  });
});
