import { expect, test } from '@jest/globals';
import { providers } from '@stopline/providers';
import { spoilSignature } from './spoil-signature.js';

test.each(Object.entries(providers))('%s: valid passes, invalid and none are refused', (_, adapter) => {
  const settings = adapter.simulate.exampleSettings(['a']);
  const content = { kind: 'message', id: adapter.simulate.messageId('x'), from: '+12125550123', to: '+12025550100', text: 'STOP', saidAt: 0 } as const;
  const webhook = adapter.simulate.webhook(content, settings, { url: 'http://127.0.0.1/', now: 0 });
  const result = (signature: 'valid' | 'invalid' | 'none') => {
    const answer = adapter.authenticate(spoilSignature(webhook, signature, adapter.simulate.signatureHeaders), settings, 0);
    return answer.authentic || answer.status;
  };
  expect([result('valid'), result('invalid'), result('none')]).toEqual([true, 403, 401]);
});
