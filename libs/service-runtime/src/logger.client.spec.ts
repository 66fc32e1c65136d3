import { describe, expect, it } from '@jest/globals';
import { createLogger, NestLogger } from './logger.client.js';

function capture() {
  const lines: string[] = [];
  const pino = createLogger({ service: 'tiny', level: 'debug', destination: { write: (line) => void lines.push(line) } });
  const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { pino, nest: new NestLogger(pino), lines, entries };
}

describe('logger', () => {
  it('writes JSON lines with level, time, service and context', () => {
    const { nest, entries } = capture();
    nest.log('listening', 'http');
    nest.warn({ msg: 'a lane waits', lane: 3 }, 'lanes');
    expect(entries()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), service: 'tiny', context: 'http', msg: 'listening' },
      { level: 'warn', time: expect.any(String), service: 'tiny', context: 'lanes', lane: 3, msg: 'a lane waits' },
    ]);
  });

  it.each([
    { leak: 'a number in a message', log: (nest: NestLogger) => nest.log('reply to +12025550123 sent') },
    { leak: 'a number in a field', log: (nest: NestLogger) => nest.log({ msg: 'x', sender: '+12025550123' }) },
    { leak: 'a private field', log: (nest: NestLogger) => nest.log({ msg: 'x', to: '2025550123', text: 'STOP please' }) },
    { leak: 'a private field one level down', log: (nest: NestLogger) => nest.log({ msg: 'x', data: { from: '2025550123', body: 'STOP please' } }) },
    { leak: 'an error of a driver', log: (nest: NestLogger) => nest.error({ msg: 'x', err: Object.assign(new Error('invalid value: "12025550123"'), { parameters: ['STOP please'] }) }) },
    { leak: 'the cause of an error', log: (nest: NestLogger) => nest.error(new Error('x', { cause: new Error('key (2025550123)') })) },
    { leak: 'an error as the last argument', log: (nest: NestLogger) => nest.error('x', new Error('key (2025550123)'), 'lanes') },
  ])('S29, I16: lets no number and no text through: $leak', ({ log }) => {
    const { nest, lines } = capture();
    log(nest);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/2025550123|STOP please/);
  });

  it('keeps a masked number, which is how one may be logged', () => {
    const { nest, lines } = capture();
    nest.log({ msg: 'x', subject: 'hmac:k1:0123456789ab:..23' });
    expect(lines[0]).toContain('hmac:k1:0123456789ab:..23');
  });

  it("shows the framework's own start only to who debugs it", () => {
    const { nest, entries } = capture();
    nest.log('Mapped {/v1/check, POST} route', 'RouterExplorer');
    expect(entries()).toMatchObject([{ level: 'debug' }]);
  });
});
