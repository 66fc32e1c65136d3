import type { RawRequest } from '@stopline/providers';

/** The webhook as it is, without its proof, or with a byte that nobody signed. */
export function spoilSignature(webhook: RawRequest, signature: 'valid' | 'invalid' | 'none', signatureHeaders: readonly string[]): RawRequest {
  switch (signature) {
    case 'valid':
      return webhook;
    case 'invalid':
      return { ...webhook, body: Buffer.concat([webhook.body, Buffer.from(' ')]) };
    case 'none': {
      const headers = Object.entries(webhook.headers).filter(([name]) => !signatureHeaders.includes(name));
      return { ...webhook, headers: Object.fromEntries(headers) };
    }
  }
}
