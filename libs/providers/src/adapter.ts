import type { DeliveryReport, Intent, MessagePart, ProviderAccount } from '@stopline/contracts';
import type { z } from 'zod';
import type { HttpRequest, HttpResponse, RawRequest } from './http-messages.js';
import type { ProviderSide } from './provider-side.js';

/** Why a webhook is not believed. 400 is about its size, 401 a missing proof, 403 a wrong one. */
export interface Refusal {
  readonly authentic: false;
  readonly status: 400 | 401 | 403;
  readonly reason:
    | 'too_many_fields'
    | 'unsigned'
    | 'ambiguous_fields'
    | 'wrong_signature'
    | 'outside_tolerance'
    | 'other_account';
}

/** What the proof of a webhook gives: its content, or why it is not believed. */
export type Authentication<Content> = { readonly authentic: true; readonly content: Content } | Refusal;

/** Why the text of a verified message cannot be judged. */
export type UnreadableReason = 'invalid_utf8' | 'nul_character' | 'missing_text' | 'text_too_long';

/** What is told of a message besides its text. */
export interface InboundParts {
  /** Absent where there is none that the contracts can hold; the gateway then makes one of the whole body. */
  readonly providerMessageId?: string;
  /** As the provider writes it; the gateway turns it into E.164. */
  readonly from: string;
  /** As the provider writes it; what is no address stands for an unknown sender. */
  readonly to: string;
  /** RFC 3339 in UTC; absent where the provider claims no time. Never invented. */
  readonly said?: string;
}

/** What one item of a verified webhook says. */
export type Parsed =
  | (InboundParts & { readonly kind: 'message'; readonly text: string; readonly part?: MessagePart; readonly providerVerdict?: Intent })
  | (InboundParts & { readonly kind: 'unreadable'; readonly reason: UnreadableReason })
  | {
      readonly kind: 'delivery-report';
      readonly providerMessageId?: string;
      readonly number: string;
      readonly sender: string;
      readonly status: DeliveryReport['status'];
      readonly code?: string;
      readonly verdict?: NonNullable<DeliveryReport['verdict']>;
      readonly said?: string;
    }
  /** Verified, but not of a shape that the adapter knows: quarantined with the detail, which never holds a value. A hold opens where `message` names a person. */
  | { readonly kind: 'malformed'; readonly reason: 'not_json' | 'schema_violation'; readonly detail: string; readonly message?: InboundParts }
  /** Known, and of no concern: counted by its reason. */
  | { readonly kind: 'ignored'; readonly reason: string };

/** What became of one item, told to the provider in its own way. */
export interface Receipt {
  /** The event, or the quarantined record. */
  readonly id: string;
  readonly quarantined?: string;
}

/** A message that we ask a provider to send. */
export interface OutgoingMessage {
  /** Ours, the same at every attempt: the idempotency key where the provider has one. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** After this long the provider need not send it any more; milliseconds. */
  readonly validForMs: number;
  /** Where delivery reports go (see `webhookUrl`). */
  readonly statusCallback?: string;
}

/**
 * What an answer proves (reliability.md §8). `not_accepted`: provably not taken, may be tried again. `rejected`: a definite no.
 * `unknown`: may have been taken; never sent again, only looked up.
 */
export type SendResult =
  | { readonly outcome: 'accepted'; readonly providerMessageId: string }
  | { readonly outcome: 'rejected'; readonly code: string }
  | { readonly outcome: 'not_accepted'; readonly code: string; readonly retryAfterMs?: number }
  | { readonly outcome: 'unknown'; readonly code: string };

/** `found: []` proves that the provider shows no such message; `unknown` proves nothing. */
export type LookupResult = { readonly found: readonly string[] } | 'unknown';

/** When the message that is looked for was handed over, by our clock; milliseconds since 1970. */
export interface LookupWindow {
  readonly from: number;
  readonly until: number;
}

/**
 * One SMS provider, both ways. Pure: it reads and builds bytes, takes time as data and does no I/O.
 * A new provider is one folder with one of these and one line in `providers.ts`; the conformance spec then tests it.
 */
export interface ProviderAdapter<Settings = unknown, Content = unknown> {
  /** The name in webhook URLs and in `stopline.yaml`; also the folder. */
  readonly id: string;
  /** What an account in `stopline.yaml` must say. Secrets are lists, the current one first: two are accepted during a rotation (S6). */
  readonly settings: z.ZodType<Settings>;
  /** How old a signed time may be, both ways; absent where the provider signs no time (S4). */
  readonly toleranceMs?: number;
  /** Proves the origin from the raw bytes. Decodes only what the signature itself needs decoded. Never throws. */
  authenticate(request: RawRequest, settings: Settings, now: number): Authentication<Content>;
  /** Reads what was proven, one entry for each item in it. Never throws. */
  parse(content: Content): readonly Parsed[];
  /** The answer that tells the provider that everything in its webhook is durable. */
  acknowledge(receipts: readonly Receipt[]): HttpResponse;
  buildSend(message: OutgoingMessage, settings: Settings, now: number): HttpRequest;
  interpretResponse(response: HttpResponse): SendResult;
  /** Asks for a message whose outcome is unknown. */
  buildLookup(message: OutgoingMessage, settings: Settings, now: number): HttpRequest;
  interpretLookup(response: HttpResponse, message: OutgoingMessage, window: LookupWindow): LookupResult;
  /** What the provider itself does: for the carrier simulator and for tests. */
  readonly simulate: ProviderSide<Settings>;
}

/** An account of a tenant, its adapter, and its settings as the adapter's schema gave them. */
export interface ConnectedAccount {
  readonly account: ProviderAccount;
  readonly adapter: ProviderAdapter;
  readonly settings: unknown;
}
