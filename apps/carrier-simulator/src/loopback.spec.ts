import { expect, test } from '@jest/globals';
import { assertLoopback } from './loopback.js';

test.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('%s is the own machine', (address) => {
  expect(() => assertLoopback(address)).not.toThrow();
});

test.each(['10.0.0.1', '192.168.1.1', '::ffff:10.0.0.1', 'fe80::1', '1270.0.0.1', ''])('%s is not', (address) => {
  expect(() => assertLoopback(address)).toThrow('own machine');
});
