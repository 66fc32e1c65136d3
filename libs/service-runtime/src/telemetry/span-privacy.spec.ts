import { describe, expect, it } from '@jest/globals';
import { isProbe, withoutNumbers } from './span-privacy.js';

describe('S30: no number in a span', () => {
  it.each([
    { url: '/v1/subjects/+12025550123', masked: '/v1/subjects/*' },
    { url: '/Messages.json?To=%2B12025550123&Limit=20', masked: '/Messages.json?To=*&Limit=20' },
    { url: 'https://api.example/numbers/12025550123/lookup', masked: 'https://api.example/numbers/*/lookup' },
  ])('$url becomes $masked', ({ url, masked }) => {
    expect(withoutNumbers({ 'url.full': url, 'url.path': 7 })).toEqual({ 'url.full': masked });
  });

  it('leaves alone what holds none', () => {
    expect(withoutNumbers({ 'url.path': '/v1/check', 'http.route': '/v1/check' })).toEqual({});
  });
});

it.each([
  { url: '/health/ready', probe: true },
  { url: '/metrics', probe: true },
  { url: '/v1/check', probe: false },
])('$url is a probe: $probe', ({ url, probe }) => {
  expect(isProbe(url)).toBe(probe);
});
