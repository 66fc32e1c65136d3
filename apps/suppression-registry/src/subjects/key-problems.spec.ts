import { describe, expect, it } from '@jest/globals';
import type { SubjectKeyCheck } from '@stopline/phone-number';
import { keyProblems } from './key-problems.js';

const key = (tenant: string, keyId: string, checkValue = `${tenant} ${keyId}`): SubjectKeyCheck => ({ tenant, keyId, checkValue });
const noted = [key('demo', 'k1'), key('demo', 'k2'), key('northwind', 'k1')];

describe('the loaded subject keys', () => {
  it.each<[string, SubjectKeyCheck[], string[]]>([
    ['are the noted ones', noted, []],
    ['have a new one beside them', [...noted, key('demo', 'k3'), key('harbor', 'k1')], []],
    ['are without a tenant that has left', [key('northwind', 'k1')], []],
    ['hold another key under a noted id', [key('demo', 'k1', 'another'), key('demo', 'k2')], ['tenant demo: key k1 is not the one it was']],
    ['lack an older key', [key('demo', 'k2')], ['tenant demo: key k1 is missing']],
    ['are all new', [key('demo', 'k1', 'x'), key('northwind', 'k1', 'y')], ['tenant demo: key k1 is not the one it was', 'tenant demo: key k2 is missing', 'tenant northwind: key k1 is not the one it was']],
  ])('%s', (_, loaded, problems) => {
    expect(keyProblems(noted, loaded)).toEqual(problems);
  });
});
