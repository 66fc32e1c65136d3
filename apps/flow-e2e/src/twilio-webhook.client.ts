import twilio from 'twilio';

const ACCOUNT_SID = 'AC00000000000000000000000000000001';
const AUTH_TOKEN = 'demo-twilio-auth-token';

export interface TwilioMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** What Twilio would post for an inbound message: form fields, and the signature that Twilio's own SDK computes over them. */
export function twilioRequest(gateway: string, message: TwilioMessage, token = AUTH_TOKEN): { url: string; init: RequestInit } {
  const url = `${gateway}/webhooks/twilio/demo-twilio`;
  const params = {
    AccountSid: ACCOUNT_SID,
    MessageSid: message.sid,
    SmsSid: message.sid,
    From: message.from,
    To: message.to,
    Body: message.body,
    NumMedia: '0',
    NumSegments: '1',
  };
  return {
    url,
    init: {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, params),
      },
      body: new URLSearchParams(params).toString(),
    },
  };
}

export async function deliver({ url, init }: { url: string; init: RequestInit }): Promise<{ status: number; body: string }> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(15_000) });
  return { status: response.status, body: await response.text() };
}
