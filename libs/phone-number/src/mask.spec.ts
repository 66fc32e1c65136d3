import { describe, expect, it } from '@jest/globals';
import { createMask } from './mask.js';

describe('mask (S29)', () => {
  const mask = createMask('m1', Buffer.alloc(32, 1));

  it('shows the key id, 12 hex digits and the last two digits of the number, nothing else', () => {
    expect(mask('+12025550123')).toMatch(/^hmac:m1:[0-9a-f]{12}:\.\.23$/);
  });

  it('is the same for the same number, and another for another number', () => {
    expect(mask('+12025550123')).toBe(mask('+12025550123'));
    expect(mask('+12025550123')).not.toBe(mask('+12025550223'));
  });

  it('changes with the key', () => {
    expect(createMask('m1', Buffer.alloc(32, 2))('+12025550123')).not.toBe(mask('+12025550123'));
  });
});
