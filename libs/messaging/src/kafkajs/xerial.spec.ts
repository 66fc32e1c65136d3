import { expect, test } from '@jest/globals';
import { decodeXerial, encodeXerial } from './xerial.js';

const HEADER = Buffer.from('82534e41505059000000000100000001', 'hex');

test('a frame of several blocks, as snappy-java writes it', () => {
  const frame = Buffer.concat([HEADER, Buffer.from([0, 0, 0, 2]), Buffer.from('ab'), Buffer.from([0, 0, 0, 1]), Buffer.from('c')]);
  expect(decodeXerial(frame).map(String)).toEqual(['ab', 'c']);
});

test('one block is framed and found again', () => {
  expect(encodeXerial(Buffer.from('ab'))).toEqual(Buffer.concat([HEADER, Buffer.from([0, 0, 0, 2]), Buffer.from('ab')]));
  expect(decodeXerial(encodeXerial(Buffer.from('ab'))).map(String)).toEqual(['ab']);
});

test('a bare block, as librdkafka writes it, is itself', () => {
  expect(decodeXerial(Buffer.from('bare')).map(String)).toEqual(['bare']);
});
