import { describe, expect, it } from '@jest/globals';
import { readCommand } from './options.js';

const defaults = { url: 'http://registry.example/', key: 'a-secret-of-16-chars' };
const read = (line: string) => readCommand(line.split(' '), defaults);
const ID = '00000000-0000-5000-8000-000000000001';

describe('a verb is one request to the registry', () => {
  it.each([
    ['quarantine list', { method: 'GET', path: '/v1/quarantine' }],
    ['quarantine list --why not_json --limit 5', { method: 'GET', path: '/v1/quarantine?why=not_json&limit=5' }],
    [`quarantine show ${ID}`, { method: 'GET', path: `/v1/quarantine?id=${ID}` }],
    [`quarantine replay ${ID} --reason fixed`, { path: '/v1/quarantine/replay', body: { ids: [ID], reason: 'fixed' } }],
    ['quarantine replay --all --dry-run --reason fixed', { body: { filter: {}, reason: 'fixed', dryRun: true } }],
    ['quarantine replay --tenant demo --reason fixed --actor Jo', { body: { filter: { tenant: 'demo' }, reason: 'fixed', actor: 'Jo' } }],
    ['parked list', { method: 'GET', path: '/v1/parked-keys' }],
    ['parked retry --tenant demo --parked-key hmac:1 --reason fixed', { path: '/v1/parked-keys/retry', body: { tenant: 'demo', key: 'hmac:1', reason: 'fixed' } }],
    ['gap show', { method: 'GET', path: '/v1/gaps' }],
    ['gap accept --topic t --lane 4 --position 7 --reason lost', { path: '/v1/gaps/accept', body: { topic: 't', lane: 4, storedPosition: '7', reason: 'lost' } }],
    [
      'revert --provider twilio --account a --from F --to T --message m1 --message m2 --digest D --reason forged',
      { path: '/v1/reverts', body: { provider: 'twilio', account: 'a', from: 'F', to: 'T', messageIds: ['m1', 'm2'], digest: 'D', reason: 'forged' } },
    ],
    ['retention --dry-run --reason disk', { path: '/v1/retention', body: { dryRun: true, reason: 'disk' } }],
  ])('%s', (line, request) => {
    expect(read(line)).toMatchObject({ url: 'http://registry.example', key: defaults.key, ...request });
  });

  it.each([['--help'], ['retention --help']])('%s asks for help', (line) => {
    expect(read(line)).toBeUndefined();
  });
});

describe('what is not understood is refused before anything is asked', () => {
  it.each([
    ['quarantine burn', 'is no verb'],
    ['retention', 'needs --reason'],
    ['revert --provider twilio --reason forged', 'needs --account'],
    ['gap show --lane 4', '--lane does not go with gap show'],
    ['gap accept --topic t --lane four --reason lost', '--lane must be'],
    ['gap show now', 'takes no "now"'],
    ['quarantine show', 'takes one id'],
    ['quarantine replay --reason fixed', 'either ids'],
    [`quarantine replay ${ID} --all --reason fixed`, 'either ids'],
    ['gap show --verbose', "Unknown option '--verbose'"],
  ])('%s', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it('no key', () => {
    expect(() => readCommand(['gap', 'show'], { url: 'u' })).toThrow('STOPLINE_KEY');
  });
});
