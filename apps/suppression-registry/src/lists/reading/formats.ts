/** How one provider's export is told and read. */
export interface ListFormat {
  readonly id: string;
  /** All of these columns together are this format; compared without case and signs. */
  readonly columns: readonly string[];
  readonly number: string;
  readonly time?: string;
  /** The rows that are opt-outs, where the export has others too. */
  readonly optOut?: { readonly column: string; readonly values: readonly string[] };
  /** Its numbers are international without their plus sign. */
  readonly international?: true;
}

/**
 * The exports that are recognised; the first that fits counts. A new one is one entry. None of the vendors documents a file as such: field names
 * are those of their list APIs, which tools write into files as they are. **(unverified)** marks a name that no public page confirmed.
 */
export const listFormats: readonly ListFormat[] = [
  /** sms-voice v2, DescribeOptedOutNumbers: OptedOutNumberInformation; times are seconds since 1970, ISO 8601 from the CLI. */
  { id: 'aws-end-user-messaging', columns: ['OptedOutNumber', 'OptedOutTimestamp'], number: 'OptedOutNumber', time: 'OptedOutTimestamp' },
  /** GET /v2/messaging_optouts: `from` is the sender that is blocked, `to` the person. */
  { id: 'telnyx', columns: ['from', 'to', 'messaging_profile_id', 'keyword', 'created_at'], number: 'to', time: 'created_at' },
  /** Accounts v1, Consents: `contact_id`, `status` opt-in or opt-out, `date_of_consent`. */
  {
    id: 'twilio-consents',
    columns: ['contact_id', 'sender_id', 'status'],
    number: 'contact_id',
    time: 'date_of_consent',
    optOut: { column: 'status', values: ['opt-out'] },
  },
  /** The console's export of messages: 21610 is Twilio's refusal to send to who has opted out. Column names (unverified). */
  { id: 'twilio-messages', columns: ['To', 'From', 'ErrorCode', 'Sid'], number: 'To', optOut: { column: 'ErrorCode', values: ['21610'] } },
  /** Conversation v1, Consents: the identities of an opt-out list; `list_type` beside them (unverified). */
  { id: 'sinch-consents', columns: ['identity', 'list_type'], number: 'identity', international: true },
  /** Conversation v1, batch of consent records: `identification`, `consent_type` OPT_OUT_ALL, OPT_OUT_MARKETING, OPT_OUT_NOTIFICATION. */
  {
    id: 'sinch-consent-records',
    columns: ['identification', 'consent_type'],
    number: 'identification',
    optOut: { column: 'consent_type', values: ['OPT_OUT_ALL', 'OPT_OUT_MARKETING', 'OPT_OUT_NOTIFICATION'] },
    international: true,
  },
  /** Blocklist ("Do not contact"), numbers as digits without a plus; all names (unverified). */
  { id: 'infobip-blocklist', columns: ['destination', 'createdAt', 'source'], number: 'destination', time: 'createdAt', international: true },
];

/** What columns of numbers are called, most telling first. */
export const numberNames = [
  'phonenumber',
  'phone',
  'msisdn',
  'mobilenumber',
  'mobilephone',
  'mobile',
  'cellphone',
  'cell',
  'number',
  'e164',
  'telephone',
  'tel',
  'recipient',
  'subscriber',
  'to',
] as const;

/** What columns of the time of an opt-out are called. A creation date of a contact is none. */
export const timeNames = [
  'said',
  'optedoutat',
  'optouttime',
  'optoutdate',
  'optouttimestamp',
  'optedouttimestamp',
  'optedoutdate',
  'optedouton',
  'unsubscribedat',
  'unsubscribedate',
  'unsubscribedon',
  'unsubscribed',
  'stoppedat',
] as const;

/** A column's name without case and signs. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
