import { describe, expect, it } from '@jest/globals';
import { baseConfig, databaseConfig, port } from './config.js';
import { ConfigError, configVariables, parseConfig } from './parse-config.js';

const config = databaseConfig.extend({ PORT: port(4300).describe('Port of the registry') });
const GOOD = { KAFKA_BROKERS: 'one:9092, two:9092', DATABASE_URL: 'postgres://user:hunter2@localhost:5432/stopline', STOPLINE_KEYS_DIR: '/keys' };

describe('parseConfig', () => {
  it('reads variables, fills in defaults and splits lists', () => {
    expect(parseConfig(config, GOOD)).toMatchObject({ KAFKA_BROKERS: ['one:9092', 'two:9092'], PORT: 4300, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
  });

  it('takes an empty variable for an absent one', () => {
    expect(parseConfig(config, { ...GOOD, PORT: '', LOG_LEVEL: '' })).toMatchObject({ PORT: 4300, LOG_LEVEL: 'info' });
  });

  it.each([
    { given: { ...GOOD, PORT: 'x4300' }, line: '  PORT must be a port, 0 to 65535' },
    { given: { ...GOOD, PORT: '70000' }, line: '  PORT must be a port, 0 to 65535' },
    { given: { ...GOOD, KAFKA_BROKERS: 'localhost' }, line: '  KAFKA_BROKERS must be a comma-separated list of host:port' },
    { given: { ...GOOD, DATABASE_URL: 'mysql://root:hunter2@db/x' }, line: '  DATABASE_URL must be a postgres:// URL' },
    { given: { ...GOOD, LOG_LEVEL: 'loud' }, line: '  LOG_LEVEL must be one of debug, info, warn, error' },
    { given: { ...GOOD, STOPLINE_KEYS_DIR: undefined }, line: '  STOPLINE_KEYS_DIR is required' },
  ])('refuses $line', ({ given, line }) => {
    expect(() => parseConfig(config, given)).toThrow(new ConfigError(`The environment variables are wrong:\n${line}`));
  });

  it('names all wrong variables at once, and no value', () => {
    const parse = () => parseConfig(config, { PORT: 'hunter2', DATABASE_URL: 'hunter2' });
    expect(parse).toThrow(/PORT .*\n {2}KAFKA_BROKERS is required\n {2}STOPLINE_KEYS_DIR is required\n {2}DATABASE_URL /);
    expect(parse).not.toThrow(/hunter2/);
  });
});

describe('configVariables', () => {
  it('lists every variable with description, default and allowed values', () => {
    const variables = configVariables(config);
    expect(variables.map(({ name }) => name)).toEqual([...Object.keys(baseConfig.shape), 'DATABASE_URL']);
    expect(variables).toContainEqual({ name: 'PORT', description: 'Port of the registry', required: false, default: '4300' });
    expect(variables).toContainEqual({
      name: 'LOG_LEVEL',
      description: 'Least level that is logged',
      required: false,
      default: 'info',
      values: ['debug', 'info', 'warn', 'error'],
    });
    expect(variables).toContainEqual({ name: 'STOPLINE_KEYS_DIR', description: 'Folder of the key files', required: true });
  });
});
