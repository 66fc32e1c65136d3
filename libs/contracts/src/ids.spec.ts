import { describe, expect, test } from '@jest/globals';
import { apiEventId, effectId, platformEventId, providerEventId, quarantineId, sendRequestId, uuidOf } from './ids.js';

describe('deterministic ids', () => {
  test('are frozen: these values must be the same for ever', () => {
    expect(providerEventId('message', 'twilio', 'demo-twilio', 'SM0001')).toBe('bf16952e-f99a-53de-8565-86755fa1c623');
    expect(platformEventId('demo', '/crm', 'e-1')).toBe('25551e3f-5c1a-5f88-973d-10b54f6ba947');
    expect(sendRequestId('demo', '/crm', 'e-1')).toBe('f111a00f-6c3f-5336-9c70-1741a6c9448a');
    expect(apiEventId('demo', 'key-1')).toBe('bc091e3c-0ce1-5555-9c02-d75c11d59faf');
    expect(quarantineId('stopline.ingress.demo.v1', 3, '17')).toBe('2dc01925-b639-5dd6-948a-6a8f3dad3c0c');
  });

  test('are UUIDs of version 5 and the RFC variant', () => {
    expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keep apart what a plain concatenation would mix up', () => {
    expect(uuidOf('ab', 'c')).not.toBe(uuidOf('a', 'bc'));
    expect(effectId(uuidOf('a'), 'classified')).not.toBe(effectId(uuidOf('a'), 'reply'));
    expect(providerEventId('message', 'twilio', 'x', 'SM1')).not.toBe(providerEventId('delivery-report', 'twilio', 'x', 'SM1'));
  });
});
