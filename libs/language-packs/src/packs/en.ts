import type { LanguagePack } from '../pack.js';

const FCC = '47 CFR 64.1200(a)(10): revokes consent per se';
const TWILIO = 'Twilio default opt-out words, long code';
const AWS = 'AWS End User Messaging default opt-out words';
const PLIVO = 'Plivo short code words';

/**
 * English; its words are active in every language. NO (an Australian regulator's example) and TD (AWS) are left out, as CTIA
 * allows for words that cause unintended opt-outs: where a provider acts on one, its verdict suppresses.
 */
export const en: LanguagePack = {
  language: 'en',
  countries: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'IN', 'SG'],
  keywords: {
    opt_out: [
      { word: 'stop', source: FCC, collision: '"stop by": in a sentence, not the whole message' },
      { word: 'quit', source: FCC },
      { word: 'end', source: FCC, collision: '"End of month?": in a sentence, not the whole message' },
      { word: 'revoke', source: FCC },
      { word: 'opt out', source: FCC },
      { word: 'cancel', source: FCC, collision: '"cancel my 4pm": in a sentence, not the whole message' },
      { word: 'unsubscribe', source: FCC },
      { word: 'stop all', source: TWILIO },
      { word: 'unsub', source: PLIVO },
      { word: 'remove', source: AWS },
    ],
    opt_in: [
      { word: 'start', source: 'Twilio, AWS and Telnyx default opt-in words' },
      { word: 'unstop', source: 'Toll-free network: STOP and UNSTOP are enforced by the carrier' },
    ],
    help: [
      { word: 'help', source: 'CTIA Short Code Monitoring Handbook; default word of every provider' },
      { word: 'info', source: 'Twilio, Braze and Klaviyo default help words' },
    ],
    affirmative: [
      { word: 'yes', source: 'Twilio and Braze count it as an opt-in; R13 does not' },
      { word: 'y', source: 'Klaviyo counts it as an opt-in; R13 does not' },
    ],
  },
  templates: {
    opt_out: '{brand}: You are unsubscribed as of {date} and will receive no more messages. Help: {helpContact}. Reply START to rejoin.',
    opt_in: '{brand}: You are subscribed again. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to unsubscribe.',
    help: '{brand}: For help contact {helpContact}. Msg frequency varies. Msg & data rates may apply. Reply STOP to unsubscribe.',
  },
};
